import { describe, expect, it } from "vitest";
import { WhosaidError } from "../../src/errors.ts";
import { readBase64 } from "../../src/tagger/base64.ts";
import { EDGE_CLASSES, EDGE_SIZE } from "../../src/tagger/chain.ts";
import { LABEL_COUNT } from "../../src/tagger/labels.ts";
import { type ChainFile, readChain } from "../../src/tagger/read-chain.ts";

function write(bytes: ArrayLike<number>): string {
  return Buffer.from(Int8Array.from(bytes).buffer).toString("base64");
}

const weights = Array.from({ length: 2 * LABEL_COUNT }, (_, at) => at * 19 - 127);
const transitions = Array.from({ length: EDGE_CLASSES * EDGE_SIZE }, (_, at) => (at % 255) - 127);
const file: ChainFile = {
  rows: 2,
  scale: 0.25,
  weights: write(weights),
  transitionScale: 0.5,
  transitions: write(transitions),
};

describe("readChain", () => {
  it("reads what was written, signs included", () => {
    const chain = readChain(file, "stage 1");
    expect(chain.rows).toBe(2);
    expect(chain.scale).toBe(0.25);
    expect([...chain.weights]).toEqual(weights);
    expect([...chain.transitions]).toEqual(transitions.map((value) => value / 2));
  });

  it.each<[string, unknown, string]>([
    ["no object", null, "The model's stage 1 must be an object."],
    ["rows of no power of two", { ...file, rows: 3 }, "stage 1.rows"],
    ["one row", { ...file, rows: 1 }, "stage 1.rows"],
    ["too many rows", { ...file, rows: 131_072 }, "stage 1.rows"],
    ["rows in words", { ...file, rows: "2" }, "stage 1.rows"],
    ["a scale of 0", { ...file, scale: 0 }, "stage 1.scale"],
    ["an endless scale", { ...file, scale: Number.POSITIVE_INFINITY }, "stage 1.scale"],
    ["no step of transitions", { ...file, transitionScale: undefined }, "stage 1.transitionScale"],
    ["weights cut short", { ...file, weights: write([1, 2, 3]) }, "base64 of 14 bytes"],
    ["weights of other letters", { ...file, weights: "!".repeat(20) }, "base64 of 14 bytes"],
    ["no transitions", { ...file, transitions: undefined }, "stage 1.transitions"],
  ])("does not read %s", (_, value, message) => {
    const read = () => readChain(value, "stage 1");
    expect(read).toThrow(WhosaidError);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code: "invalid-model" }));
  });
});

describe("readBase64", () => {
  it.each([0, 1, 2, 3, 4, 255, 256, 257])("reads %i bytes as Node wrote them", (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 73 + 41) % 256);
    expect(readBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  });

  it.each(["A", "AB", "ABC", "A===", "====", "AB-_", "AA A"])("does not read %j", (text) => {
    expect(readBase64(text)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { trimEdges } from "../../src/scoring/trim-edges.ts";

describe("trimEdges", () => {
  it.each([
    ["“We will rebuild,”", "We will rebuild"],
    ["that “not one kobo” would be paid", "not one kobo” would be paid"],
    ["‘By Easter?’", "By Easter"],
    ["[He] knew", "He] knew"],
    ["that", "that"],
    ["That was all.", "was all"],
  ])("of %j leaves %j", (content, expected) => {
    const text = `x ${content} y`;
    const [trimmed] = trimEdges(text, [{ start: 2, end: 2 + content.length }]);
    expect(text.slice(trimmed?.start, trimmed?.end)).toBe(expected);
  });

  it("drops pieces of nothing but marks and keeps “that” of later pieces", () => {
    const text = "“A,” he said, “that is” …";
    const pieces = trimEdges(text, [
      { start: 0, end: 4 },
      { start: 14, end: 23 },
      { start: 24, end: 25 },
    ]);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(["A", "that is"]);
  });
});

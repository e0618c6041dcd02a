import { describe, expect, it } from "vitest";
import { markText } from "../../src/errors/mark-text.ts";

const gold = { open: "[", close: "]", paint: String };
const found = { open: "{", close: "}", paint: String };

describe("markText shows", () => {
  it.each([
    ["one in the other", [0, 6], [2, 4], "[ab{cd}ef]gh"],
    ["the same stretch twice", [2, 4], [2, 4], "ab[{cd}]efgh"],
    ["stretches that cross", [0, 4], [2, 6], "[ab{cd]ef}gh"],
    ["stretches that touch", [0, 2], [2, 4], "[ab]{cd}efgh"],
  ] as const)("%s", (_, [a, b], [c, d], expected) => {
    const marks = [
      { start: a, end: b, ...gold },
      { start: c, end: d, ...found },
    ];
    expect(markText("abcdefgh", { start: 0, end: 8 }, marks)).toBe(expected);
  });

  it("only what lies in the window", () => {
    const marks = [{ start: 0, end: 4, ...gold }];
    expect(markText("abcdefgh", { start: 2, end: 6 }, marks)).toBe("[cd]ef");
    expect(markText("abcdefgh", { start: 5, end: 8 }, marks)).toBe("fgh");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodePoints } from "../../src/exports/code-points.ts";

describe("countCodePoints", () => {
  it.each([
    ["plain words", "four died", 4, 4],
    ["an emoji", "🌉 four", 3, 2],
    ["a family of joined emoji", "👩‍👩‍👧 x", 9, 6],
    ["a combining mark", "Cafe\u0301 x", 6, 6],
    ["a lone surrogate", "a\ud83c b", 3, 3],
    ["the end", "🌉🌉", 4, 2],
  ])("counts %s", (_, text, offset, count) => {
    expect(countCodePoints(text)(offset)).toBe(count);
  });

  it("counts as iterating does, at every offset of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, more) => {
        const whole = text + more;
        const counter = countCodePoints(whole);
        for (let offset = 0; offset <= whole.length; offset += 1) {
          expect(counter(offset)).toBe([...whole.slice(0, offset)].length);
        }
      }),
    );
  });
});

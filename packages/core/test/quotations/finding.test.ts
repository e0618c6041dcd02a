import { expect, it } from "vitest";
import { makeFinding } from "../../src/quotations/finding.ts";

it("makeFinding knows nothing but what it is told", () => {
  expect(makeFinding("clause-that", 0.9, [{ from: 2, to: 6 }], { floating: true })).toEqual({
    rule: "clause-that",
    confidence: 0.9,
    pieces: [{ from: 2, to: 6 }],
    cue: null,
    source: null,
    addressee: null,
    via: null,
    floating: true,
  });
});

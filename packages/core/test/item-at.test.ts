import { describe, expect, it } from "vitest";
import { itemAt } from "../src/item-at.ts";

describe("itemAt", () => {
  it.each([
    [0, "a"],
    [1, "b"],
    [2, undefined],
    [-1, undefined],
    [null, undefined],
    [undefined, undefined],
  ])("at %s is %s", (index, expected) => {
    expect(itemAt(["a", "b"], index)).toBe(expected);
  });
});

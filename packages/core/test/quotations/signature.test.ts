import { describe, expect, it } from "vitest";
import { attribute, markAttributions, unmark } from "./attribute.ts";

describe("signatureBehind", () => {
  it.each([
    "[“It held.”] — {Anna Koval}",
    "[“It held and will hold.”] ― {Anna Koval}.",
    "[“It held and will hold.”]― {Anna Koval}",
    "[“It held and will hold.”] - {Anna Koval}, 34, a teacher",
    "[“It held and will hold.”]\n\n– {Senator Ivan Moroz} (Kesh), on the dam",
    "QUOTE OF THE DAY: [“It held and will hold.”] — {Sen. Ivan Moroz} (R-Kesh), on the dam.",
  ])("finds who signs: %s", (marked) => {
    const text = `Readers wrote to us about it.\n\n${unmark(marked)}`;
    expect(markAttributions(text)).toEqual([`Readers wrote to us about it.\n\n${marked}`]);
  });

  it.each([
    ["a sentence that goes on", "“The dam held for years.” — Koval was calm."],
    ["a title", "They read “Old Dams” - Koval"],
    ["what is no name", "“The dam held for years.” — a poster"],
  ])("does not take %s for one", (_, text) => {
    expect(attribute(text).filter(({ rule }) => rule === "direct-signed")).toEqual([]);
  });
});

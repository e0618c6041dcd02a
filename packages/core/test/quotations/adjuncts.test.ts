import { describe, expect, it } from "vitest";
import { readAddressee, skipAdjuncts } from "../../src/quotations/adjuncts.ts";
import { contextOf } from "./attribute.ts";

/** The token behind the bar of `Koval told| reporters`. */
function placeIn(marked: string): { text: string; at: number } {
  const text = marked.replace("|", "");
  const offset = marked.indexOf("|");
  const { tokens } = contextOf(text).syntax;
  return { text, at: tokens.findIndex(({ start }) => start >= offset) };
}

describe("readAddressee", () => {
  it.each([
    ["Koval told| reporters that it rained.", "tell", "reporters"],
    ["Koval told| the BBC on Monday that it rained.", "tell", "the BBC"],
    ["Koval urged| both sides to stop.", "urge", "both sides"],
    ["Koval said| to reporters that it rained.", "say", "reporters"],
    ["Koval called| on the army to leave.", "call on", "the army"],
  ])("%s", (marked, lemma, expected) => {
    const { text, at } = placeIn(marked);
    const { tokens } = contextOf(text).syntax;
    const range = readAddressee(contextOf(text), at, lemma);
    expect(text.slice(tokens[range?.from ?? 0]?.start, tokens[(range?.to ?? 0) - 1]?.end)).toBe(
      expected,
    );
  });

  it.each([
    ["Koval said| the dam had held.", "say"],
    ["Koval told| 40 lies.", "say"],
    ["Koval said| on Monday that it rained.", "say"],
    ["Koval denied| the report.", "deny"],
  ])("none in %s", (marked, lemma) => {
    const { text, at } = placeIn(marked);
    expect(readAddressee(contextOf(text), at, lemma)).toBeNull();
  });
});

describe("skipAdjuncts", () => {
  it.each([
    ["Koval said| on Monday in Kesh that it rained.", "that"],
    ["Koval said| earlier that it rained.", "that"],
    ["Koval said| Monday that it rained.", "that"],
    ["Koval said| that it rained.", "that"],
    ["Koval said| how it rained.", "how"],
    ["Koval said| the dam had held.", "the"],
  ])("%s: %s", (marked, expected) => {
    const { text, at } = placeIn(marked);
    const context = contextOf(text);
    expect(context.syntax.tokens[skipAdjuncts(context, at)]?.text).toBe(expected);
  });
});

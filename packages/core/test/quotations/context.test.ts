import { describe, expect, it } from "vitest";
import {
  clausesIn,
  firstGroupIn,
  hasFiniteVerb,
  isReadable,
  phraseFrom,
  sentenceAt,
  spanOfTokens,
} from "../../src/quotations/context.ts";
import { contextOf } from "./attribute.ts";

const TEXT = `Dam holds

By Lena Moss

“We saw it. It was bad,” Koval said. Nobody left.

“We stay.

“We rebuild.”`;

const context = contextOf(TEXT);
const { tokens } = context.syntax;
const at = (word: string): number => tokens.findIndex(({ text }) => text === word);
const slice = (range: { from: number; to: number }): string => {
  const { start, end } = spanOfTokens(tokens, range);
  return TEXT.slice(start, end);
};

describe("buildContext", () => {
  it("makes one unit of what runs on over paragraphs", () => {
    expect(context.units.map((unit) => unit.pieces.map(slice))).toEqual([
      ["“We saw it. It was bad,”"],
      ["“We stay.", "“We rebuild.”"],
    ]);
  });

  it("lays units, phrases, groups and clauses over the tokens", () => {
    expect(context.unitOf[at("saw")]).toBe(0);
    expect(context.unitOf[at("Koval")]).toBe(-1);
    expect(context.unitOf[at("rebuild")]).toBe(1);
    expect(context.phraseOf[at("said")]).toBe(-1);
    expect(context.groupOf[at("said")]).not.toBe(-1);
  });

  it("finds sentence, phrase, verb and clauses at a place", () => {
    expect(slice(sentenceAt(context, at("said")))).toBe("It was bad,” Koval said.");
    expect(phraseFrom(context, at("Koval"))?.kind).toBe("proper");
    expect(phraseFrom(context, at("said"))).toBeNull();
    const sentence = sentenceAt(context, at("said"));
    expect(firstGroupIn(context, sentence)?.lemma).toBe("be");
    expect(hasFiniteVerb(context, sentence)).toBe(true);
    expect(hasFiniteVerb(context, { from: at("Koval"), to: at("said") })).toBe(false);
    expect(clausesIn(context, sentence)).toHaveLength(2);
  });

  it("reads body and headline, no byline", () => {
    expect(isReadable(context, at("Dam"))).toBe(true);
    expect(isReadable(context, at("saw"))).toBe(true);
    expect(isReadable(context, at("Lena"))).toBe(false);
  });
});

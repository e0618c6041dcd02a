import { buildContext, type QuotationContext } from "../../src/quotations/context.ts";
import { findQuotations } from "../../src/quotations/find-quotations.ts";
import type { Attribution } from "../../src/reading.ts";
import { bracket, unbracket } from "../bracket.ts";
import { lexicon, read } from "../read.ts";

const SIGNS = /[[\]{}*]/gu;

/** The text of a sentence in which content [ ], source { } and cue * * are marked. */
export function unmark(marked: string): string {
  return unbracket(marked, SIGNS);
}

export function attribute(text: string): readonly Attribution[] {
  const { layout, marks, syntax } = read(text);
  return findQuotations({ text, layout, marks, syntax, lexicon });
}

/** The text once for each attribution, with its content in [ ], its source in { }, its cue in * *. */
export function markAttributions(text: string): readonly string[] {
  return attribute(text).map(({ content, source, cue }) =>
    bracket(text, [
      { spans: content, brackets: ["[", "]"] },
      { spans: source === null ? [] : [source], brackets: ["{", "}"] },
      { spans: cue === null ? [] : [cue], brackets: ["*", "*"] },
    ]),
  );
}

/** What the finders of quotations look at. */
export function contextOf(text: string): QuotationContext {
  const { layout, marks, syntax } = read(text);
  return buildContext({ text, layout, marks, syntax, lexicon });
}

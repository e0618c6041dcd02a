import type { EntityDraft, MarkedStretch, Syntax } from "../reading.ts";
import { firstEndingAfter, type Span } from "../span.ts";
import { type Actor, actorOf } from "./actor.ts";

/** What is known so far on who speaks in the article. */
export interface Discourse {
  readonly text: string;
  readonly syntax: Syntax;
  readonly actors: Actor[];
  /** For each token the index of the noun phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
  /** 1 for tokens that stand in quote marks. */
  readonly inMarks: Uint8Array;
  /** 1 for tokens of noun phrases that are a clause's subject. */
  readonly isSubject: Uint8Array;
  /** Who spoke last, and where. */
  last: { readonly actor: Actor; readonly place: number } | null;
}

export function openDiscourse(
  text: string,
  syntax: Syntax,
  marks: readonly MarkedStretch[],
  drafts: readonly EntityDraft[],
): Discourse {
  const { tokens, nounPhrases, clauses } = syntax;
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to }] of nounPhrases.entries()) phraseOf.fill(index, from, to);
  const inMarks = new Uint8Array(tokens.length);
  for (const { inner, depth } of marks) {
    if (depth > 0) continue;
    const range = tokensIn(syntax, inner);
    inMarks.fill(1, range.from, range.to);
  }
  const isSubject = new Uint8Array(tokens.length);
  for (const { subject } of clauses) {
    const phrase = nounPhrases[subject ?? -1];
    if (phrase !== undefined) isSubject.fill(1, phrase.from, phrase.to);
  }
  return {
    text,
    syntax,
    actors: drafts.map(actorOf),
    phraseOf,
    inMarks,
    isSubject,
    last: null,
  };
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that lie in a stretch of the text. */
export function tokensIn({ tokens }: Syntax, place: Span): TokenRange {
  const from = firstEndingAfter(tokens, place.start);
  let to = firstEndingAfter(tokens, place.end);
  if ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < place.end) to += 1;
  return { from, to: Math.max(from, to) };
}

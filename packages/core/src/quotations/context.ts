import { itemAt } from "../item-at.ts";
import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { Span } from "../model.ts";
import type {
  Clause,
  Layout,
  MarkedStretch,
  NounPhrase,
  Syntax,
  Token,
  VerbGroup,
} from "../reading.ts";

/** Token positions, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Marked words that belong together: one stretch, or one a paragraph when it runs on. */
export interface MarkedUnit extends TokenRange {
  readonly pieces: readonly (TokenRange & { readonly stretch: MarkedStretch })[];
}

/** All that the finders of quotations look at. */
export interface QuotationContext {
  readonly text: string;
  readonly layout: Layout;
  readonly syntax: Syntax;
  readonly lexicon: ReportingLexicon;
  /** Outermost marked units in order of place. */
  readonly units: readonly MarkedUnit[];
  /** For each token the index of the unit that holds it, or -1. */
  readonly unitOf: Int32Array;
  /** For each token the index of the noun phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
  /** For each token the index of the verb group that holds it, or -1. */
  readonly groupOf: Int32Array;
  /** For each token the index of the clause that holds it. */
  readonly clauseOf: Int32Array;
}

export interface QuotationInput {
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkedStretch[];
  readonly syntax: Syntax;
  readonly lexicon: ReportingLexicon;
}

/** Lays the marks and phrases over the tokens, so that the finders can ask by position. */
export function buildContext(input: QuotationInput): QuotationContext {
  const { text, layout, marks, syntax, lexicon } = input;
  const { tokens } = syntax;
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  syntax.nounPhrases.forEach((phrase, index) => {
    phraseOf.fill(index, phrase.from, phrase.to);
  });
  const groupOf = new Int32Array(tokens.length).fill(-1);
  syntax.verbGroups.forEach((group, index) => {
    groupOf.fill(index, group.from, group.to);
  });
  const clauseOf = new Int32Array(tokens.length).fill(-1);
  syntax.clauses.forEach((clause, index) => {
    clauseOf.fill(index, clause.from, clause.to);
  });
  const { units, unitOf } = layUnits(marks, tokens, 0);
  return { text, layout, syntax, lexicon, units, unitOf, phraseOf, groupOf, clauseOf };
}

/** The same article seen inside its outer marks: only the marks one level deeper count. */
export function nestedContext(
  context: QuotationContext,
  marks: readonly MarkedStretch[],
): QuotationContext {
  const { text, layout, syntax, lexicon, phraseOf, groupOf, clauseOf } = context;
  const { units, unitOf } = layUnits(marks, syntax.tokens, 1);
  return { text, layout, syntax, lexicon, units, unitOf, phraseOf, groupOf, clauseOf };
}

function layUnits(
  marks: readonly MarkedStretch[],
  tokens: readonly Token[],
  depth: number,
): Pick<QuotationContext, "units" | "unitOf"> {
  const units = gatherUnits(marks, tokens, depth);
  const unitOf = new Int32Array(tokens.length).fill(-1);
  units.forEach((unit, index) => {
    for (const piece of unit.pieces) unitOf.fill(index, piece.from, piece.to);
  });
  return { units, unitOf };
}

function gatherUnits(
  marks: readonly MarkedStretch[],
  tokens: readonly Token[],
  depth: number,
): MarkedUnit[] {
  const units: MarkedUnit[] = [];
  const continued = new Set<number>();
  let place = 0;
  marks.forEach((stretch, index) => {
    if (stretch.depth !== depth || continued.has(index)) return;
    const pieces: MarkedUnit["pieces"][number][] = [];
    for (let at: number | null = index; at !== null; ) {
      const piece: MarkedStretch | undefined = marks[at];
      if (piece === undefined) break;
      if (at !== index) continued.add(at);
      const from = firstTokenFrom(tokens, piece.start, place);
      const to = firstTokenFrom(tokens, piece.end, from);
      place = from;
      const before = pieces[pieces.length - 1];
      const opensAnew = piece.inner.start > piece.start;
      if (before !== undefined && !opensAnew) pieces[pieces.length - 1] = { ...before, to };
      else if (to > from) pieces.push({ from, to, stretch: piece });
      at = piece.continuedBy;
    }
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (first !== undefined && last !== undefined) {
      units.push({ from: first.from, to: last.to, pieces });
    }
  });
  return units;
}

/** Index of the first token at or after an offset, looking from token `from` on. */
function firstTokenFrom(tokens: readonly Token[], offset: number, from: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text span of a token range; white space between its tokens included. */
export function spanOfTokens(tokens: readonly Token[], range: TokenRange): Span {
  return {
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? tokens[range.from]?.start ?? 0,
  };
}

/** The sentence that holds a token. */
export function sentenceAt(context: QuotationContext, token: number): TokenRange {
  const index = context.syntax.tokens[token]?.sentence;
  const sentence = index === undefined ? undefined : context.syntax.sentences[index];
  return sentence ?? { from: token, to: token + 1 };
}

/** The noun phrase that begins at a token, or `null`. */
export function phraseFrom(context: QuotationContext, at: number): NounPhrase | null {
  const phrase = itemAt(context.syntax.nounPhrases, context.phraseOf[at]);
  return phrase !== undefined && phrase.from === at ? phrase : null;
}

/** The first verb group that begins in a range, or `null`. */
export function firstGroupIn(context: QuotationContext, range: TokenRange): VerbGroup | null {
  for (let at = range.from; at < range.to; at += 1) {
    const group = itemAt(context.syntax.verbGroups, context.groupOf[at]);
    if (group !== undefined && group.from === at) return group;
  }
  return null;
}

/** Whether a finite verb group lies in a range. */
export function hasFiniteVerb(context: QuotationContext, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const group = itemAt(context.syntax.verbGroups, context.groupOf[at]);
    if (group !== undefined && group.from === at && group.form === "finite") return true;
  }
  return false;
}

/** The clauses that touch a range, in order. */
export function clausesIn(context: QuotationContext, range: TokenRange): Clause[] {
  const first = context.clauseOf[range.from] ?? -1;
  const last = context.clauseOf[Math.max(range.from, range.to - 1)] ?? -1;
  return first === -1 || last === -1 ? [] : context.syntax.clauses.slice(first, last + 1);
}

/** What kind of paragraph holds a token: quotations stand in body and headlines only. */
export function isReadable(context: QuotationContext, token: number): boolean {
  const { sentences, tokens } = context.syntax;
  const paragraph = itemAt(sentences, tokens[token]?.sentence)?.paragraph ?? -1;
  const kind = context.layout.paragraphs[paragraph]?.kind;
  return kind === "body" || kind === "headline" || kind === "heading";
}

/** Past an agency's place line: `GAZA, Dec 28 (Reuters) - |Aid has stopped`. */
export function pastPlaceLine(context: QuotationContext, token: number): number {
  const { tokens } = context.syntax;
  const at = tokens[token]?.start ?? 0;
  const line = context.layout.placeLines.find((each) => each.start <= at && at < each.end);
  if (line === undefined) return token;
  let next = token;
  while ((tokens[next]?.start ?? line.end) < line.end) next += 1;
  return next;
}

import { REPORTING_NOUNS } from "../lexicon/reporting-nouns.ts";
import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { MarkedStretch, ParsedSentence, Syntax, Token } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";

/** What the chain reads of an article: not what the rules found, so that it judges by itself. */
export interface TaggerInput {
  readonly syntax: Syntax;
  readonly marks: readonly MarkedStretch[];
  readonly lexicon: ReportingLexicon;
}

/** What the stages before know of each token, a string or flag each. */
export interface Facts {
  readonly tokens: readonly Token[];
  /** Index into `Syntax.clauses`, into `Syntax.nounPhrases`, and of the outermost marks; -1 for none. */
  readonly clauseOf: Int32Array;
  readonly phraseOf: Int32Array;
  readonly markOf: Int32Array;
  /** Whether it stands in quote marks, marks included. */
  readonly inMarks: Uint8Array;
  readonly startsSentence: Uint8Array;
  /** How it may report: `v3` a verb by strength, `w3` the same form as no verb, `n` a noun, `a` "according". */
  readonly reports: readonly string[];
  readonly shape: readonly string[];
  /** Place in its clause, and the clause's kind, subject and verb form. */
  readonly clause: readonly string[];
  /** Place in its noun phrase, and the phrase's kind. */
  readonly phrase: readonly string[];
  /** The nearest word outside marks that reports, to either side in the sentence; "" for none. */
  readonly left: readonly NearCue[];
  readonly right: readonly NearCue[];
}

export interface NearCue {
  /** Which word, which kind, how far: "say v3:2". */
  readonly whole: string;
  /** Without the word. */
  readonly kind: string;
}

/** Tokens from `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const NO_CUE: NearCue = { whole: "", kind: "" };

function reportOf({ lemma, lower, pos }: Token, { verbs }: ReportingLexicon): string {
  const verb = verbs.get(lemma);
  if (verb !== undefined) return `${pos === "VERB" || pos === "AUX" ? "v" : "w"}${verb.strength}`;
  if (REPORTING_NOUNS.has(lower) || REPORTING_NOUNS.has(lower.replace(/s$/, ""))) return "n";
  return lower === "according" ? "a" : "";
}

function shapeOf({ text, pos }: Token): string {
  if (pos === "PUNCT") return text;
  if (/^\d/.test(text)) return "9";
  if (!/^\p{Lu}/u.test(text)) return "a";
  return /^\p{Lu}{2,40}$/u.test(text) ? "AA" : "Aa";
}

/** Near distances one by one, far ones in two classes. */
export function classOfDistance(distance: number): number {
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 15 ? 6 : 7;
}

/** For each token which item holds it, the last of several; -1 for none. */
function indexTokens(count: number, items: readonly TokenRange[]): Int32Array {
  const indexes = new Int32Array(count).fill(-1);
  items.forEach(({ from, to }, index) => {
    indexes.fill(index, from, to);
  });
  return indexes;
}

function markedTokens(tokens: readonly Token[], marks: readonly MarkedStretch[]): Int32Array {
  const indexes = new Int32Array(tokens.length).fill(-1);
  marks.forEach(({ start, end, depth }, index) => {
    if (depth > 0) return;
    for (let at = firstEndingAfter(tokens, start); (tokens[at]?.start ?? end) < end; at++)
      indexes[at] = index;
  });
  return indexes;
}

function describeClauses({ tokens, clauses, verbGroups }: Syntax): string[] {
  const described = tokens.map(() => "");
  for (const { from, to, kind, subject, verb } of clauses) {
    const form = verbGroups[verb ?? -1]?.form ?? "";
    const about = `${kind}${subject === null ? "" : "s"}${form}`;
    for (let at = from; at < to; at++) {
      described[at] = `${at === from ? "B" : at === to - 1 ? "E" : "I"}${about}`;
    }
  }
  return described;
}

function describePhrases({ tokens, nounPhrases }: Syntax): string[] {
  const described = tokens.map(() => "");
  for (const { from, to, kind } of nounPhrases) {
    for (let at = from; at < to; at++) described[at] = `${at === from ? "B" : "I"}${kind}`;
  }
  return described;
}

/** Puts the nearest cue beside each token of a sentence, seen in one direction. */
function lookAlong(
  { from, to }: ParsedSentence,
  step: 1 | -1,
  found: NearCue[],
  cueAt: (at: number) => readonly [lemma: string, kind: string] | null,
): void {
  let near: readonly [string, string] | null = null;
  let place = 0;
  for (let at = step === 1 ? from : to - 1; at >= from && at < to; at += step) {
    if (near !== null) {
      const kind = `${near[1]}:${classOfDistance(Math.abs(at - place))}`;
      found[at] = { whole: `${near[0]} ${kind}`, kind };
    }
    const cue = cueAt(at);
    if (cue !== null) [near, place] = [cue, at];
  }
}

/** Reads off all facts in one pass each. */
export function gatherFacts({ syntax, marks, lexicon }: TaggerInput): Facts {
  const { tokens, sentences } = syntax;
  const markOf = markedTokens(tokens, marks);
  const inMarks = Uint8Array.from(markOf, (mark) => (mark < 0 ? 0 : 1));
  const reports = tokens.map((token) => reportOf(token, lexicon));
  const cueAt = (at: number): readonly [string, string] | null => {
    const kind = reports[at] ?? "";
    return kind === "" || inMarks[at] === 1 ? null : [tokens[at]?.lemma ?? "", kind];
  };
  const startsSentence = new Uint8Array(tokens.length);
  const left = tokens.map(() => NO_CUE);
  const right = tokens.map(() => NO_CUE);
  for (const sentence of sentences) {
    startsSentence[sentence.from] = 1;
    lookAlong(sentence, 1, left, cueAt);
    lookAlong(sentence, -1, right, cueAt);
  }
  return {
    ...{ tokens, markOf, inMarks, startsSentence, reports, left, right },
    clauseOf: indexTokens(tokens.length, syntax.clauses),
    phraseOf: indexTokens(tokens.length, syntax.nounPhrases),
    shape: tokens.map(shapeOf),
    clause: describeClauses(syntax),
    phrase: describePhrases(syntax),
  };
}

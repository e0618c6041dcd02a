import { itemAt } from "../item-at.ts";
import type { NounPhrase, ParsedSentence, Token, VerbGroup } from "../reading.ts";
import type { MarkEdges } from "./sentences.ts";

/** One sentence's material; positions of phrases and groups are indexes into the article's lists. */
export interface SentenceParts {
  readonly tokens: readonly Token[];
  readonly sentence: ParsedSentence;
  readonly phrases: readonly NounPhrase[];
  readonly firstPhrase: number;
  readonly groups: readonly VerbGroup[];
  readonly firstGroup: number;
  readonly firstClause: number;
  readonly edges: MarkEdges;
  /** For each token of the article the phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
  readonly reportingForms: ReadonlyMap<string, string>;
}

/** What tells where the phrases of one sentence stand. */
export type PhrasePlaces = Pick<SentenceParts, "tokens" | "phrases" | "firstPhrase" | "phraseOf">;

/** The phrase that holds a token. */
export function phraseAt(parts: PhrasePlaces, at: number): NounPhrase | undefined {
  return itemAt(parts.phrases, (parts.phraseOf[at] ?? -1) - parts.firstPhrase);
}

export function inPhrase(parts: PhrasePlaces, at: number): boolean {
  return parts.phraseOf[at] !== -1;
}

/** The phrase that ends before the token at `at`. */
export function phraseEndingAt(parts: PhrasePlaces, at: number): NounPhrase | undefined {
  const phrase = phraseAt(parts, at - 1);
  return phrase?.to === at ? phrase : undefined;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/u;
/** "were called [about 2 p.m.]" */
const HOUR = /^[ap]\.?m\.?$/u;

/** "Koval [last night] denied", "the ministry [Friday morning] raised" */
const TIME =
  /^(?:night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)$/u;
const STEP = /^(?:last|this|next|that|earlier)$/u;

/** Phrases in a prepositional phrase, and bare days ("Koval on Monday said", "Koval Monday said"). */
export function isAdjunct(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (isPrepositional(tokens, phrase)) return true;
  const head = tokens[phrase.head]?.lower ?? "";
  if (DAY.test(head) || HOUR.test(head)) return true;
  const first = tokens[phrase.from]?.lower ?? "";
  return TIME.test(head) && (STEP.test(first) || DAY.test(first));
}

/** `Koval, [45], said`, `Koval ([45]) said` */
export function isAge(tokens: readonly Token[], { from, to, kind }: NounPhrase): boolean {
  if (kind !== "number") return false;
  const before = tokens[from - 1]?.text;
  const behind = tokens[to]?.text;
  return (before === "," && behind === ",") || (before === "(" && behind === ")");
}

/**
 * `comments from Rice, Lee and [Kos] were`: the phrase that the preposition before such a list
 * belongs to; `undefined` where the phrase ends none.
 */
export function beforeListed(
  parts: PhrasePlaces,
  { from, to, kind }: NounPhrase,
): NounPhrase | undefined {
  const { tokens } = parts;
  const isLast = tokens[from - 1]?.lower === "and";
  const isInside = tokens[from - 1]?.text === "," && tokens[to]?.lower === "and";
  if (kind !== "proper" || !(isLast || isInside)) return undefined;
  let listed = phraseEndingAt(parts, from - 1);
  while (listed?.kind === "proper" && tokens[listed.from - 1]?.text === ",") {
    listed = phraseEndingAt(parts, listed.from - 1);
  }
  if (listed?.kind !== "proper" || tokens[listed.from - 1]?.pos !== "ADP") return undefined;
  const governed = phraseEndingAt(parts, listed.from - 1);
  return governed?.kind === "common" ? governed : undefined;
}

/** Whether a preposition governs the phrase: not so in `[at least 12 people] had died`. */
export function isPrepositional(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const from = startWithBound(tokens, phrase);
  const before = tokens[from - 1];
  return before?.pos === "ADP" || before?.lower === "to";
}

/** Prepositions that bound a number, with the word before them where they need one. */
const BOUNDS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["at", null],
  ["about", null],
  ["over", null],
  ["around", null],
  ["under", null],
  ["than", new Set(["more", "fewer", "less"])],
  ["to", new Set(["up", "close"])],
  ["of", new Set(["upwards"])],
  ["as", new Set(["many", "few"])],
]);
const ROUND =
  /^(?:dozen|score|hundred|thousand|million|billion|quarter|third|half|century|decade)$/u;
const LEAST = /^(?:least|most)$/u;

/** The phrase's first token, or that of the bound before its number: `[more] than 40 families`. */
export function startWithBound(tokens: readonly Token[], { from }: NounPhrase): number {
  const first = tokens[from];
  const bound = tokens[from - 1]?.lower ?? "";
  const opener = BOUNDS.get(bound);
  if (first === undefined || opener === undefined) return from;
  // "more than [a dozen] shots"
  const isRound = first.lower === "a" && ROUND.test(tokens[from + 1]?.lower ?? "");
  const counts = bound === "at" ? LEAST.test(first.lower) : first.pos === "NUM" || isRound;
  if (!counts) return from;
  if (opener === null) return from - 1;
  if (!opener.has(tokens[from - 2]?.lower ?? "")) return from;
  return bound === "as" ? from - 3 : from - 2;
}

/** Verbs besides the reporting ones that a clause without "that" may follow. */
const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  (
    "believe know hope feel mean see hear learn understand fear expect suppose assume realise " +
    "realize notice ensure"
  ).split(" "),
);

/** Whether a clause may follow the verb without "that". */
export function takesClause(lemma: string, reportingForms: ReadonlyMap<string, string>): boolean {
  return reportingForms.has(lemma) || CLAUSE_TAKERS.has(lemma);
}

import { itemAt } from "../item-at.ts";
import { NAMED_THINGS } from "../lexicon/name-words.ts";
import { GENDERED_NOUNS } from "../lexicon/person-nouns.ts";
import type { MentionDraft, NounPhrase, Syntax, Token } from "../reading.ts";
import type { Cluster } from "./cluster.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/** All that tells whether a name is a person's. */
export interface NameContext {
  readonly syntax: Syntax;
  readonly words: readonly Word[];
  readonly reader: NameReader;
  /** For each token the index of the noun phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "in at from near across outside into towards toward via the".split(" "),
);

/**
 * Whether a single name that no list knows is a person’s: "Gulchehra, a schoolteacher",
 * "Zhandarov, for his part, …", "the tailor’s daughter, Ikhlas, …", and never "in Gulchehra".
 */
export function isPersonAfterAll(context: NameContext, cluster: Cluster): boolean {
  if (cluster.mentions.some(({ phrase }) => phrase.kind !== "unknown")) return false;
  const { words, syntax } = context;
  const places = cluster.mentions.map(({ phrase: { from, to } }) => ({
    before: words[from - 1]?.lower ?? "",
    first: words[from]?.from ?? 0,
    next: words[to - 1]?.to ?? 0,
    isSingle: to - from === 1,
  }));
  if (places.some(({ before, isSingle }) => !isSingle || BEFORE_PLACES.has(before))) return false;
  return places.some(
    ({ first, next }) =>
      (syntax.tokens[next]?.text === "," && isToldOfPerson(context, next)) ||
      isNamedBehindRole(context, first),
  );
}

const AGE = /^\d{1,2}$/u;

/** "Gulchehra[, 27,]", "Gulchehra[, a schoolteacher]", "Ikhlas[, the tailor’s second daughter]", "Zhandarov[, for his part]" */
function isToldOfPerson(context: NameContext, comma: number): boolean {
  const { tokens } = context.syntax;
  const behind = tokens.slice(comma + 1, comma + 4).map(({ lower }) => lower);
  if (behind.includes("his") || behind.includes("her")) return true;
  if (behind[0] === "a" || behind[0] === "who") return true;
  if (AGE.test(behind[0] ?? "") && behind[1] === ",") return true;
  const phrase = phraseAt(context, comma + 1);
  return phrase?.from === comma + 1 && namesPerson(context, phrase);
}

/** "[the tailor’s daughter,] Ikhlas", "[a son,] Ikhlas": right behind a comma and a noun for a person. */
function isNamedBehindRole(context: NameContext, first: number): boolean {
  const { tokens } = context.syntax;
  if (tokens[first - 1]?.text !== ",") return false;
  const phrase = phraseAt(context, first - 2);
  if (phrase?.to !== first - 1 || !namesPerson(context, phrase)) return false;
  const isKin = GENDERED_NOUNS.has(tokens[phrase.head]?.lower ?? "");
  return (isKin || holdsOwner(tokens, phrase)) && phraseAt(context, first)?.from === first;
}

/** "[the tailor’s] daughter", "[his] wife", "[the] mayor": not in a list, "a nurse, Gulchehra". */
function holdsOwner(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const first = tokens[from]?.lower ?? "";
  if (first === "his" || first === "her" || first === "the") return true;
  return tokens.slice(from, head).some(({ pos }) => pos === "PART");
}

function namesPerson({ syntax, reader }: NameContext, { kind, head }: NounPhrase): boolean {
  return kind === "common" && reader.isPersonNoun(syntax.tokens[head]?.lower ?? "");
}

function phraseAt({ syntax, phraseOf }: NameContext, at: number): NounPhrase | undefined {
  return itemAt(syntax.nounPhrases, phraseOf[at]);
}

/** Whether a name is followed as people's are: "Koval, 58", "Koval, who"; or comes as a surname. */
export function hasPersonMention(
  { tokens }: Syntax,
  cluster: Cluster,
  mentions: readonly MentionDraft[],
): boolean {
  const { name } = cluster;
  // "Karoo" for "Karoo Platinum" is none
  const isSurname = ({ form, folded }: Cluster["mentions"][number]): boolean =>
    form === "surname" && (name.length < 2 || folded[0] !== name[0]);
  return (
    cluster.mentions.some(isSurname) ||
    mentions.some(({ to }) => {
      const next = tokens[to]?.text === "," ? tokens[to + 1] : tokens[to];
      return next?.lower === "who" || (next?.pos === "NUM" && tokens[to]?.text === ",");
    })
  );
}

/** Prepositions before places, hardly ever before people. */
const ONLY_BEFORE_PLACES: ReadonlySet<string> = new Set(
  "in near outside across throughout off inside".split(" "),
);
const TRUST: ReadonlySet<string> = new Set(
  "confidence faith trust belief interest interested believe believed invest".split(" "),
);

/** Whether a name is a place’s or a thing’s: "in [El Kesh]", "the ferry [Anna Koval]", "[Marsh Orsk], which". */
export function standsAsThing(words: readonly Word[], { mentions }: Cluster): boolean {
  return mentions.some(({ phrase: { from, to } }) => {
    const before = words[from - 1]?.lower ?? "";
    if (NAMED_THINGS.has(before)) return true;
    if (words[to]?.text === "," && words[to + 1]?.lower === "which") return true;
    if (words[to]?.kind === "possessive" || TRUST.has(words[from - 2]?.lower ?? "")) return false;
    return ONLY_BEFORE_PLACES.has(before);
  });
}

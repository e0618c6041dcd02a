import { itemAt } from "../item-at.ts";
import { GENDERED_NOUNS, OFFICES } from "../lexicon/person-nouns.ts";
import type { Token } from "../reading.ts";
import type { NounPhraseDraft } from "./phrase-parts.ts";
import { isAdjunct, isPrepositional } from "./sentence-parts.ts";

/** An apposition may hold this many tokens after its noun phrase: "a doctor at St Mary’s, said". */
const LONGEST_TAIL = 8;
const CLOSERS: ReadonlySet<string> = new Set([",", ".", ";", "–", "—", "--", ")", "-"]);
/** `Koval, [a midwife] who saw it, said` */
const RELATIVES: ReadonlySet<string> = new Set(["who", "whose"]);

/**
 * Marks phrases that rename the one before them: `Koval, [the energy minister], said`,
 * `the ministry's spokesman, [Ivan Kos], said`. Lists (`A, B and C`) are left alone.
 */
export function markAppositions(
  tokens: readonly Token[],
  phrases: readonly NounPhraseDraft[],
  firstIndex: number,
): void {
  phrases.forEach((phrase, index) => {
    const before = itemAt(phrases, index - 1);
    if (before === undefined) return;
    if (before.appositionTo !== null) {
      if (joinsRole(tokens, before, phrase)) phrase.appositionTo = before.appositionTo;
      return;
    }
    if (renames(tokens, before, phrase, phrases[index + 1])) {
      phrase.appositionTo = firstIndex + index - 1;
    }
  });
}

function renames(
  tokens: readonly Token[],
  first: NounPhraseDraft,
  second: NounPhraseDraft,
  third: NounPhraseDraft | undefined,
): boolean {
  if (tokens[first.to]?.text !== "," || second.from !== first.to + 1) return false;
  // "closes this autumn, Anna Koval told us"
  if (isAdjunct(tokens, first) && !isPrepositional(tokens, first)) return false;
  const next = tokens[second.to];
  // "Dam safe in Kesh, minister says", but "Koval, mother of a boy hurt there, said"
  const speaks = next?.pos === "AUX" || (next?.pos === "VERB" && next.lower.endsWith("s"));
  if (speaksByName(tokens, first, second)) return false;
  if (first.kind === "proper" && !speaks && isBareRole(tokens, second)) return true;
  if (!namesAndDescribes(tokens, first, second)) return false;
  // "At the hospital, Upper Kesh, Anna Koval said"
  const behindComma = tokens[second.to]?.text === "," ? second.to + 1 : -1;
  const isPlace = third?.from === behindComma && third.kind === "proper";
  if (!isPlace && leadsIn(tokens, first)) return false;
  for (let at = pastAcronym(tokens, second.to); at <= second.to + LONGEST_TAIL; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[second.from]?.sentence) return true;
    if (token.pos === "CCONJ" && third !== undefined && third.from === at + 1) return false;
    if (CLOSERS.has(token.text) || RELATIVES.has(token.lower)) return true;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return false;
}

/** `were taken to Odrin Hospital, [Kesh police Chief of Staff Ivan Kos] said`: a name of its own. */
function speaksByName(
  tokens: readonly Token[],
  first: NounPhraseDraft,
  { head, to }: NounPhraseDraft,
): boolean {
  const isNamed =
    head < to - 1 && tokens[to - 1]?.pos === "PROPN" && tokens[to - 2]?.pos === "PROPN";
  return isNamed && tokens[to]?.lower === "said" && isPrepositional(tokens, first);
}

/** `the Kesh Dam Authority [(KDA)] said`: the acronym belongs to the name. */
function pastAcronym(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" ? at + 3 : at;
}

/** One of the two is a name, the other says what it is. */
function namesAndDescribes(
  tokens: readonly Token[],
  first: NounPhraseDraft,
  second: NounPhraseDraft,
): boolean {
  const opener = tokens[second.from];
  if (first.kind === "proper" && second.kind === "proper") return opener?.pos === "DET";
  if (first.kind === "proper" && second.kind === "common") {
    return (
      opener?.pos === "DET" ||
      opener?.pos === "PRON" ||
      opener?.pos === "PROPN" ||
      opener?.pos === "NOUN" ||
      opener?.pos === "ADJ"
    );
  }
  return first.kind === "common" && second.kind === "proper";
}

/** `Ivan Kos, [Kesh coach], said`, `Anna Koval, [mother of a boy killed there], said`: a role without article. */
function isBareRole(tokens: readonly Token[], { from, head }: NounPhraseDraft): boolean {
  const opener = tokens[from]?.pos;
  return opener !== "DET" && opener !== "PRON" && opener !== "NUM" && isRole(tokens[head]);
}

/** `Anna Koval, curator and [director of exhibits], said`: another role of the same person. */
function joinsRole(
  tokens: readonly Token[],
  first: NounPhraseDraft,
  second: NounPhraseDraft,
): boolean {
  if (!isBareRole(tokens, first) || !isBareRole(tokens, second)) return false;
  const links = tokens.slice(first.to, second.from).filter(({ text }) => text !== ",");
  return links.length === 1 && links[0]?.lower === "and";
}

/**
 * `[After the match], Ivan Kos said`, `[Speaking outside court], Anna Koval said`: no person, behind a
 * preposition that opens its sentence or follows a participle that does.
 */
function leadsIn(tokens: readonly Token[], phrase: NounPhraseDraft): boolean {
  const { from, to, head, baseTo, kind } = phrase;
  const before = tokens[from - 1];
  if (
    kind !== "common" ||
    baseTo < to ||
    before === undefined ||
    !(before.pos === "ADP" || OUTSIDE.test(before.lower)) ||
    before.sentence !== tokens[from]?.sentence
  )
    return false;
  const opener = tokens[from - 2];
  const opens = (at: number): boolean => tokens[at - 1]?.sentence !== before.sentence;
  const isFronted = opener?.pos === "VERB" && PARTICIPLE.test(opener.lower) && opens(from - 2);
  return (opens(from - 1) || isFronted) && !isRole(tokens[head]);
}

const PARTICIPLE = /(?:ing|ed)$/u;

/** Prepositions that the tagger takes for adjectives: "[Outside] the court, Ivan Kos said". */
const OUTSIDE = /^(?:outside|inside)$/u;

function isRole(token: Token | undefined): boolean {
  return OFFICES.has(token?.lower ?? "") || GENDERED_NOUNS.has(token?.lower ?? "");
}

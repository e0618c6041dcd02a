import { itemAt } from "../../item-at.ts";
import type { PartOfSpeech } from "../../reading.ts";
import { isBaseForm, isCapital, isPlural, type Place } from "./place.ts";

/** `[would-be] thieves` */
export function wouldBe({ token, before, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.lower === "would") {
    return next?.text === "-" && tokens[index + 2]?.lower === "be" ? "ADJ" : null;
  }
  const isSecond = before.text === "-" && itemAt(tokens, index - 2)?.lower === "would";
  return isSecond && token.lower === "be" ? "ADJ" : null;
}

/** `told [investigating] officers that`: whom it is told to. */
export function gerundBehindTold({ token, before, next }: Place): PartOfSpeech | null {
  if (before.lemma !== "tell" || before.pos !== "VERB" || !token.lower.endsWith("ing")) return null;
  return next?.pos === "NOUN" ? "ADJ" : null;
}

/** `…, [leaked] memo says` */
export function adjectiveBeforeSource({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || next?.pos !== "NOUN" || !token.lower.endsWith("ed")) return null;
  const verb = tokens[index + 2];
  return verb !== undefined && reportingForms.has(verb.lower) && tokens[index + 3] === undefined
    ? "ADJ"
    : null;
}

/** `[Suspected] rebels on motorbikes killed` */
export function adjectiveAtStart({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "PUNCT" || !isCapital(token.text) || !token.lower.endsWith("ed")) return null;
  const plural = next?.pos === "NOUN" && isPlural(next.lower);
  return plural && !reportingForms.has(token.lower) ? "ADJ" : null;
}

const COMPASS: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

/** `the [north] face`: behind a determiner no adverb stands. */
export function compassBehindDeterminer({ token, before, next }: Place): PartOfSpeech | null {
  if (!COMPASS.has(token.lower) || before.pos !== "DET") return null;
  return next?.pos === "VERB" || next?.pos === "NOUN" ? "ADJ" : null;
}

/** `it [further] wrote` */
export function adverbBeforeVerb({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "further" && next?.pos === "VERB" ? "ADV" : null;
}

/** `said [lead] author Anna Koval`: behind a reporting verb, before a noun. */
export function leadBeforeNoun({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "lead" && next?.pos === "NOUN" && ROLE.test(next.lower) ? "ADJ" : null;
}

const ROLE = /(?:or|er|ist|ian)$/u;

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "in with of from for on by through under".split(" "),
);
const CASUALTY: ReadonlySet<string> = new Set("killed wounded injured".split(" "));

/** `in [rolled] shirtsleeves`: a participle between preposition and noun. */
export function participleBeforeNoun({ token, before, next }: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || CASUALTY.has(token.lower)) return null;
  return BEFORE_NOUNS.has(before.lower) && next?.pos === "NOUN" ? "ADJ" : null;
}

/** `a [third] man was seen`, `a [third] added`: an ordinal behind a determiner. */
export function ordinalBehindDeterminer({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "DET" || !ORDINAL.test(token.lower)) return null;
  if (next?.pos === "VERB" || next?.pos === "AUX") return "NOUN";
  return next?.pos === "ADJ" || next?.pos === "NOUN" ? "ADJ" : null;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth)$/u;

/** `the [increased] focus on it`: a participle between determiner and a noun like a verb. */
export function participleBehindDeterminer({ token, before, next }: Place): PartOfSpeech | null {
  if (before.lower !== "the" && before.lower !== "a") return null;
  if (!token.lower.endsWith("ed") || next?.pos !== "VERB") return null;
  return isBaseForm(next) && next.lower === next.lemma ? "ADJ" : null;
}

/** `a deputy [prime] minister`: one office, not a deputy and a minister. */
export function primeBeforeMinister({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "prime" && next?.lower === "minister" ? "NOUN" : null;
}

/** `the Kesh-based [firm] said`: behind a participle that a hyphen joins. */
export function firmAsNoun({ token, before, tokens, index }: Place): PartOfSpeech | null {
  if (token.lower !== "firm" || before.pos !== "VERB") return null;
  return tokens[index - 2]?.text === "-" ? "NOUN" : null;
}

/** `said [more] would follow`: without a noun, before its auxiliary. */
export function moreBeforeAuxiliary({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "more" && next?.pos === "AUX" ? "NOUN" : null;
}

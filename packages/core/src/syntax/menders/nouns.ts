import { itemAt } from "../../item-at.ts";
import { BE_FORMS, POSSESSIVE_PRONOUNS } from "../../lexicon/closed-classes.ts";
import { OFFICES } from "../../lexicon/person-nouns.ts";
import { VOICING_VERBS } from "../../lexicon/reporting-verbs.ts";
import type { PartOfSpeech } from "../../reading.ts";
import { endsInSingleS, isBaseForm, isDetermined, isPlural, type Place } from "./place.ts";
import { verbAtEnd } from "./reports.ts";

/** `“…,” [ward] councillor Mbewu said`: an inverted verb reports, and is no base form. */
export function nounBehindMarks({
  token,
  before,
  next,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!edges.closing.has(before.start) || !isBaseForm(token)) return null;
  const nominal = next?.pos === "NOUN" || next?.pos === "PROPN";
  return nominal && !reportingForms.has(token.lower) && token.lemma === token.lower ? "NOUN" : null;
}

/** `confirmed in [writing] that` */
export function nounBehindIn({ token, before, next }: Place): PartOfSpeech | null {
  const ends = next?.lower === "that" || next?.pos === "PUNCT";
  return token.lower === "writing" && before.lower === "in" && ends ? "NOUN" : null;
}

/** `at 4:10 [am]` */
export function hourInMorning({ token, before }: Place): PartOfSpeech | null {
  return token.lower === "am" && before.pos === "NUM" ? "NOUN" : null;
}

/** `no human [being] could` */
export function humanBeing({ token, before }: Place): PartOfSpeech | null {
  return token.lower === "being" && before.lower === "human" ? "NOUN" : null;
}

/** Gatherings and texts that end like gerunds. */
const NOUNS_IN_ING: ReadonlySet<string> = new Set("hearing meeting briefing".split(" "));

/** `told a planning [hearing] that`: behind a determiner and a noun. */
export function nounInIng({ token, before, tokens, index }: Place): PartOfSpeech | null {
  if (!NOUNS_IN_ING.has(token.lower)) return null;
  return before.pos === "NOUN" && isDetermined(tokens, index - 1) ? "NOUN" : null;
}

/** `according to recent [polling], …`, `of late [drilling] and`: behind a preposition and an adjective. */
export function nounBehindAdjective({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  if (before.pos !== "ADJ" || !token.lower.endsWith("ing")) return null;
  const opens = itemAt(tokens, index - 2)?.pos === "ADP";
  return opens && (next?.text === "," || next?.text === "." || next?.pos === "CCONJ")
    ? "NOUN"
    : null;
}

/** `according to the [average], …`: nothing that it could describe follows. */
export function nounBeforePause({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  const ends = next === undefined || next.text === "," || next.text === ".";
  if (before.lower !== "the" || !ends || NEVER_NOUNS.has(token.lower)) return null;
  return itemAt(tokens, index - 2)?.pos === "ADP" && !token.lower.endsWith("est") ? "NOUN" : null;
}

/** "one of the [same]", "to the [latter]" */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  "same latter former first last next other".split(" "),
);

/** `the [suspect] shot a man`: an adjective only before a noun. */
export function suspectAsNoun({ token, next }: Place): PartOfSpeech | null {
  if (token.lower !== "suspect" || next === undefined) return null;
  return next.lower === "shot" || next.pos === "VERB" || next.pos === "AUX" ? "NOUN" : null;
}

/** `said [calls] made to the line`, but not "what they say [appears] to be": another verb follows. */
export function nounBehindReport({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "VERB" || before.written.reportingForm !== "say") return null;
  if (next?.pos !== "VERB" && next?.pos !== "AUX") return null;
  const isThird = endsInSingleS(token.lower) && token.lemma !== token.lower;
  return isThird && token.text === token.lower ? "NOUN" : null;
}

/** `her [loom]`, `the north [wall]` */
export function nounBehindDeterminer({ token, tokens, index }: Place): PartOfSpeech | null {
  return token.pos === "VERB" && isBaseForm(token) && isDetermined(tokens, index) ? "NOUN" : null;
}

/** Titles that the tagger takes for adjectives. */
const TITLES_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  "chief official general executive representative".split(" "),
);

/** `the defence [chief] said`: behind the noun of the office; `the dam, [premier] pleads`. */
export function titleBehindNoun({ token, before, next }: Place): PartOfSpeech | null {
  if (token.lower === "premier" && next?.pos === "VERB") return "NOUN";
  return before.pos === "NOUN" && TITLES_LIKE_ADJECTIVES.has(token.lower) ? "NOUN" : null;
}

/** `it led to [protests]`: no infinitive ends in a third person’s s. */
export function nounBehindTo({ token, before }: Place): PartOfSpeech | null {
  const third = endsInSingleS(token.lower) && token.lemma !== token.lower;
  return third && before.lower === "to" ? "NOUN" : null;
}

/** `according to [show] staff`: no infinitive follows. */
export function nounBehindAccordingTo({ before, tokens, index }: Place): PartOfSpeech | null {
  return before.lower === "to" && itemAt(tokens, index - 2)?.lower === "according" ? "NOUN" : null;
}

/** `said [none] were hurt`, `[none] of them` */
export function pronounNone({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "none" && (next?.pos === "AUX" || next?.lower === "of") ? "PRON" : null;
}

/** `the [upside] of it` */
export function nounBeforeOf({ token, before, next }: Place): PartOfSpeech | null {
  const isNoun = before.pos === "DET" && next?.lower === "of" && token.lower !== "all";
  return isNoun && !token.lower.endsWith("ly") ? "NOUN" : null;
}

/** `only then did [police] say`, `30 or so [people] fled`: to police and to people are rare verbs. */
export function crowdAsNoun({ token, before }: Place): PartOfSpeech | null {
  return CROWDS.has(token.lower) && before.lower !== "to" ? "NOUN" : null;
}

const CROWDS: ReadonlySet<string> = new Set(["police", "people"]);

const CLOSED_CLASS: ReadonlySet<PartOfSpeech> = new Set([
  "AUX",
  "VERB",
  "ADP",
  "PUNCT",
  "SCONJ",
  "PART",
  "CCONJ",
]);

/** `the [chief] said`, `the [wounded] were` */
export function nounBeforeVerb({ token, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.pos !== "ADJ" || next === undefined || !CLOSED_CLASS.has(next.pos)) return null;
  if (next.text === "-" || next.text === ",") return null;
  const isNoun = NOUNS_LIKE_ADJECTIVES.has(token.lower) && tokens[index - 1]?.pos === "PROPN";
  return isNoun || isDetermined(tokens, index) ? "NOUN" : null;
}

/** `…, the [union] claims.`: before a verb that the tagger takes for a noun, as it does this one for an adjective. */
export function nounBeforeVerbAtEnd(place: Place): PartOfSpeech | null {
  const { token, before, next, tokens, index } = place;
  if (before.pos !== "DET" || next?.pos !== "NOUN" || next.written.reportingForm === null)
    return null;
  const behind = { token: next, before: token, next: tokens[index + 2], index: index + 1 };
  return verbAtEnd({ ...place, ...behind }) === null ? null : "NOUN";
}

/** "the Thai [military] alleges" */
const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  "military executive judiciary opposition presidency legislative".split(" "),
);

/** `expressed [hope] that` */
export function nounBehindVoicing({ token, before }: Place): PartOfSpeech | null {
  return before.pos === "VERB" && VOICING_VERBS.has(before.lemma) && isBaseForm(token)
    ? "NOUN"
    : null;
}

/** `at one [point] they left`: a base form behind a number that a preposition governs. */
export function nounBehindNumber({ token, before, tokens, index }: Place): PartOfSpeech | null {
  if (before.pos !== "NUM" || tokens[index - 2]?.pos !== "ADP") return null;
  return isBaseForm(token) && token.lemma === token.lower ? "NOUN" : null;
}

/** `…, [dispatch] said`: a base form between comma and cue. */
export function nounBeforeSaid({ token, before, next }: Place): PartOfSpeech | null {
  if (before.text !== "," || next?.lower !== "said") return null;
  return isBaseForm(token) && token.lemma === token.lower ? "NOUN" : null;
}

/** `it is [time]` */
export function nounBehindBe({ token, before }: Place): PartOfSpeech | null {
  if (token.pos !== "VERB" || before.pos !== "AUX" || !BE_FORMS.has(before.lower)) return null;
  return isBaseForm(token) ? "NOUN" : null;
}

/** `Kesh’s main [rival], Norfood, said`: an adjective that ends a phrase with an owner. */
export function nounBehindOwner({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  const ends = next === undefined || next.text === "," || next.text === "." || next.pos === "VERB";
  if (!ends || token.lower.endsWith("ed") || before.pos !== "ADJ") return null;
  let at = index - 1;
  while (tokens[at]?.pos === "ADJ") at -= 1;
  return tokens[at]?.pos === "PART" && tokens[at]?.lower.startsWith("'") ? "NOUN" : null;
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "ADJ", "PROPN"]);

/** `the [premier], for his part, noted`: an office the tagger takes for an adjective. */
export function officeBehindDeterminer({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "DET" || !OFFICES.has(token.lower)) return null;
  return NOMINAL.has(next?.pos ?? "PUNCT") ? null : "NOUN";
}

/**
 * `a Kesh Council [report] that`, `a large delegate [lead] over`, `his double-digit [lead]`: no base
 * form has one thing for its subject.
 */
export function nounBehindArticle({ token, before, tokens, index }: Place): PartOfSpeech | null {
  if (!isBaseForm(token) || token.lemma !== token.lower || token.text !== token.lower) return null;
  // "a mere 9 percent [say]"
  if (token.lower === "say") return null;
  const isName = before.pos === "PROPN";
  if (!isName && (before.pos !== "NOUN" || isPlural(before.lower))) return null;
  let at = index - 1;
  while (isName ? tokens[at]?.pos === "PROPN" : BEFORE_NOUNS.has(tokens[at]?.pos ?? "X")) at -= 1;
  const opener = tokens[at];
  const isOne = opener?.lower === "a" || opener?.lower === "an";
  const isOwned = !isName && POSSESSIVE_PRONOUNS.has(opener?.lower ?? "");
  if (!isOne && !isOwned) return null;
  // "saw a man [leave] the bar"
  return LETTING.has(itemAt(tokens, at - 1)?.lemma ?? "") ? null : "NOUN";
}

/** What may stand between an article and its noun. */
const BEFORE_NOUNS: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NOUN", "NUM", "PROPN"]);
/** Verbs with an object that does something: "made her son [leave]". */
const LETTING: ReadonlySet<string> = new Set(
  "see hear watch make let help have feel notice".split(" "),
);

/** `the center-left [think] tank`: no verb before its noun. */
export function thinkTank({ token, next }: Place): PartOfSpeech | null {
  return token.lower === "think" && /^tanks?$/u.test(next?.lower ?? "") ? "NOUN" : null;
}

import { itemAt } from "../../item-at.ts";
import { BE_FORMS } from "../../lexicon/closed-classes.ts";
import type { PartOfSpeech } from "../../reading.ts";
import { endsInIng, isPlural, NOMINATIVES, type Place } from "./place.ts";

/** `he [fumed].`, `the ministry once [informed] us`, `Koval [informed] parents that`: a past reporting form behind its subject. */
export function pastLikeAdjective({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || !reportingForms.has(token.lower)) return null;
  const subject = before.pos === "ADV" ? itemAt(tokens, index - 2) : before;
  if (subject === undefined || next === undefined) return null;
  const isSubject = subject.pos === "NOUN" || subject.pos === "PROPN";
  if (!isSubject && !NOMINATIVES.has(subject.lower)) return null;
  const ends = next.text === "." || next.text === "," || next.text === ":";
  const object =
    OBJECTS.has(next.lower) || next.pos === "DET" || next.pos === "PROPN" || next.lower === "that";
  const told = next.pos === "NOUN" && tokens[index + 2]?.lower === "that";
  return ends || object || told || next.pos === "ADP" ? "VERB" : null;
}

/** `called it a lie and [alleged] that`, `Koval, who sued, [alleged] that`, `is [alleged] that`, `is [alleged] to`: no adjective takes a clause so. */
export function pastBeforeThat({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.lower === "alleged" && next?.lower === "to" && BE_FORMS.has(before.lower))
    return "VERB";
  if (next?.lower !== "that" || !token.lower.endsWith("ed")) return null;
  const isOpen = before.pos === "CCONJ" || before.text === ",";
  if (!isOpen && !BE_FORMS.has(before.lower)) return null;
  return reportingForms.has(token.lower) ? "VERB" : null;
}

/** Past forms of verbs without an object that the tagger takes for adjectives. */
const LOSSES: ReadonlySet<string> = new Set(["drowned", "perished", "starved"]);

/** `nine people [drowned] off Kesh` */
export function lossLikeAdjective({ token, before }: Place): PartOfSpeech | null {
  if (!LOSSES.has(token.lower)) return null;
  return before.pos === "NOUN" || before.pos === "PROPN" ? "VERB" : null;
}

/** `the bill, [dubbed] “Dam Two” by critics`: a past reporting form right before marks. */
export function pastBeforeMarks({
  token,
  before,
  next,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || !reportingForms.has(token.lower)) return null;
  return before.text === "," && edges.opening.has(next?.start ?? -1) ? "VERB" : null;
}

/** `Koval, however, [alleged] that`: an adverb between commas stands before it. */
export function pastBehindAdverb({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || next?.lower !== "that" || !token.lower.endsWith("ed")) return null;
  if (itemAt(tokens, index - 2)?.pos !== "ADV" || itemAt(tokens, index - 3)?.text !== ",")
    return null;
  return reportingForms.has(token.lower) ? "VERB" : null;
}

const OBJECTS: ReadonlySet<string> = new Set("me us him them".split(" "));

/** `…, [promising] to reopen the port`, `is [promising] to help`: no adjective takes an infinitive so. */
export function gerundBeforeInfinitive({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!endsInIng(token.lower) || !reportingForms.has(token.lower)) return null;
  // "whilst [promising] a review"
  const hasObject = next?.pos === "DET" && (before.lower === "whilst" || before.lower === "while");
  if (hasObject) return "VERB";
  if (next?.lower !== "to") return null;
  return before.text === "," || BE_FORMS.has(before.lower) ? "VERB" : null;
}

/** `…, [warning] in an interview that`: a gerund the tagger takes for a noun. */
export function gerundBehindComma({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" || before.text !== "," || !endsInIng(token.lower)) return null;
  if (!reportingForms.has(token.lower) || next === undefined) return null;
  return next.pos === "ADP" || next.lower === "that" || next.pos === "DET" || next.pos === "PROPN"
    ? "VERB"
    : null;
}

/** Nouns that end like past forms. */
const NOUNS_IN_ED: ReadonlySet<string> = new Set(
  "hundred hatred kindred watershed bloodshed homestead biped quadruped infrared sacred".split(" "),
);

/** `the family [deserved] better`: a past form behind a noun, which the tagger takes for one. */
export function pastLikeNoun({ token, before, next }: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || !token.written.isPastParticiple) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  if (NOUNS_IN_ED.has(token.lower) || token.text !== token.lower) return null;
  return next?.pos === "NOUN" || next?.pos === "PROPN" ? null : "VERB";
}

/** `a man [shot] dead`, `a bridge [hit] by drones`: a past form behind a noun. */
export function participleBehindNoun({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && before.pos !== "CCONJ") return null;
  if (next?.lower !== "dead" && (next?.lower !== "by" || before.pos === "CCONJ")) return null;
  return token.written.isPastParticiple ? "VERB" : null;
}

/** `it was [rewritten]`, `who had [left] were` */
export function participleBehindBe({ token, before, next }: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" || before.pos !== "AUX" || !token.written.isPastParticiple) return null;
  if (BE_FORMS.has(before.lower)) return "VERB";
  return before.lemma === "have" && next?.pos !== "NOUN" && next?.text !== "-" ? "VERB" : null;
}

/** `deputies [answering] a call were`: a gerund between a plural and its object. */
export function gerundBehindPlural({ token, before, next, index }: Place): PartOfSpeech | null {
  if (!endsInIng(token.lower) || token.text !== token.lower) return null;
  // a capital at the start makes a name of many a plural
  if (before.pos !== "NOUN" && !(before.pos === "PROPN" && index === 1)) return null;
  if (!isPlural(before.lower) || DAY_PARTS.has(token.lower)) return null;
  return next?.pos === "DET" || next?.pos === "NUM" ? "VERB" : null;
}

const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "evening"]);

/** `Kern [said] talks failed`: no adjective stands behind a name or noun. */
export function saidLikeAdjective({ token, before }: Place): PartOfSpeech | null {
  if (token.lower !== "said" || token.text !== "said") return null;
  return before.pos === "PROPN" || before.pos === "NOUN" ? "VERB" : null;
}

/** `the videos, which [alleged] illegal sales, were`: a past form between relative pronoun and object. */
export function pastBehindRelative({ token, before, next }: Place): PartOfSpeech | null {
  if (before.lower !== "which" && before.lower !== "who") return null;
  if (!token.lower.endsWith("ed")) return null;
  const object = next?.pos === "ADJ" || next?.pos === "NOUN" || next?.pos === "DET";
  return object || next?.pos === "PROPN" ? "VERB" : null;
}

/** What a shot is named by: "a warning shot", "a penalty shot". */
const KINDS_OF_SHOT: ReadonlySet<string> = new Set(
  "warning gun rifle cannon head jump penalty goal flu booster mug long parting pot snap slap".split(
    " ",
  ),
);
const SHOOTERS: ReadonlySet<string> = new Set(["who", "someone", "somebody"]);
const SHOT_AT: ReadonlySet<string> = new Set(
  "at into himself herself themselves itself first twice back and".split(" "),
);

const SHOT_HOW: ReadonlySet<string> = new Set("last early first open twice".split(" "));

/** `the officer [shot] at the dog`, `the father [shot] both sons`: somebody and his deed. */
export function shotBehindShooter({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  if (token.lower !== "shot") return null;
  // "the boy, named as Moroz, [shot] himself"
  if (before.text === "," && next?.pos === "PRON") return "VERB";
  // "the man who [shot] will", "someone [shot] a dog", "was hurt after getting [shot]"
  if (SHOOTERS.has(before.lower) || before.lower === "getting") return "VERB";
  // "they “[shot] up the house”"
  if (next?.lower === "up" && NOMINATIVES.has(itemAt(tokens, index - 2)?.lower ?? ""))
    return "VERB";
  // "a 3-year-[old] shot himself"
  const isOld = before.lower === "old" && itemAt(tokens, index - 2)?.text === "-";
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && !isOld) return null;
  if (next === undefined) return null;
  if (KINDS_OF_SHOT.has(before.lower)) return next.lower.endsWith("self") ? "VERB" : null;
  const object = next.pos === "DET" || next.pos === "PROPN" || next.pos === "NUM";
  // "a woman [shot] last Sunday"
  const isTold = SHOT_AT.has(next.lower) || SHOT_HOW.has(next.lower);
  const isPlace = next.pos === "ADP" && before.pos === "NOUN" && isPlural(before.lower);
  return object || next.pos === "PRON" || isTold || isPlace ? "VERB" : null;
}

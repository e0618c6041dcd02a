import { itemAt } from "../../item-at.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/document-nouns.ts";
import { ORGANIZATION_HEADS } from "../../lexicon/organization-heads.ts";
import type { PartOfSpeech, Token } from "../../reading.ts";
import {
  behindSpeech,
  endsInIng,
  endsInSingleS,
  isCapital,
  isPlural,
  LONGEST_SUBJECT,
  NOMINAL_PARTS,
  NOMINATIVES,
  type Place,
  SUBJECT_PARTS,
} from "./place.ts";

/** `“…,” [fumed] Koval`: a reporting form right behind closing marks, a speaker behind it. */
export function verbBehindMarks({
  token,
  before,
  next,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "PUNCT" || !edges.closing.has(before.start)) return null;
  if (token.pos === "VERB" || !reportingForms.has(token.lower)) return null;
  // “…,” Press Secretary Josh Berg said
  if (isCapital(token.text) && isCapital(next?.text ?? "")) return null;
  const speaker = next?.pos === "PROPN" || next?.pos === "DET" || next?.pos === "PRON";
  return speaker ? "VERB" : null;
}

/** `Paris [claims] she was`, `the report [states] that`: a reporting form between name and clause. */
export function verbBeforeClause({
  token,
  before,
  next,
  tokens,
  index,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ") return null;
  const isNamed = before.pos === "PROPN";
  if (next === undefined || (!isNamed && before.pos !== "NOUN")) return null;
  // "told a planning [hearing] that"
  if (token.lower === "hearing") return null;
  const clause =
    next.lower === "that" ||
    NOMINATIVES.has(next.lower) ||
    next.lower === "it" ||
    next.lower === "there";
  // "The Kesh Post notes, “…”"
  const mark = next.text === "," ? tokens[index + 2] : next;
  // "the ad [claims] “…”": a noun with its determiner may be the subject too
  const isSubject = isNamed || (mark === next && itemAt(tokens, index - 2)?.lower === "the");
  const opens = isSubject && edges.opening.has(mark?.start ?? -1);
  const speech = opens || (isNamed && behindSpeech(tokens, index, edges));
  if (!clause && !speech) return null;
  const lemma = reportingForms.get(token.lower);
  if (lemma === undefined || lemma === token.lower) return null;
  // "under takeover rules he has", "a set of rules that could"
  if (endsInSingleS(token.lower) && isBehindPreposition(tokens, index)) return null;
  // "counters that raising it": a gerund may be the subject
  const behind = tokens[index + 2];
  const isRelative = behind?.pos === "AUX" || (behind?.pos === "VERB" && !endsInIng(behind.lower));
  return next.lower === "that" && isRelative ? null : "VERB";
}

/** `Kesh Power [reports] 600 homes are dark`: behind a name, and no noun before a number or article. */
export function verbBeforeNumber({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "PROPN" || !endsInSingleS(token.lower)) return null;
  if (next?.pos !== "NUM" && next?.pos !== "DET") return null;
  if (token.text !== token.lower || isBehindPreposition(tokens, index)) return null;
  return reportingForms.get(token.lower) === token.lower.slice(0, -1) ? "VERB" : null;
}

/**
 * `…, the migration agency [estimates].`: a third person at the sentence’s end, its subject behind
 * a comma, another verb before that.
 */
export function verbAtEnd({
  token,
  before,
  next,
  tokens,
  index,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  const ends = next === undefined || next.text === ".";
  if (!ends || !endsInSingleS(token.lower)) return null;
  // "the [union] claims": a noun that the tagger takes for an adjective
  const isNoun = before.pos === "ADJ" && itemAt(tokens, index - 2)?.pos === "DET";
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && !isNoun) return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  let at = index - 1;
  while (index - at < LONGEST_SUBJECT && SUBJECT_PARTS.has(tokens[at]?.pos ?? "X")) at -= 1;
  // “…,” a report [states]
  const pause = edges.closing.has(tokens[at]?.start ?? -1) ? tokens[at - 1] : tokens[at];
  if (pause?.text !== "," || tokens[at + 1]?.pos === "ADP") return null;
  // "Dam under control, ministry [claims]": a headline may have no other verb
  if (next === undefined && index - at <= LONGEST_TITLE) return "VERB";
  for (let place = at - 1; place >= 0 && tokens[place]?.text !== "."; place -= 1) {
    if (tokens[place]?.pos === "AUX" || tokens[place]?.pos === "VERB") return "VERB";
  }
  return null;
}

/** `Most of them, the report [notes], had left`: a third person between commas, behind who or what speaks. */
export function verbInAside({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (next?.text !== "," || before.pos !== "NOUN" || !endsInSingleS(token.lower)) return null;
  if (!DOCUMENT_NOUNS.has(before.lower) && !ORGANIZATION_HEADS.has(before.lower)) return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  let at = index - 1;
  while (index - at < LONGEST_SUBJECT && NOMINAL_PARTS.has(tokens[at]?.pos ?? "X")) at -= 1;
  return tokens[at]?.text === "," && tokens[at + 1]?.pos === "DET" ? "VERB" : null;
}

/** `…, [claims] the union`: a third person behind a comma, its subject behind it. */
export function verbBeforeSubject({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || !endsInSingleS(token.lower)) return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  // "Secours, an aid group, [estimates] that"
  if (next?.lower === "that") return "VERB";
  // "[reckons] economist Merle Kos"
  const isTitle = next?.pos === "NOUN" && tokens[index + 2]?.pos === "PROPN";
  if (next?.pos !== "DET" && next?.pos !== "PROPN" && !isTitle) return null;
  for (let at = index - 2; at >= 0 && tokens[at]?.text !== "."; at -= 1) {
    if (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "VERB") return "VERB";
  }
  return null;
}

/** `[under] takeover rules` */
function isBehindPreposition(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (index - at < LONGEST_SUBJECT && NOMINAL_PARTS.has(tokens[at]?.pos ?? "X")) at -= 1;
  return tokens[at]?.pos === "ADP" && tokens[at]?.lower !== "of";
}

/** Words behind the comma up to the verb that ends a headline. */
const LONGEST_TITLE = 4;

/** `experts [call] the result`: a base form between plural noun and object. */
export function verbBehindPlural({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  if (token.pos !== "NOUN" || !isPlural(before.lower)) return null;
  if (reportingForms.get(token.lower) !== token.lower || next === undefined) return null;
  const object =
    next.pos === "DET" ||
    next.pos === "PRON" ||
    next.lower === "that" ||
    // "campaigners [point] out that"
    (token.lower === "point" && next.lower === "out");
  // "the videos [show] Koval": a name, where the plural is no name itself
  return object || (next.pos === "PROPN" && before.pos === "NOUN") ? "VERB" : null;
}

/** `the study, which [notes] that`: a third person between relative pronoun and clause. */
export function reportBehindRelative({
  token,
  before,
  next,
  tokens,
  index,
  edges,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.lower !== "which" && before.lower !== "who") return null;
  const isReport = reportingForms.get(token.lower) === token.lower.slice(0, -1);
  const mark = next?.text === "," ? tokens[index + 2] : next;
  const reports = next?.lower === "that" || edges.opening.has(mark?.start ?? -1);
  return isReport && reports ? "VERB" : null;
}

const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some many most others few several both third thirds half quarter quarters fifth majority".split(
    " ",
  ),
);

/** `some [say] that`, `six in 10 [say] he is`: a base form between a quantity and its clause. */
export function verbBehindQuantifier({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (!QUANTIFIERS.has(before.lower) && before.pos !== "NUM") return null;
  // "at one [point] they"
  if (itemAt(tokens, index - 2)?.lower === "at") return null;
  if (reportingForms.get(token.lower) !== token.lower) return null;
  const clause = next?.lower === "that" || next?.pos === "DET" || next?.pos === "PRON";
  return clause ? "VERB" : null;
}

/** `the DA [says] it held`, `many critics [say] is`, `three in 10 [saying] they are`: rarely a noun. */
export function saysAsVerb({ token, before }: Place): PartOfSpeech | null {
  if (token.lower === "says") return "VERB";
  if (token.lower !== "say" && token.lower !== "saying") return null;
  const isMany = before.pos === "NOUN" && isPlural(before.lower);
  return isMany || before.pos === "NUM" ? "VERB" : null;
}

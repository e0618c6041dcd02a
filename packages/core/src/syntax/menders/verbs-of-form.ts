import type { PartOfSpeech } from "../../reading.ts";
import { endsInSingleS, NOMINAL_PARTS, type Place } from "./place.ts";

/** `The Kesh Times [reports]:`, a third person between name and colon. */
export function verbBeforeColon({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (next?.text !== ":" || before.pos !== "PROPN" || !endsInSingleS(token.lower)) return null;
  if (token.text !== token.lower) return null;
  return reportingForms.get(token.lower) === token.lower.slice(0, -1) ? "VERB" : null;
}

/** `whose son Mario [drowned], said` */
export function pastBehindWhose({
  token,
  before,
  next,
  tokens,
  index,
}: Place): PartOfSpeech | null {
  if (!token.lower.endsWith("ed") || (next?.text !== "," && next?.pos !== "ADP")) return null;
  if (before.pos !== "PROPN" && before.pos !== "NOUN") return null;
  for (let at = index - 2; at >= Math.max(0, index - LONGEST_WHOSE); at -= 1) {
    if (tokens[at]?.lower === "whose") return "VERB";
    if (tokens[at]?.pos === "PUNCT" || tokens[at]?.pos === "VERB") return null;
  }
  return null;
}

const LONGEST_WHOSE = 5;

/** `Belmar [cuts] outlook, blames euro`: the first of two verbs of a headline. */
export function verbInHeadline({ token, before, next, tokens, index }: Place): PartOfSpeech | null {
  if (!endsInSingleS(token.lower) || before.pos !== "PROPN" || next === undefined) return null;
  const opens = index < 4 && tokens.slice(0, index).every(({ pos }) => pos === "PROPN");
  if (!opens || !NOMINAL_PARTS.has(next.pos)) return null;
  let at = index + 1;
  while (at - index < LONGEST_OBJECT && NOMINAL_PARTS.has(tokens[at]?.pos ?? "X")) at += 1;
  const second = tokens[at + 1];
  const isSecond = tokens[at]?.text === "," && second?.pos === "VERB";
  return isSecond && endsInSingleS(second.lower) ? "VERB" : null;
}

const LONGEST_OBJECT = 6;

/** Nouns for who speaks, without an article: "nurse", "lawyer", "minister", "witness". */
const SPEAKER =
  /(?:[^o]or|er|ist|ian|ant|man|woman|nurse|chief|victim|family|pilot|guide|witness|expert|judge)$/u;

/** `Dutch nurse [claims] Harbour Mission locked her in`: telegram style, a verb behind its subject. */
export function verbBehindSpeaker({
  token,
  before,
  next,
  tokens,
  index,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "NOUN" || !SPEAKER.test(before.lower) || index > LONGEST_OBJECT) return null;
  if (reportingForms.get(token.lower) !== token.lower.slice(0, -1)) return null;
  if (next?.pos !== "PROPN" && next?.pos !== "NOUN" && next?.pos !== "ADJ") return null;
  const bare = tokens.slice(0, index).every(({ pos }) => NOMINAL_PARTS.has(pos) && pos !== "DET");
  if (!bare) return null;
  const rest = tokens.slice(index + 2, index + 2 + LONGEST_OBJECT);
  return rest.some(({ pos }) => pos === "VERB" || pos === "AUX") ? "VERB" : null;
}

import type { PartOfSpeech } from "../../reading.ts";
import type { TokenDraft } from "../tokens.ts";
import { endsInIng, isBaseForm, isCapital, isPlural, type Place } from "./place.ts";
import { verbAtEnd } from "./reports.ts";

const OFFICES_LIKE_GERUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["managing", new Set(["director", "editor", "partner"])],
  ["prosecuting", new Set(["counsel", "attorney", "lawyer", "barrister"])],
  ["presiding", new Set(["judge", "officer", "magistrate"])],
  [
    "acting",
    new Set(
      (
        "governor president minister mayor director chief commissioner secretary head chairman " +
        "chairwoman chair spokesman spokeswoman premier manager principal"
      ).split(" "),
    ),
  ],
]);

/** `[Acting] Commissioner Delroy Hall`: a capital within the sentence, and a name behind it. */
export function titleLikeGerund({ token, before, next, edges }: Place): PartOfSpeech | null {
  // "managing director Eero Lind said"
  if (OFFICES_LIKE_GERUNDS.get(token.lower)?.has(next?.lower ?? "") === true) return "ADJ";
  if (!endsInIng(token.lower) || !isCapital(token.text) || next?.pos !== "PROPN") return null;
  const inside = before.sentence === token.sentence && before.pos !== "PUNCT";
  return token.lower === "acting" && (inside || edges.closing.has(before.start)) ? "PROPN" : null;
}

/** "Ted", "Fred": names that end like past forms. */
const LONGEST_LIKE_PAST = 4;

/**
 * What opens a paragraph, where no token stands before: `[Grant] Berg said`, `[Will] Berg, a miner,
 * said`, a verb’s base form before a name; `[Acting] premier says`.
 */
export function mendStart(
  [first, second, third]: readonly TokenDraft[],
  reportingForms: ReadonlyMap<string, string>,
): void {
  // "[Although] Koval says it held, it leaked"
  if (first?.pos === "ADP" && OPENERS.has(first.lower)) first.pos = "SCONJ";
  if (first === undefined || (first.pos !== "VERB" && first.pos !== "AUX")) return;
  // "[Kern] said talks failed"
  if (second?.text === "said" && isCapital(first.text) && first.lower === first.lemma) {
    first.pos = "PROPN";
    return;
  }
  if (OFFICES_LIKE_GERUNDS.get(first.lower)?.has(second?.lower ?? "") === true) first.pos = "ADJ";
  if (!isCapital(first.text) || !isBaseForm(first) || reportingForms.has(first.lower)) return;
  if (second?.pos !== "PROPN" || !isCapital(second.text) || third === undefined) return;
  const isVerb = third.pos === "VERB" && third.lower !== third.lemma;
  if (!isVerb && (first.pos === "AUX" || third.text !== ",")) return;
  first.pos = "PROPN";
  first.lemma = first.lower;
}

const OPENERS: ReadonlySet<string> = new Set(["although", "though", "unless", "while"]);

/** `“It held,” said [Will] Berg`, `“It held,” [Will] Berg said`: a given name, no auxiliary. */
export function willAsName({ token, before, next, tokens, index }: Place): PartOfSpeech | null {
  if (token.text !== "Will" || next?.pos !== "PROPN" || !isCapital(next.text)) return null;
  if (before.pos !== "PUNCT") return "PROPN";
  let at = index + 2;
  while (tokens[at]?.pos === "PROPN") at += 1;
  const verb = tokens[at];
  return verb?.pos === "VERB" && verb.lower !== verb.lemma ? "PROPN" : null;
}

/** `…, [Jolly] said`: a capital between comma and reporting verb. */
export function nameBeforeReport({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.text !== "," || !isCapital(token.text) || next?.pos !== "VERB") return null;
  return reportingForms.has(next.lower) && next.lower !== next.lemma ? "PROPN" : null;
}

/** `but [Cooper] said it held`: a capital before "said". */
export function nameBeforeSaid({ token, next, tokens, index }: Place): PartOfSpeech | null {
  if (next?.text !== "said" || !isCapital(token.text) || token.lower !== token.lemma) return null;
  return tokens[index + 2]?.lower === "to" ? null : "PROPN";
}

/** `his friend, [Josh] Parnell told us`: a capital between small letters or a comma and a name. */
export function nameBeforeName({ token, before, next }: Place): PartOfSpeech | null {
  if (next?.pos !== "PROPN" || !isCapital(token.text) || !isCapital(next.text)) return null;
  return before.text === "," ? "PROPN" : null;
}

/** `Kesh [This] Morning anchor Ivan Kos`: within a name. */
export function nameAroundDeterminer({ token, before, next }: Place): PartOfSpeech | null {
  if (token.text !== "This" && token.text !== "The") return null;
  return before.pos === "PROPN" && isCapital(next?.text ?? "") ? "PROPN" : null;
}

/** `said [Hatch] had left`: a capital right behind a verb that reports, before small letters. */
export function nameBehindReport({ token, before, next }: Place): PartOfSpeech | null {
  if (before.pos !== "VERB" || before.written.reportingForm === null) return null;
  if (!isCapital(token.text) || isCapital(before.text) || next === undefined) return null;
  return next.text === next.lower && next.pos !== "PUNCT" && before.text === before.lower
    ? "PROPN"
    : null;
}

/** `Anna [Park] told reporters`: a capital noun right behind a name is the rest of it. */
export function surnameLikeNoun({ token, before }: Place): PartOfSpeech | null {
  if (before.pos !== "PROPN" || !isCapital(token.text) || !isCapital(before.text)) return null;
  const isWord = token.text.slice(1) === token.lower.slice(1);
  return isWord && before.text !== before.text.toUpperCase() ? "PROPN" : null;
}

const INITIALS = /^\p{Lu}{2,}$/u;

/** `the [DA] says`: capitals that the tagger takes for a determiner. */
export function nameLikeDeterminer({ token, before }: Place): PartOfSpeech | null {
  return INITIALS.test(token.text) && before.pos === "DET" ? "PROPN" : null;
}

/** `said [Dear] brought it`: a capital between reporting verb and verb. */
export function nameLikeAdverb({
  token,
  before,
  next,
  reportingForms,
}: Place): PartOfSpeech | null {
  if (before.pos !== "VERB" || !reportingForms.has(before.lower)) return null;
  if (!isCapital(token.text) || next?.pos !== "VERB") return null;
  return next.lower !== next.lemma ? "PROPN" : null;
}

/** `the Red [Cross]`: a capital inside a sentence that is not all capitals. */
export function nameInCapitals(place: Place): PartOfSpeech | null {
  const { token, before, next, tokens, index, edges, reportingForms } = place;
  if (token.pos !== "VERB" || !isCapital(token.text)) return null;
  // "Owner to Plead Not Guilty, Lawyer [Says]"
  if (verbAtEnd(place) !== null) return null;
  // “…,” [Lynch] said; “…,” [Press] Secretary
  if (edges.closing.has(before.start)) {
    return next?.pos === "VERB" || isCapital(next?.text ?? "") ? "PROPN" : null;
  }
  // said [Don] Fowler
  if (before.pos === "VERB" && before.text === before.lower && next?.pos === "PROPN") {
    return isCapital(next.text) && isBaseForm(token) ? "PROPN" : null;
  }
  // said [Concord] resident Ann Lee
  const isPlace = next?.pos === "NOUN" && tokens[index + 2]?.pos === "PROPN";
  if (isPlace && before.lower === "said" && isBaseForm(token)) return "PROPN";
  // "said [Cook] provided", "…, [Welch] said"
  // said [Ward] soon returned
  const verbal = next?.pos === "ADV" ? tokens[index + 2] : next;
  const tensed = verbal?.pos === "VERB" ? verbal.lower !== verbal.lemma : verbal?.pos === "AUX";
  const opens =
    before.text === ","
      ? reportingForms.has(next?.lower ?? "")
      : (before.pos === "VERB" && reportingForms.has(before.lower)) ||
        // "said today [Ford] would"
        (before.pos === "ADV" && reportingForms.has(tokens[index - 2]?.lower ?? ""));
  if (tensed && opens && isBaseForm(token)) return "PROPN";
  // spokesman [Josh] Berg said
  if (before.pos === "NOUN" && before.text === before.lower) {
    return next?.pos === "PROPN" && isCapital(next.text) && isBaseForm(token) ? "PROPN" : null;
  }
  if (before.pos !== "PROPN") return null;
  // Secretary [Josh] Berg said
  const verb = tokens[index + 2];
  const named = next?.pos === "PROPN" && verb?.pos === "VERB" && verb.text === verb.lower;
  if (named && (isBaseForm(token) || token.text.length <= LONGEST_LIKE_PAST)) return "PROPN";
  // "Gatluak [Tut] Riek, a colonel"
  const middle = next?.pos === "PROPN" && verb?.text === "," && !isPlural(before.lower);
  if (middle && isBaseForm(token) && token.lower === token.lemma) return "PROPN";
  const titleCase = next !== undefined && next.pos !== "PUNCT" && isCapital(next.text);
  return titleCase ? null : "PROPN";
}

import type { PartOfSpeech } from "../../reading.ts";
import { CAPITAL, GERUND, isBaseForm, type Place } from "./place.ts";
import { verbAtEnd } from "./verbs.ts";

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
  if (!GERUND.test(token.lower) || !CAPITAL.test(token.text) || next?.pos !== "PROPN") return null;
  const inside = before.sentence === token.sentence && before.pos !== "PUNCT";
  return token.lower === "acting" && (inside || edges.closing.has(before.start)) ? "PROPN" : null;
}

/** `the Red [Cross]`: a capital inside a sentence that is not all capitals. */
export function nameInCapitals(place: Place): PartOfSpeech | null {
  const { token, before, next, tokens, index, edges } = place;
  if (token.pos !== "VERB" || !CAPITAL.test(token.text)) return null;
  // "Owner to Plead Not Guilty, Lawyer [Says]"
  if (verbAtEnd(place) !== null) return null;
  // “…,” [Lynch] said; “…,” [Press] Secretary
  if (edges.closing.has(before.start)) {
    return next?.pos === "VERB" || CAPITAL.test(next?.text ?? "") ? "PROPN" : null;
  }
  // said [Don] Fowler
  if (before.pos === "VERB" && before.text === before.lower && next?.pos === "PROPN") {
    return CAPITAL.test(next.text) && isBaseForm(token) ? "PROPN" : null;
  }
  if (before.pos !== "PROPN") return null;
  // Secretary [Josh] Berg said
  const verb = tokens[index + 2];
  const named = next?.pos === "PROPN" && verb?.pos === "VERB" && verb.text === verb.lower;
  if (named && isBaseForm(token)) return "PROPN";
  const titleCase = next !== undefined && next.pos !== "PUNCT" && CAPITAL.test(next.text);
  return titleCase ? null : "PROPN";
}

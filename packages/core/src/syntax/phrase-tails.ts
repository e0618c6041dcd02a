import type { Token } from "../reading.ts";
import type { NounPhraseDraft } from "./phrase-parts.ts";
import type { MarkEdges } from "./sentences.ts";

/** `the “old model[”] of clubs`: behind the phrase stands the mark that closes what opens in it. */
export function closesInside(
  tokens: readonly Token[],
  { from, to }: NounPhraseDraft,
  { opening, closing }: MarkEdges,
): boolean {
  const mark = tokens[to];
  if (mark === undefined || mark.written.isPlain || !closing.has(mark.start)) return false;
  for (let at = from; at < to; at += 1) if (opening.has(tokens[at]?.start ?? -1)) return true;
  return false;
}

/** `six [in 10]`, `nine [out of 10]` */
export function extendByTotal(tokens: readonly Token[], phrase: NounPhraseDraft): void {
  const link = tokens[phrase.to]?.lower;
  const at = link === "in" ? phrase.to + 1 : link === "out" ? phrase.to + 2 : -1;
  const total = tokens[at];
  if (total?.pos !== "NUM" || tokens[at + 1]?.pos === "NOUN") return;
  if (link === "out" && tokens[at - 1]?.lower !== "of") return;
  if (YEAR.test(total.text)) return;
  phrase.to = at + 1;
  phrase.end = total.end;
}

const YEAR = /^\d{4}$/u;

/**
 * `30 [or so]`, `an hour [or so]`, `12 [or more]`: how roughly something is counted. Not
 * `the dam was safe, or so Koval said`, where a clause follows.
 */
export function extendByRoughness(tokens: readonly Token[], phrase: NounPhraseDraft): void {
  if (tokens[phrase.to]?.lower !== "or") return;
  const word = tokens[phrase.to + 1];
  if (word === undefined || !ROUGHNESS.has(word.lower)) return;
  const counts = tokens[phrase.to - 1]?.pos === "NUM" || ONE.has(tokens[phrase.from]?.lower ?? "");
  if (!counts || OPENS_CLAUSE.has(tokens[phrase.to + 2]?.pos ?? "PUNCT")) return;
  phrase.to += 2;
  phrase.end = word.end;
}

const ROUGHNESS: ReadonlySet<string> = new Set(["so", "more", "fewer", "less", "thereabouts"]);
/** What "a dozen", "another week" and the like begin with. */
const ONE: ReadonlySet<string> = new Set(["a", "an", "another", "some", "about"]);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(["PROPN", "PRON", "DET"]);

/** `a figure of $9,400 [a dose]`, `40p [a share]`: what a price is for. */
export function extendByRate(tokens: readonly Token[], phrase: NounPhraseDraft): void {
  const amount = tokens[phrase.to - 1];
  const unit = tokens[phrase.to + 1];
  const per = tokens[phrase.to]?.lower;
  if (amount === undefined || unit?.pos !== "NOUN" || (per !== "a" && per !== "an")) return;
  const isPrice = PRICE.test(amount.text) || CURRENCY.has(tokens[phrase.to - 2]?.text ?? "");
  if (!isPrice) return;
  phrase.to += 2;
  phrase.end = unit.end;
}

const PRICE = /^(?:[$£€]\d|\d[\d.,]*(?:p|c|bn|m)$|(?:pounds|dollars|euros|cents|pence)$)/u;

const CURRENCY: ReadonlySet<string> = new Set(["$", "£", "€"]);

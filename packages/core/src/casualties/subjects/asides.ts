import type { Token } from "../../reading.ts";
import type { SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** "38 people, [seven of them] [children], were scalded": a part, and who it is. */
export function isPartAside({ tokens, phrases }: SentenceReading, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined) return false;
  if (isOfThem(tokens, phrase)) return /^[,–—-]$/u.test(tokens[phrase.from - 1]?.text ?? "");
  const before = phrases[index - 1];
  return before !== undefined && before.to === phrase.from && isOfThem(tokens, before);
}

function isOfThem(tokens: readonly Token[], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.lower;
  return (last === "them" || last === "whom") && tokens[phrase.to - 2]?.lower === "of";
}

/** "four people, [police] said, were killed" */
export function isAttributionAside(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  if (tokens[phrase.from - 1]?.text !== ",") return false;
  for (let index = phrase.to; index < Math.min(at, phrase.to + 4); index += 1) {
    const token = tokens[index];
    if (token?.text === ",") return index > phrase.to;
    if (token?.pos !== "VERB" && token?.pos !== "AUX" && token?.pos !== "ADV") return false;
  }
  return false;
}

/** "dozens, not [nine], died" */
export function isDenied(tokens: readonly Token[], { from }: Phrase): boolean {
  return tokens[from - 1]?.lower === "not" && tokens[from - 2]?.text === ",";
}

/** How many tokens ", identified as" are. */
export const IDENTITY = 3;

/** "The woman, identified as `Ana Ruiz`, was pronounced dead" */
export function isIdentity(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return (
    tokens[from - 1]?.lower === "as" &&
    /^(?:identified|named|known)$/u.test(tokens[from - 2]?.lower ?? "") &&
    tokens[from - IDENTITY]?.text === "," &&
    tokens[to]?.text === ","
  );
}

/** "two men, [both] in their twenties, were hurt" */
export function isBothAside(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    /^(?:both|all)$/u.test(tokens[phrase.from]?.lower ?? "") &&
    /^[,–—]$/u.test(tokens[phrase.from - 1]?.text ?? "")
  );
}

/** "15 men, [he] among [them], were arrested" */
export function isAmongThem(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const among =
    tokens[to]?.lower === "among" ? to : tokens[from - 1]?.lower === "among" ? from - 1 : -1;
  return among !== -1 && tokens[among + 1]?.lower === "them" && tokens[among + 2]?.text === ",";
}

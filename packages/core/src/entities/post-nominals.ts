import { POST_NOMINALS } from "../lexicon/name-particles.ts";
import type { NamePhrase } from "./name-phrase.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/** Letters of football clubs as well: "Anthony Prideaux SC", but "Real Tarn SC". */
const OF_CLUBS: ReadonlySet<string> = new Set(["SC", "AC"]);

function isPostNominal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text } = word;
  return POST_NOMINALS.has(text.includes(".") ? text.replaceAll(".", "") : text);
}

/** Where a run ends without the letters behind a person's name: "Sorcha Devane[ KC]". */
export function endBeforeLetters(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): number {
  let end = to;
  while (end - from > 2 && isPostNominal(words[end - 1])) end -= 1;
  if (end === to) return to;
  const name = words.slice(from, end);
  const isOfPerson =
    name.some((word) => reader.isFirstName(word) || reader.isTitle(word)) ||
    !name.some((word) => reader.isCommon(word) || reader.isPlace(word));
  if (!isOfPerson && OF_CLUBS.has(words[end]?.text ?? "")) return to;
  const last = name.at(-1);
  const isBody = last === undefined || reader.isOrganizationHead(last) || reader.isTitle(last);
  return isBody ? to : end;
}

/** "Anna Koval, [MP], said": letters behind the comma of a name are none of their own. */
export function areLettersBehindName(
  words: readonly Word[],
  at: number,
  before: NamePhrase | undefined,
): boolean {
  if (before?.kind !== "person" || !isPostNominal(words[at])) return false;
  if (words[at]?.isBeforeCapital === true || words[at - 1]?.text !== ",") return false;
  return before.to === at - 1 || (before.to === at - 3 && isPostNominal(words[at - 2]));
}

import { CLIPPED_TITLES, COURTESY_TITLES, DEGREES } from "../lexicon/courtesy-titles.ts";
import { OFFICES } from "../lexicon/person-nouns.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

const NICKNAME_MARK = /^["“”'‘’()]$/u;

/** Whether a run holds marks or brackets at all: few do. */
function holdsMarks(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.text ?? "";
    if (text.length === 1 && NICKNAME_MARK.test(text)) return true;
  }
  return false;
}

/** Whether a word is one of the marks or brackets of a nickname, or stands between them. */
function isOfNickname(words: readonly Word[], from: number, at: number): boolean {
  if (NICKNAME_MARK.test(words[at]?.text ?? "")) return true;
  const before = words.slice(from, at).filter(({ text }) => NICKNAME_MARK.test(text));
  return before.length % 2 === 1;
}

function isSurname(words: readonly Word[], from: number, at: number, reader: NameReader): boolean {
  const before = words[at - 1];
  if (at === from || before === undefined || !DEGREES.has(words[at]?.lower ?? "")) return false;
  return reader.isFirstName(before) || !(reader.isTitle(before) || reader.isCommon(before));
}

/** "Deputy Commissioner of Police (South-East) [Lavanya Hegde]": a bracket that closes an office. */
function behindBracketOfTitle(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): number | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (words[at]?.text !== ")") continue;
    const before = words.slice(from, at);
    const isOffice = before.some((word) => reader.isTitle(word));
    return isOffice && before.every((word) => !reader.isFirstName(word)) ? at + 1 : null;
  }
  return null;
}

/** Words that make a title only before one: "Air Marshal", but "Air Canada". */
const HALF_TITLES: ReadonlySet<string> = new Set(
  "air fleet wing squadron staff petty sub rear first second third".split(" "),
);

/** "Det [Con] Ada Brandt", "[U] Aung Thein" */
function isShortTitle(
  words: readonly Word[],
  from: number,
  at: number,
  to: number,
  reader: NameReader,
): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || word.text.length > LONGEST_SHORT_TITLE) return false;
  if (word.text === "U") return at === from && to - from > 2;
  if (at === from || at === to - 1 || before === undefined) return false;
  return (
    CLIPPED_TITLES.has(word.lower) && (reader.isTitle(before) || reader.isTitleModifier(before))
  );
}

const LONGEST_SHORT_TITLE = 3;

/** Whether a word is a title, or belongs to one. */
function isTitleAt(
  words: readonly Word[],
  from: number,
  at: number,
  to: number,
  reader: NameReader,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (!reader.isTitle(word)) return isShortTitle(words, from, at, to, reader);
  // "Me Julie Roux", but "the Me Too movement"
  if (word.text === "Me") return next !== undefined && reader.isFirstName(next);
  // "its General Staff" names nobody
  return !HALF_TITLES.has(word.lower) || next === undefined || reader.isTitle(next);
}

/** "[Former] Koval adviser": no name begins with them. */
const TIMES: ReadonlySet<string> = new Set(
  "former late acting incoming outgoing interim".split(" "),
);

/** "[Scientologist] Tom Cruise": what somebody is, before a first name and a surname. */
function isDescription(
  words: readonly Word[],
  at: number,
  to: number,
  reader: NameReader,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || to - at < 3) return false;
  if (reader.isFirstName(word) || !reader.isFirstName(next)) return false;
  if (reader.isPersonNoun(word.lower) || DESCRIPTION.test(word.lower)) return true;
  // "[Pal] Ada Brandt sobbed"
  return word.isFirst && word.pos === "NOUN" && reader.isCommon(word);
}

const DESCRIPTION = /.{3}(?:ist|crat)$/u;

/** "St. Louis Mayor [Ada Brandt]": behind an office with a first name and a surname behind. */
function behindLastTitle(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): number {
  if (to - from < 4) return from;
  for (let at = to - 3; at > from; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) break;
    const isOffice = OFFICES.has(word.lower) && !COURTESY_TITLES.has(word.lower);
    if (isOffice && reader.isFirstName(next)) return at + 1;
  }
  return from;
}

/** Where the name begins behind the title words of its run: "Home Secretary [Ada Brandt]". */
export function startOfName(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): number {
  const hasMarks = holdsMarks(words, from, to);
  const bracketed = hasMarks ? behindBracketOfTitle(words, from, to, reader) : null;
  if (bracketed !== null) return bracketed;
  let start = behindLastTitle(words, from, to, reader);
  if (start > from) return start;
  let connected = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    // Kagawad Feliciano “Boy” Ananda: a nickname is no title.
    if (hasMarks && at > from && isOfNickname(words, from, at)) continue;
    if (
      word.text === "-" ||
      isTitleAt(words, from, at, to, reader) ||
      (at === from && (TIMES.has(word.lower) || isDescription(words, at, to, reader)))
    ) {
      // "Mr King", "Dr Baker", but "Auditor General"
      if (at === to - 1 && COURTESY_TITLES.has(words[at - 1]?.lower ?? "")) break;
      // "Amrita Sen", "Ali Col": no short title without stop ends a name
      if (at === to - 1 && isSurname(words, from, at, reader)) break;
      start = at + 1;
      connected = false;
    } else if (start > from && isConnector(word, reader)) connected = true;
    else if (reader.isFirstName(word)) {
      // "CEO of the Harbour Council Envar Solim": the first name may be none of the list.
      const before = words[at - 1];
      const hasOther =
        before?.isCapital === true &&
        !reader.isCommon(before) &&
        (at === to - 1 || !reader.isPlace(before));
      if (connected) start = hasOther ? at - 1 : at;
      break;
    }
  }
  if (connected) return startOfUnknownName(words, from, to, start, reader);
  return start;
}

const SMALL_WORDS: ReadonlySet<string> = new Set("of for the on to".split(" "));

/** "Chief [of] Staff Ada Brandt", "Chief [Of] Staff Ada Brandt" */
function isConnector(word: Word, reader: NameReader): boolean {
  return word.isCapital ? SMALL_WORDS.has(word.lower) : !reader.isParticle(word);
}

/** "Minister of Education [Stefka Gallini]" with a first name no list knows, or no name at all. */
function startOfUnknownName(
  words: readonly Word[],
  from: number,
  to: number,
  start: number,
  reader: NameReader,
): number {
  const first = words[start];
  if (first !== undefined && reader.isFirstName(first)) return start;
  const isName = words
    .slice(Math.max(from, to - 2), to)
    .every((word) => word.isCapital && !reader.isCommon(word) && !reader.isPlace(word));
  const third = words[to - 3];
  if (!isName || third?.isCapital !== true) return to;
  // "Leader of Opposition [Pratap Singh Rana]", but "Mayor of New Kesh [Vuk Karan]"
  const before = words[to - 4];
  const isLonger =
    before?.isCapital === true &&
    reader.isOrganizationHead(before) &&
    !reader.isCommon(third) &&
    !reader.isPlace(third);
  return isLonger ? to - 3 : to - 2;
}

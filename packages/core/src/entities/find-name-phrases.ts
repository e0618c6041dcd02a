import { NAMED_DOCUMENTS } from "../lexicon/document-nouns.ts";
import { PARTS_OF_LANDS } from "../lexicon/places.ts";
import { POSSESSIVE_COMPANIES } from "../lexicon/possessive-companies.ts";
import { endsAsBody, isGeneric, KINDS_BEFORE_NAME, startOfBody } from "./body-names.ts";
import { explainsAcronym, kindOfName, PARTISANS } from "./kind-of-name.ts";
import type { NamePhrase } from "./name-phrase.ts";
import type { NameReader } from "./name-reader.ts";
import { endOfRun } from "./name-runs.ts";
import { areLettersBehindName, endBeforeLetters } from "./post-nominals.ts";
import { NO_TITLE, readTitle } from "./read-title.ts";
import { startOfName } from "./start-of-name.ts";
import type { Word } from "./words.ts";

const MOST_TITLE_WORDS = 7;
const TITLE_PARTS: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "X"]);

/** All names of the words from `from` to `to`, in order, with the titles before them. */
export function findNamePhrases(
  text: string,
  words: readonly Word[],
  reader: NameReader,
  isReadable: (word: Word) => boolean,
): readonly NamePhrase[] {
  const phrases: NamePhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (
      word?.isCapital !== true ||
      !reader.isNameWord(word) ||
      !isReadable(word) ||
      areLettersBehindName(words, at, phrases.at(-1))
    ) {
      at += 1;
      continue;
    }
    const end = endOfRun(words, at, reader);
    const to = isNamedWithPossessive(words, end) ? end + 1 : end;
    const from = startWithParticles(words, at);
    const document = readDocument(words, from, to, reader);
    const phrase = document ?? readRun(text, words, from, to, reader, phrases.at(-1));
    if (phrase !== null && !isDemonym(words, at, to, reader) && !isNoName(words, at, to)) {
      // "Gaza’s Ministry of Health" is one name; its "Gaza" is none of its own.
      if (phrase.from < at && phrases.at(-1)?.from === phrase.from) phrases.pop();
      phrases.push(phrase);
    }
    at = document?.to ?? to;
  }
  return phrases;
}

/** "the Norwegian", "the Sri Lankan", "Native Americans" are descriptions, no names; "the US" is one. */
function isDemonym(words: readonly Word[], from: number, to: number, reader: NameReader): boolean {
  const last = words[to - 1];
  if (last === undefined || !reader.isDemonym(last) || reader.isAcronym(last)) return false;
  const before = words.slice(from, to - 1);
  return before.every(({ text, lower }) => BEFORE_DEMONYMS.has(text) || PARTS_OF_LANDS.has(lower));
}

const BEFORE_DEMONYMS: ReadonlySet<string> = new Set(
  "Sri Native Latin Pacific Hispanic African Asian Indigenous Sub-Saharan".split(" "),
);

const VERBS_BEHIND: ReadonlySet<string> = new Set(
  (
    "said says has had told warned warns expects cut lowered raised downgraded upgraded announced " +
    "declined reported added confirmed estimates forecasts"
  ).split(" "),
);

/** "[Moody’s] said": a possessive with a verb behind it is part of the name. */
function isNamedWithPossessive(words: readonly Word[], at: number): boolean {
  const [mark, verb] = [words[at], words[at + 1]];
  if (mark?.kind !== "possessive" || mark.text.length < 2) return false;
  if (POSSESSIVE_COMPANIES.has(words[at - 1]?.lower ?? "")) return true;
  if (verb === undefined) return false;
  if (verb.sentence !== mark.sentence || !VERBS_BEHIND.has(verb.lower)) return false;
  return verb.pos === "VERB" || verb.pos === "AUX";
}

const INITIAL = /^\p{Lu}\.$/u;

/** "[Republicans] said", "the block of [E.] 79th Street": a group or a letter, no name. */
function isNoName(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  if (word === undefined || to !== from + 1) return false;
  return PARTISANS.has(word.lower) || INITIAL.test(word.text);
}

/** "the [Tarn Water Survey]", "the [Maddocks report]", but not "the UN report", "the Tarn report". */
function readDocument(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): NamePhrase | null {
  const isNamed = NAMED_DOCUMENTS.has(words[to - 1]?.lower ?? "") && to - from > 1;
  if (!isNamed) {
    const first = words[from];
    if (first === undefined || to - from > 2 || words[from - 1]?.lower !== "the") return null;
    if (words[to]?.isCapital !== false || !NAMED_DOCUMENTS.has(words[to].lower)) return null;
    if (words[to].kind !== "word" || words[to].sentence !== first.sentence) return null;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined || reader.isAcronym(word) || reader.isPlace(word)) return null;
      if (reader.isDemonym(word) || reader.isCommon(word) || reader.isTitle(word)) return null;
    }
  }
  const end = isNamed ? to : to + 1;
  const { words: title, ...none } = NO_TITLE;
  return { kind: "document", from, to: end, title, ...none };
}

const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  "van von der den ten ter bin bint ibn della dos".split(" "),
);

/** "Later [van der] Meulen left." */
function startWithParticles(words: readonly Word[], at: number): number {
  let from = at;
  while (
    LEADING_PARTICLES.has(words[from - 1]?.lower ?? "") &&
    words[from - 1]?.isCapital === false
  ) {
    from -= 1;
  }
  return from;
}

/** A run of name words as a name with its title; `null` when it is nothing but a title. */
function readRun(
  text: string,
  words: readonly Word[],
  from: number,
  runTo: number,
  reader: NameReader,
  before: NamePhrase | undefined,
): NamePhrase | null {
  const to = endBeforeLetters(words, from, runTo, reader);
  const last = words[to - 1];
  if (last === undefined) return null;
  const isExplained = explainsAcronym(words, from, to) || holdsWithout(words, from, to);
  const isBody =
    isExplained ||
    endsAsBody(words, from, to, reader) ||
    reader.isNeverSurname(last) ||
    KINDS_BEFORE_NAME.has(words[from]?.text ?? "");
  const start = isBody ? startOfBody : startOfName;
  const nameFrom = isExplained ? from : start(words, from, to, reader);
  if (nameFrom >= to || isAddress(words, nameFrom, to)) return null;
  if (isBody && isOfficeAlone(words, from, to, reader)) return null;
  const outer = isBody ? from : startOfLowerTitle(words, from, reader);
  const describes = words[nameFrom - 1];
  const owner = possessorBefore(text, words, outer, before);
  const title = isBody
    ? NO_TITLE
    : readTitle(text, words.slice(outerStart(words, outer, before), nameFrom), owner, reader);
  const kind = kindOfName(words, nameFrom, to, title, describes, reader);
  const takesOwner =
    kind === "organization" && owner !== null && isGeneric(words, nameFrom, to, reader);
  return {
    kind,
    from: takesOwner && before !== undefined ? before.from : nameFrom,
    to,
    title: title.words,
    role: kind === "person" ? title.role : null,
    affiliation: kind === "person" ? title.affiliation : null,
    gender: title.gender,
  };
}

/** "Doctors Without Borders" */
function holdsWithout(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 2 && words.slice(from, to).some(({ text }) => text === "Without");
}

const FIELDS: ReadonlySet<string> = new Set(["on", "for"]);

/** "Special Adviser on Media", "Commissioner for Energy": an office and its field. */
function isOfficeAlone(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  let at = from;
  let isOffice = false;
  for (let word = words[at]; at < to && word !== undefined; word = words[at]) {
    if (!reader.isTitle(word) && !reader.isTitleModifier(word)) break;
    isOffice = reader.isTitle(word);
    at += 1;
  }
  if (!isOffice || !FIELDS.has(words[at]?.lower ?? "")) return false;
  return words.slice(at + 1, to).every((word) => reader.isCommon(word));
}

const ADDRESSED: ReadonlySet<string> = new Set(
  "president vice-president speaker chair chairman chairwoman minister secretary mayor ambassador".split(
    " ",
  ),
);
const ADDRESSES: ReadonlySet<string> = new Set(["mr", "mister", "madam", "madame"]);

/** "Mr [President]", who is nobody by that name. */
function isAddress(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from === 1 &&
    ADDRESSED.has(words[from]?.lower ?? "") &&
    ADDRESSES.has(words[from - 1]?.lower ?? "")
  );
}

/** Where lower-case words directly before a name begin that say what it is: "[charity chief] Odile". */
function startOfLowerTitle(words: readonly Word[], from: number, reader: NameReader): number {
  const nearest = words[from - 1];
  if (nearest === undefined || (nearest.isCapital && !nearest.isFirst)) return from;
  if (!reader.isPersonNoun(nearest.lower) || nearest.sentence !== words[from]?.sentence)
    return from;
  let start = from - 1;
  while (from - start < MOST_TITLE_WORDS) {
    const word = words[start - 1];
    if (word === undefined || word.sentence !== nearest.sentence || word.kind !== "word") break;
    // "the [Norwegian] economist Odile", "the [Democratic] nominee Odile"
    if (word.isCapital && !word.isFirst) return reader.isDemonym(word) ? start - 1 : start;
    if (!TITLE_PARTS.has(word.pos) && !reader.isTitleModifier(word)) break;
    start -= 1;
  }
  return start;
}

/** Takes a capitalised name directly before lower-case title words in: "[Kesh] foreign ministry …". */
function outerStart(words: readonly Word[], start: number, before: NamePhrase | undefined): number {
  return before !== undefined &&
    before.to === start &&
    before.kind !== "person" &&
    words[start]?.isCapital === false
    ? before.from
    : start;
}

/** The "Varkand" of "Varkand's foreign minister Timur Aldanbekov", the company of "Varkand Inc. Chief Executive". */
function possessorBefore(
  text: string,
  words: readonly Word[],
  start: number,
  before: NamePhrase | undefined,
): string | null {
  const isOwner = words[start - 1]?.kind === "possessive" && before?.to === start - 1;
  const isCompany = before?.to === start && words[start]?.isCapital === true;
  if (before === undefined || !(isOwner || isCompany)) return null;
  const first = words[before.from];
  const last = words[before.to - 1];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

import { NAMED_DOCUMENTS } from "../lexicon/document-nouns.ts";
import type { NamePhrase } from "./name-phrase.ts";
import type { NameReader } from "./name-reader.ts";
import { endOfRun } from "./name-runs.ts";
import { NO_TITLE, readTitle, type Title } from "./read-title.ts";
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
    if (word === undefined || !reader.isNameWord(word) || !isReadable(word)) {
      at += 1;
      continue;
    }
    const to = endOfRun(words, at, reader);
    const from = startWithParticles(words, at);
    const document = readDocument(words, from, to, reader);
    const phrase = document ?? readRun(text, words, from, to, reader, phrases.at(-1));
    // "the Norwegian", "the Sri Lankan" are descriptions, no names; "the US" is one.
    const isDemonym =
      (to === at + 1 || (to === at + 2 && word.text === "Sri")) &&
      reader.isDemonym(words[to - 1] ?? word) &&
      !reader.isAcronym(word);
    if (phrase !== null && !isDemonym) {
      // "Gaza’s Ministry of Health" is one name; its "Gaza" is none of its own.
      if (phrase.from < at && phrases.at(-1)?.from === phrase.from) phrases.pop();
      phrases.push(phrase);
    }
    at = document?.to ?? to;
  }
  return phrases;
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
  to: number,
  reader: NameReader,
  before: NamePhrase | undefined,
): NamePhrase | null {
  const last = words[to - 1];
  if (last === undefined) return null;
  const isBody = endsAsBody(words, from, to, reader);
  const nameFrom = isBody ? from : startOfName(words, from, to, reader);
  if (nameFrom >= to) return null;
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
    to: kind === "person" ? endOfPersonName(words, nameFrom, to) : to,
    title: title.words,
    role: kind === "person" ? title.role : null,
    affiliation: kind === "person" ? title.affiliation : null,
    gender: title.gender,
  };
}

/** "Sorcha Devane [KC]" */
function endOfPersonName(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1];
  const isSuffix = last !== undefined && POST_NOMINALS.has(last.text.replaceAll(".", ""));
  return isSuffix && to - from > 2 ? to - 1 : to;
}

const POST_NOMINALS: ReadonlySet<string> = new Set([
  "KC",
  "QC",
  "SC",
  "MP",
  "MEP",
  "MSP",
  "OBE",
  "MBE",
  "CBE",
  "PhD",
  "TD",
]);

/** Whether the run names a body by its last word or the one before "of": "Ministry of Health". */
function endsAsBody(words: readonly Word[], from: number, to: number, reader: NameReader): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  const isPersonLike = to - from === 2 && reader.isFirstName(first);
  const heads = words.slice(from, to).map((word, index, run) => {
    const next = run[index + 1];
    const isHead = next === undefined || !next.isCapital;
    return isHead && reader.isOrganizationHead(word) && !reader.isTitle(word);
  });
  return heads.some(Boolean) && !isPersonLike && !hasTitleAndName(words, from, to, reader);
}

/** "CEO of the Refugee Council Enver Solomon" */
function hasTitleAndName(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const run = words.slice(from, to);
  const title = run.findIndex((word) => reader.isTitle(word));
  const lastHead = run.findLastIndex((word) => reader.isOrganizationHead(word));
  const bracket = run.findIndex(({ text }) => text === ")");
  // "Commissioner of Police (South-East) Lavanya Hegde"
  if (title !== -1 && bracket > lastHead && bracket < run.length - 1) return true;
  return (
    title !== -1 &&
    lastHead < run.length - 1 &&
    run.slice(lastHead + 1).some((word) => reader.isFirstName(word))
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
    if (!TITLE_PARTS.has(word.pos) && !reader.isTitleModifier(word)) break;
    if (word.isCapital && !word.isFirst) break;
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

/** The "Varkand" of "Varkand's foreign minister Timur Aldanbekov". */
function possessorBefore(
  text: string,
  words: readonly Word[],
  start: number,
  before: NamePhrase | undefined,
): string | null {
  if (words[start - 1]?.kind !== "possessive" || before?.to !== start - 1) return null;
  const first = words[before.from];
  const last = words[before.to - 1];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

const TEAMS: ReadonlySet<string> = new Set(
  "leaders champions rivals hosts visitors strugglers minnows holders finalists".split(" "),
);

/** Nouns that companies are described by, though people's end like them. */
const MAKERS =
  /^(?:(?:auto|battery|car|chip|drug|phone|plane|steel|toy|truck)?maker|manufacturer)$/u;

/** "Movimento 5 Stelle (M5S)": its initials stand in brackets behind it. */
function explainsAcronym(words: readonly Word[], from: number, to: number): boolean {
  const short = words[to + 1]?.text ?? "";
  if (words[to]?.text !== "(" || words[to + 2]?.text !== ")" || short.length < 3) return false;
  const initials = words.slice(from, to).filter(({ isCapital, text }) => isCapital || text < "A");
  return short === initials.map(({ text }) => text.charAt(0)).join("");
}

function kindOfName(
  words: readonly Word[],
  from: number,
  to: number,
  title: Title,
  describes: Word | undefined,
  reader: NameReader,
): NamePhrase["kind"] {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return "unknown";
  const name = words.slice(from, to);
  const hasArticle =
    describes?.lower === "the" || describes?.lower === "a" || describes?.lower === "an";
  // "official Baku", "state broadcaster ORT"
  const isAdjective = title.words.at(-1) === "official";
  if (isAdjective && name.length === 1) return "place";
  // "the noodle maker Sari Rasa" is no person
  if (MAKERS.test(describes?.lower ?? "") && !reader.isFirstName(first)) return "organization";
  // "league leaders Real Tarn"
  if (TEAMS.has(describes?.lower ?? "") && !reader.isFirstName(first)) return "organization";
  // "of Cloonagh, Co Offaly"
  if (first.text === "Co" && name.length === 2) return "place";
  if (explainsAcronym(words, from, to)) return "organization";
  if (title.words.length > 0) return "person";
  if (name.length > 1 && reader.isFirstName(first) && !hasArticle) return "person";
  if (
    describes !== undefined &&
    !describes.isCapital &&
    describes.pos === "NOUN" &&
    reader.isOrganizationHead(describes)
  ) {
    return "organization";
  }
  if (name.some(({ text }) => text === "&" || text === "Without")) return "organization";
  if (name.some((word) => reader.isOrganizationHead(word)) && endsAsBody(words, from, to, reader))
    return "organization";
  if (name.length === 1 && (reader.isPlace(first) || opensDateline(words, from))) return "place";
  if (name.length === 1 && reader.isFirstName(first) && !hasArticle) return "person";
  if (reader.isDemonym(first) && name.length === 1) return "place";
  if (reader.isThingHead(last) || reader.isThingHead(first)) return "unknown";
  if (name.length === 1 && reader.isAcronym(first)) return "organization";
  if (name.every((word) => reader.isPlace(word))) return "place";
  if (hasArticle) return "unknown";
  if (name.length === 1) return "unknown";
  return name.some((word) => word.isCapital && reader.isCommon(word) && word.pos !== "PROPN") ||
    reader.isDemonym(first) ||
    (reader.isAcronym(first) && !first.text.includes("."))
    ? "unknown"
    : "person";
}

const BEHIND_PLACE = /^[,(–—-]$/u;

/** "SOFIA, July 3": a first name in capitals that opens a paragraph is the place. */
function opensDateline(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.isFirst === true &&
    word.text.length > 3 &&
    word.text === word.text.toUpperCase() &&
    BEHIND_PLACE.test(words[at + 1]?.text ?? "")
  );
}

const STATE_BODIES: ReadonlySet<string> = new Set(
  "ministry parliament government army navy police senate cabinet presidency embassy military".split(
    " ",
  ),
);

/** Whether the body is nobody's without its owner: "Ministry of Health", "Supreme Court". */
function isGeneric(words: readonly Word[], from: number, to: number, reader: NameReader): boolean {
  const ends = [words[from]?.lower ?? "", words[to - 1]?.lower ?? ""];
  if (ends.some((word) => STATE_BODIES.has(word))) return true;
  return words.slice(from, to).every((word) => !word.isCapital || reader.isCommon(word));
}

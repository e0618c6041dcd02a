import { COUNTRIES } from "../lexicon/demonyms.ts";
import { NAMED_DOCUMENTS } from "../lexicon/document-nouns.ts";
import { CITIES, PARTS_OF_LANDS } from "../lexicon/places.ts";
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
    const end = endOfRun(words, at, reader);
    const to = isNamedWithPossessive(words, end) ? end + 1 : end;
    const from = startWithParticles(words, at);
    const document = readDocument(words, from, to, reader);
    const phrase = document ?? readRun(text, words, from, to, reader, phrases.at(-1));
    // "the Norwegian", "the Sri Lankan" are descriptions, no names; "the US" is one.
    const isDemonym =
      (to === at + 1 || (to === at + 2 && word.text === "Sri")) &&
      reader.isDemonym(words[to - 1] ?? word) &&
      !reader.isAcronym(word);
    if (phrase !== null && !isDemonym && !isPartisans(words, at, to)) {
      // "Gaza’s Ministry of Health" is one name; its "Gaza" is none of its own.
      if (phrase.from < at && phrases.at(-1)?.from === phrase.from) phrases.pop();
      phrases.push(phrase);
    }
    at = document?.to ?? to;
  }
  return phrases;
}

const VERBS_BEHIND: ReadonlySet<string> = new Set(
  "said says has had told warned expects cut lowered raised downgraded upgraded announced declined reported added".split(
    " ",
  ),
);

/** "[Moody’s] said": a possessive with a verb behind it is part of the name. */
function isNamedWithPossessive(words: readonly Word[], at: number): boolean {
  const [mark, verb] = [words[at], words[at + 1]];
  if (mark?.kind !== "possessive" || mark.text.length < 2 || verb === undefined) return false;
  if (verb.sentence !== mark.sentence || !VERBS_BEHIND.has(verb.lower)) return false;
  return verb.pos === "VERB" || verb.pos === "AUX";
}

/** "Tarn Democrats", "Kesh Students" */
function isPlural({ lower }: Word, reader: NameReader): boolean {
  return PARTISANS.has(lower) || (lower.endsWith("s") && reader.isPersonNoun(lower.slice(0, -1)));
}

const PARTISANS: ReadonlySet<string> = new Set("republicans democrats tories".split(" "));

/** "[Republicans] said": a group, no name. */
function isPartisans(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 1 && PARTISANS.has(words[from]?.lower ?? "");
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
  const isBody =
    endsAsBody(words, from, to, reader) ||
    reader.isNeverSurname(last) ||
    KINDS_BEFORE_NAME.has(words[from]?.text ?? "");
  const nameFrom = isBody
    ? startOfBody(words, from, to, reader)
    : startOfName(words, from, to, reader);
  if (nameFrom >= to || isAddress(words, nameFrom, to)) return null;
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

/** "Chairman of the [Tarn Centre for Water]": an office and the body it is held in. */
function startOfBody(words: readonly Word[], from: number, to: number, reader: NameReader): number {
  const first = words[from];
  if (first === undefined) return from;
  // "the NGO [Safe Streets]"
  if (KINDS_BEFORE_NAME.has(first.text) && to - from > 1) return from + 1;
  if (!reader.isTitle(first)) return from;
  for (let at = from + 1; at < to - 2; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.lower === "of") return words[at + 1]?.lower === "the" ? at + 2 : at + 1;
    if (!reader.isTitle(word) && !reader.isTitleModifier(word)) break;
  }
  return from;
}

const KINDS_BEFORE_NAME: ReadonlySet<string> = new Set(["NGO", "NGOs", "PSU", "PAC"]);

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
  if (last.kind === "possessive") return "organization";
  if (KINDS_BEFORE_NAME.has(describes?.text ?? "")) return "organization";
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
  if (isLand(words, from, to, title, reader)) return "place";
  // "Adam Air Flight", "Everett Factory"
  const isThing = reader.isNeverSurname(last);
  if (title.words.length > 0 && !isThing) return "person";
  if (name.length > 1 && reader.isFirstName(first) && !hasArticle && !isThing) return "person";
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
  if (isShortForm(words, from, to, reader)) return "organization";
  if (name.length === 1 && reader.isFirstName(first) && !hasArticle) return "person";
  if (reader.isDemonym(first) && name.length === 1) return "place";
  if (isThing || reader.isThingHead(last) || reader.isThingHead(first)) return "unknown";
  if (name.length === 1 && reader.isAcronym(first)) return "organization";
  if (name.every((word) => reader.isPlace(word))) return "place";
  if (hasArticle) return "unknown";
  if (name.length === 1) return "unknown";
  // "Weimar Germany", "Western Australia"; "Air Canada"; "Gallup Poll" where "a poll" is told of
  if (COUNTRIES.has(last.text) || first.lower === "air" || reader.isSeenSmall(last)) {
    return "unknown";
  }
  if (isPlural(last, reader)) return "unknown";
  return name.some((word) => word.isCapital && reader.isCommon(word) && word.pos !== "PROPN") ||
    reader.isDemonym(first) ||
    (reader.isAcronym(first) && !first.text.includes("."))
    ? "unknown"
    : "person";
}

const PARTIES: ReadonlySet<string> = new Set("republican democrat conservative tory".split(" "));

/** "United States", "Western Australia", "Mexico City", "[Republican] Iowa", "[major] Tarnian power US" */
function isLand(
  words: readonly Word[],
  from: number,
  to: number,
  title: Title,
  reader: NameReader,
): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to - from > 3) return false;
  if (to - from === 1) {
    const before = words[from - 1];
    if (title.words.length === 0 || before === undefined || !reader.isPlace(first)) return false;
    return PARTIES.has(before.lower) || before.pos === "ADJ";
  }
  if (last.text === "City") return CITIES.has(words[to - 2]?.lower ?? "");
  if (PARTS_OF_LANDS.has(first.lower)) return reader.isPlace(last);
  if (to - from > 2) return false;
  return COUNTRIES.has(`${first.text} ${last.text}`);
}

/** In letters: longer ones may be a name in a line of capitals. */
const LONGEST_SHORT_FORM = 4;

/** "[ANA] said", though Ana is a first name; but not "ANA: I am not." */
function isShortForm(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1 || word.text.length > LONGEST_SHORT_FORM) return false;
  return reader.isAcronym(word) && reader.isFirstName(word) && words[to]?.text !== ":";
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

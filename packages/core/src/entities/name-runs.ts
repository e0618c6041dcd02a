import { GENERATIONS } from "../lexicon/name-particles.ts";
import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/** Words that go on in names of bodies and titles: "Ministry of Health", "Ambassador to France". */
const CONNECTORS: ReadonlySet<string> = new Set(["of", "for", "on", "to", "de", "des", "du"]);
const OPENS_NICKNAME = /^["“'‘(]$/u;
const CLOSES_NICKNAME = /^["”'’)]$/u;
const LONGEST_RUN = 16;

/** Where the run of name words that begins at `from` ends: "[Carl van der Meulen], 58". */
export function endOfRun(words: readonly Word[], from: number, reader: NameReader): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const next = endOfNextPart(words, from, to, reader);
    if (next === to) break;
    to = next;
  }
  return to;
}

function endOfNextPart(
  words: readonly Word[],
  from: number,
  at: number,
  reader: NameReader,
): number {
  const word = words[at];
  if (word === undefined || word.sentence !== words[from]?.sentence) return at;
  if (isNamePart(words, at, reader)) return endsCompany(words, from, at) ? at : at + 1;
  if (isInnerParticle(word, reader)) {
    const end = skip(words, at, (each) => isInnerParticle(each, reader));
    if (end - at <= 3 && isNamePart(words, end, reader)) return end + 1;
  }
  if (joinsNumber(words, from, at, reader) || joinsHeir(words, from, at)) return at + 2;
  if (SMALL_SUFFIXES.has(word.lower)) return at + 1;
  const behind = behindNickname(words, at, reader);
  if (behind !== null) return behind + 1;
  if (CONNECTORS.has(word.lower) && takesConnector(words, from, at, word.lower, reader)) {
    const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
    if (isNamePart(words, next, reader)) return next + 1;
  }
  if ((word.lower === "and" || word.text === "&") && joinsBody(words, from, at, reader))
    return at + 2;
  return joinsPossessive(words, from, at, reader) ? at + 2 : at;
}

const COMPANY_ENDS: ReadonlySet<string> = new Set("Inc. Corp. Ltd. Co. PLC LLC".split(" "));

/** "Tarn Motors Inc.[ Chief Executive Anna Koval]", but "Tarn Motors Co. Ltd." */
function endsCompany(words: readonly Word[], from: number, at: number): boolean {
  if (at - from < 2 || !COMPANY_ENDS.has(words[at - 1]?.text ?? "")) return false;
  return !COMPANY_ENDS.has(words[at]?.text ?? "");
}

/** "Brimfar [hf.]", "Aviva [plc]" */
const SMALL_SUFFIXES: ReadonlySet<string> = new Set(
  "hf ehf doo d.o.o sro s.r.o kft zrt plc ltd gmbh".split(" "),
);

/** "Syndicat National [des] Orpailleurs", "Ministerio de Salud [y] Deportes" */
const INNER_PARTICLES: ReadonlySet<string> = new Set(
  "de des du d' dos das dei degli y et für und og".split(" "),
);

function isInnerParticle(word: Word, reader: NameReader): boolean {
  return reader.isParticle(word) || (!word.isCapital && INNER_PARTICLES.has(word.lower));
}

function isNamePart(words: readonly Word[], at: number, reader: NameReader): boolean {
  const word = words[at];
  return word !== undefined && reader.isNameWord(word);
}

function skip(words: readonly Word[], at: number, test: (word: Word) => boolean): number {
  let end = at;
  for (let word = words[end]; word !== undefined && test(word); word = words[end]) end += 1;
  return end;
}

const SHORT_NUMBER = /^\d{1,2}$/u;

/** "Movimento [5 Stelle]", "the Ward [9 Circle]", but not "Tarn [2 Kesh] 1". */
function joinsNumber(
  words: readonly Word[],
  from: number,
  at: number,
  reader: NameReader,
): boolean {
  const next = words[at + 1];
  if (next === undefined || !SHORT_NUMBER.test(words[at]?.text ?? "")) return false;
  if (!isNamePart(words, at + 1, reader) || next.sentence !== words[at]?.sentence) return false;
  if (/^\d/u.test(words[at + 2]?.text ?? "") || reader.isDemonym(next)) return false;
  const before = words[at - 1];
  return at - from < 4 && before !== undefined && before.text !== before.text.toUpperCase();
}

/** "Ivan Kos[, Jr.]" */
function joinsHeir(words: readonly Word[], from: number, at: number): boolean {
  return words[at]?.text === "," && at - from > 1 && GENERATIONS.has(words[at + 1]?.lower ?? "");
}

const MOST_NICKNAME_WORDS = 3;
const ARTICLES: ReadonlySet<string> = new Set("the la le el lo il o a".split(" "));

/** Where the name goes on behind a nickname: Kachalla “Damina” [D]anbuzu, Vito “The Breeze” [K]os. */
function behindNickname(words: readonly Word[], at: number, reader: NameReader): number | null {
  if (!OPENS_NICKNAME.test(words[at]?.text ?? "")) return null;
  let hasCapital = false;
  for (let close = at + 1; close <= at + 1 + MOST_NICKNAME_WORDS; close += 1) {
    const word = words[close];
    if (hasCapital && CLOSES_NICKNAME.test(word?.text ?? "")) {
      const next = close + 1;
      // behind a straight mark a word looks like the first of what is quoted
      const goesOn = words[next]?.isFirst === false || words[close]?.text === '"';
      return goesOn &&
        words[next]?.sentence === words[at]?.sentence &&
        isNamePart(words, next, reader)
        ? next
        : null;
    }
    if (word?.kind !== "word") return null;
    hasCapital ||= word.isCapital;
    // "Nélida “la Negra” Figueroa"
    if (!word.isCapital && !reader.isParticle(word) && !ARTICLES.has(word.lower)) return null;
  }
  return null;
}

/** "Ministry of Health", "Ambassador to France", but not "Koval of Lviv". */
function takesConnector(
  words: readonly Word[],
  from: number,
  at: number,
  connector: string,
  reader: NameReader,
): boolean {
  const run = words.slice(from, at);
  const before = words[at - 1];
  const isOffice = before !== undefined && reader.isTitle(before);
  if (connector === "to") return isOffice;
  const goesOn =
    run.some((word) => reader.isTitle(word)) && run.some(({ lower }) => CONNECTORS.has(lower));
  return isOffice || goesOn || run.some((word) => reader.isOrganizationHead(word));
}

/** "Lancashire Fire and Rescue Service", but not "Anna Koval and Police Chief Ivan Kos". */
function joinsBody(words: readonly Word[], from: number, at: number, reader: NameReader): boolean {
  const end = skip(words, at + 1, (word) => reader.isNameWord(word));
  const last = words[end - 1];
  const before = words[at - 1];
  const after = words[at + 1];
  if (last === undefined || before === undefined || after === undefined || end === at + 1)
    return false;
  const run = words.slice(from, at);
  if (run.some((word) => reader.isFirstName(word)) || reader.isFirstName(after)) return false;
  if (words[at]?.text === "&") return true;
  // "Centers for Disease Control and Prevention", "Ministry of Health and Welfare"
  const heads = run.filter((word) => reader.isOrganizationHead(word));
  // "House Ways and Means Committee"
  const isOpen = run.length > 1 && !reader.isOrganizationHead(before);
  if (heads.length > 0 && !(isOpen && reader.isOrganizationHead(last))) {
    return (
      run.some(({ lower }) => CONNECTORS.has(lower)) &&
      reader.isCommon(after) &&
      !reader.isTitle(after)
    );
  }
  return (
    reader.isOrganizationHead(last) &&
    last !== after &&
    !reader.isTitle(after) &&
    !(run.length === 1 && reader.isPlace(before))
  );
}

/** "Artisanal Miners’ Union", "People's Party", but not "Varkand's Foreign Ministry". */
function joinsPossessive(
  words: readonly Word[],
  from: number,
  at: number,
  reader: NameReader,
): boolean {
  const before = words[at - 1];
  if (words[at]?.kind !== "possessive" || before === undefined) return false;
  // "Tarn County Sheriff's Office", "Kesh Coroner’s Court"
  const isOffice = reader.isTitle(before);
  if (!isNamePart(words, at + 1, reader) || !(isOffice || reader.isCommon(before))) return false;
  const end = skip(words, at + 1, (word) => reader.isNameWord(word));
  const last = words[end - 1];
  return (
    last !== undefined &&
    reader.isOrganizationHead(last) &&
    (at - from > 1 || isOffice || !before.isFirst)
  );
}

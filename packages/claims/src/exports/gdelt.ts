import type {
  CasualtyMeasure,
  CasualtyRecord,
  ClaimRecord,
  ClaimSource,
  Moment,
} from "../generated/claim-record.ts";
import { type CodePointCounter, countCodePoints } from "./code-points.ts";
import { requireText } from "./require-text.ts";

/**
 * The columns of GDELT's Global Knowledge Graph 2.1, in order, as its codebook of 2015-02-19 names
 * them. Those that whosaid knows nothing about are written empty: themes, places on the map, tone,
 * media and translation.
 */
export const GDELT_COLUMNS = [
  "GKGRECORDID",
  "V2.1DATE",
  "V2SOURCECOLLECTIONIDENTIFIER",
  "V2SOURCECOMMONNAME",
  "V2DOCUMENTIDENTIFIER",
  "V1COUNTS",
  "V2.1COUNTS",
  "V1THEMES",
  "V2ENHANCEDTHEMES",
  "V1LOCATIONS",
  "V2ENHANCEDLOCATIONS",
  "V1PERSONS",
  "V2ENHANCEDPERSONS",
  "V1ORGANIZATIONS",
  "V2ENHANCEDORGANIZATIONS",
  "V1.5TONE",
  "V2.1ENHANCEDDATES",
  "V2GCAM",
  "V2.1SHARINGIMAGE",
  "V2.1RELATEDIMAGES",
  "V2.1SOCIALIMAGEEMBEDS",
  "V2.1SOCIALVIDEOEMBEDS",
  "V2.1QUOTATIONS",
  "V2.1ALLNAMES",
  "V2.1AMOUNTS",
  "V2.1TRANSLATIONINFO",
  "V2EXTRASXML",
] as const;

export type GdeltColumn = (typeof GDELT_COLUMNS)[number];

/** GDELT's types of counts; it has none for the missing and the displaced but "affected". */
const COUNT_TYPES: Readonly<Record<CasualtyMeasure, string>> = {
  killed: "KILL",
  wounded: "WOUND",
  detained: "ARREST",
  abducted: "KIDNAP",
  missing: "AFFECT",
  displaced: "AFFECT",
  casualties: "AFFECT",
};
/** A document of the web. */
const FROM_THE_WEB = "1";

/**
 * One article's records as one line of GDELT's Global Knowledge Graph 2.1, without its line break:
 * 27 columns between tabs. Offsets count code points. What GDELT parts its fields with (tab, line
 * break, `#`, `|`, `;`, and `,` outside of quotations) stands as a space in words of the article.
 *
 * Quotations are those in marks; counts are the figures that the article or its sources assert, by
 * the one number they commit to, else the lowest or highest they allow. An article without
 * records has no line: the empty string.
 *
 * @throws ClaimsError `wrong-text` when the text is not the one the records were made from.
 */
export function toGdelt(records: readonly ClaimRecord[], text: string): string {
  requireText(records, text);
  const [first] = records;
  if (first === undefined) return "";
  const codePoints = countCodePoints(text);
  const { article } = first;
  const day = instantOf(article.datePublished);
  const counts = records.flatMap((record) => countsOf(record, codePoints));
  const persons = namesOf(records, "person", codePoints);
  const organizations = namesOf(records, "organization", codePoints);
  const cells: Partial<Record<GdeltColumn, string>> = {
    GKGRECORDID: `${day}-${Number.parseInt(article.textSha256.slice(0, 8), 16)}`,
    "V2.1DATE": day,
    V2SOURCECOLLECTIONIDENTIFIER: FROM_THE_WEB,
    V2SOURCECOMMONNAME: plain(article.publisher ?? ""),
    V2DOCUMENTIDENTIFIER: plain(article.url ?? article.id ?? ""),
    V1COUNTS: counts.map(({ block }) => block).join(";"),
    "V2.1COUNTS": counts.map(({ block, offset }) => `${block}#${offset}`).join(";"),
    V1PERSONS: distinct(persons.map(({ name }) => name)).join(";"),
    V2ENHANCEDPERSONS: persons.map(withOffset).join(";"),
    V1ORGANIZATIONS: distinct(organizations.map(({ name }) => name)).join(";"),
    V2ENHANCEDORGANIZATIONS: organizations.map(withOffset).join(";"),
    "V2.1ENHANCEDDATES": datesOf(records, codePoints).join(";"),
    "V2.1QUOTATIONS": records.flatMap((record) => quotationsOf(record, codePoints)).join("#"),
    "V2.1ALLNAMES": [...persons, ...organizations].map(withOffset).join(";"),
    "V2.1AMOUNTS": records.flatMap((record) => amountsOf(record, codePoints)).join(";"),
  };
  return GDELT_COLUMNS.map((name) => cells[name] ?? "").join("\t");
}

/** "2024-05-14" and "2024-05-14T08:30:00Z" as 14 digits; empty when unknown. */
function instantOf(date: string | null): string {
  return date === null ? "" : date.slice(0, 19).replace(/\D/g, "").padEnd(14, "0");
}

const PARTING = /[\t\r\n#|;,]+/g;
const PARTING_QUOTATIONS = /[\t\r\n#|]+/g;

function plain(words: string): string {
  return words.replace(PARTING, " ").trim();
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

interface PlacedName {
  readonly name: string;
  readonly offset: number;
}

function withOffset({ name, offset }: PlacedName): string {
  return `${name},${offset}`;
}

/** Sources of one type where words of the article stand for them, in order of place. */
function namesOf(
  records: readonly ClaimRecord[],
  type: ClaimSource["type"],
  codePoints: CodePointCounter,
): readonly PlacedName[] {
  const byOffset = new Map<number, PlacedName>();
  for (const { attribution } of records) {
    for (const source of [attribution?.source, attribution?.via]) {
      if (source?.type !== type || source.name === null || source.span === null) continue;
      const offset = codePoints(source.span.start);
      byOffset.set(offset, { name: plain(source.name), offset });
    }
  }
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

interface Count {
  readonly block: string;
  readonly offset: number;
}

/** Type, number, object and a location: of its seven fields only the name as written is known. */
function countsOf(record: ClaimRecord, codePoints: CodePointCounter): readonly Count[] {
  if (record.kind !== "casualty") return [];
  const number = numberOf(record);
  const { measure, victims, place, status } = record.quantity;
  if (number === null || status === "denied" || status === "hypothetical") return [];
  const who = plain(victims === null ? "people" : victims.span.exact);
  const where = plain(place === null ? "" : place.exact);
  const block = [COUNT_TYPES[measure], number, who, "", where, "", "", "", "", ""].join("#");
  return [{ block, offset: codePoints(record.target.start) }];
}

function numberOf({ quantity: { best, low, high } }: CasualtyRecord): number | null {
  return best ?? low ?? high;
}

function amountsOf(record: ClaimRecord, codePoints: CodePointCounter): readonly string[] {
  if (record.kind !== "casualty") return [];
  const number = numberOf(record);
  const { victims } = record.quantity;
  if (number === null) return [];
  const who = plain(victims === null ? "people" : victims.span.exact);
  return [`${number},${who},${codePoints(record.target.start)}`];
}

/** Offset, length, verb and words of each stretch in marks. */
function quotationsOf(record: ClaimRecord, codePoints: CodePointCounter): readonly string[] {
  if (record.kind !== "quote") return [];
  const verb = plain(record.attribution?.cue?.exact ?? "");
  return record.quote.quoted.map(({ start, end, exact }) => {
    const [from, to] = [codePoints(start), codePoints(end)];
    return [from, to - from, verb, exact.replace(PARTING_QUOTATIONS, " ")].join("|");
  });
}

const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T|$)/;
/** GDELT's resolutions: 1 a year, 2 a month with its year, 3 a day with its year. */
const RESOLUTIONS = { year: 1, month: 2, day: 3 } as const;

/** Resolution, month, day, year and offset of every date on the calendar, in order of place. */
function datesOf(records: readonly ClaimRecord[], codePoints: CodePointCounter): readonly string[] {
  const moments = new Map<number, Moment>();
  for (const { saidAt, refersTo } of records) {
    for (const moment of saidAt === null ? refersTo : [saidAt, ...refersTo]) {
      moments.set(moment.span.start, moment);
    }
  }
  return [...moments]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, { value, type }]) => {
      const groups = DAY.exec(value ?? "")?.groups;
      if (groups === undefined || (type !== "DATE" && type !== "TIME")) return [];
      const { year, month = "0", day = "0" } = groups;
      const resolution = groups.day
        ? RESOLUTIONS.day
        : groups.month
          ? RESOLUTIONS.month
          : RESOLUTIONS.year;
      return [[resolution, Number(month), Number(day), Number(year), codePoints(start)].join("#")];
    });
}

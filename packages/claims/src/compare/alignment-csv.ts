import type { CsvCell } from "../exports/csv-columns.ts";
import { writeCsv } from "../exports/write-csv.ts";
import type {
  AlignedClaim,
  AlignmentRecord,
  TextOfEach,
  WordsOfEach,
} from "../generated/alignment-record.ts";

type Column = readonly [name: string, cell: (record: AlignmentRecord) => CsvCell];

/** The columns, from left to right; those of a claim stand there twice, for the first and second. */
const COLUMNS: readonly Column[] = [
  ["id", ({ id }) => id],
  ["relation", ({ relation }) => relation],
  ["score", ({ score }) => score],
  ["cluster", ({ cluster }) => cluster],
  ...claimColumns("first", 0),
  ...claimColumns("second", 1),
  ["mode", ({ differences }) => change(differences?.mode)],
  ["cue", ({ differences }) => change(differences?.cue)],
  ["stance", ({ differences }) => change(differences?.stance)],
  ["hedges", ({ differences }) => lists(differences?.hedges)],
  ["numbers", ({ differences }) => lists(differences?.numbers)],
  ["sources", ({ differences }) => change(differences?.sources)],
  ["basis", ({ basis }) => basis.map(({ kind, weight }) => `${kind} ${weight}`).join("; ")],
];

/** Alignments as a table in CSV (RFC 4180), a row each, safe to open in a spreadsheet. */
export function toAlignmentCsv(records: Iterable<AlignmentRecord>): string {
  const rows = Array.from(records, (record) => COLUMNS.map(([, cell]) => cell(record)));
  return writeCsv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}

function claimColumns(side: string, at: number): readonly Column[] {
  const of = (cell: (claim: AlignedClaim) => CsvCell) => {
    return ({ claims }: AlignmentRecord): CsvCell => {
      const claim = claims[at];
      return claim === undefined ? null : cell(claim);
    };
  };
  return [
    [`${side}_article`, of(({ article }) => article.id ?? article.url ?? article.textSha256)],
    [`${side}_publisher`, of(({ article }) => article.publisher)],
    [`${side}_date`, of(({ article }) => article.datePublished)],
    [`${side}_record`, of(({ record }) => record)],
    [`${side}_source`, of(({ source }) => source)],
    [`${side}_text`, of(({ text }) => text)],
    [`${side}_measure`, of(({ quantity }) => quantity?.measure)],
    [`${side}_low`, of(({ quantity }) => quantity?.low)],
    [`${side}_high`, of(({ quantity }) => quantity?.high)],
  ];
}

/** `say → claim` */
function change(texts: TextOfEach | null | undefined): CsvCell {
  return texts && `${texts.first ?? "none"} → ${texts.second ?? "none"}`;
}

/** `may, about → none` */
function lists(words: WordsOfEach | null | undefined): CsvCell {
  return words && `${words.first.join(", ") || "none"} → ${words.second.join(", ") || "none"}`;
}

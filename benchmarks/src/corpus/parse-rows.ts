import * as v from "valibot";
import { EFFECTS, KINDS, QUALIFIERS, QUOTATION_TYPES, STATUSES, TIMEX_TYPES } from "./labels.ts";

/** A row of the table below the text, and the line it stands in. */
export type Row = QuotationRow | DateRow | FigureRow;

interface RowPlace {
  readonly label: string;
  readonly line: number;
}

export interface QuotationRow extends RowPlace {
  readonly of: "quotation";
  readonly type: (typeof QUOTATION_TYPES)[number];
  readonly speakerName: string | null;
  readonly kind: (typeof KINDS)[number];
  readonly via: string | null;
}

export interface DateRow extends RowPlace {
  readonly of: "date";
  readonly type: (typeof TIMEX_TYPES)[number];
  readonly value: string;
}

export interface FigureRow extends RowPlace {
  readonly of: "figure";
  readonly effect: (typeof EFFECTS)[number];
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly victims: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly cumulative: boolean;
  readonly status: (typeof STATUSES)[number];
}

const word = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, (issue) => `expected one of ${words.join(", ")}, not ${issue.received}`);
const dashed = v.pipe(
  v.optional(v.string(), "-"),
  v.transform((field) => (field === "-" || field === "" ? null : field)),
);
const bound = v.pipe(
  v.string(),
  v.regex(/^(?:-|\d{1,12})$/, (issue) => `expected a whole number or -, not ${issue.received}`),
  v.transform((field) => (field === "-" ? null : Number(field))),
);
const nothing = v.optional(v.never("has more fields than its kind of row"));

const QUOTATION = v.tuple([word(QUOTATION_TYPES), dashed, word(KINDS), dashed, nothing]);
const DATE = v.tuple([word(TIMEX_TYPES), v.string("expected a TIMEX3 value"), nothing]);
const FIGURE = v.tuple([
  word(EFFECTS),
  bound,
  bound,
  word(QUALIFIERS),
  dashed,
  dashed,
  dashed,
  v.optional(word(["-", "c"]), "-"),
  v.optional(word(STATUSES), "asserted"),
  nothing,
]);

const LABELLED = /^([qdk]\d{1,4}) (.*)$/;
const BAR = / ?\| ?/;

/**
 * Reads one row: `q1 direct | Anna Koval | person`, `d1 DATE 2024-03-07`,
 * `k1 killed 40 - at-least | civilians | police | 2023-10-07 | c | alleged`.
 * Gives a message where it can't.
 */
export function parseRow(text: string, line: number): Row | string {
  const [, label, rest] = LABELLED.exec(text.trimEnd()) ?? [];
  if (label === undefined || rest === undefined)
    return "expected a row such as “d1 DATE 2024-03-07”";
  const [head = "", ...fields] = rest.split(BAR);
  const words = head.trim().split(/\s+/);
  const place = { label, line };
  if (label.startsWith("q")) {
    const row = v.safeParse(QUOTATION, padded([...words, ...fields], 5));
    if (!row.success) return row.issues[0].message;
    const [type, speakerName, kind, via] = row.output;
    return { of: "quotation", ...place, type, speakerName, kind, via };
  }
  if (label.startsWith("d")) {
    const row = v.safeParse(DATE, padded([...words, ...fields], 3));
    if (!row.success) return row.issues[0].message;
    const [type, value] = row.output;
    return { of: "date", ...place, type, value };
  }
  const row = v.safeParse(FIGURE, padded([...words, ...fields], 10));
  if (!row.success) return row.issues[0].message;
  const [effect, low, high, qualifier, victims, source, since, toll, status] = row.output;
  const cumulative = toll === "c";
  return {
    of: "figure",
    ...place,
    effect,
    low,
    high,
    qualifier,
    victims,
    source,
    since,
    cumulative,
    status,
  };
}

/** Tuples want all their places; what a row leaves out is `undefined`. */
function padded(fields: readonly string[], length: number): (string | undefined)[] {
  return Array.from({ length: Math.max(length, fields.length) }, (_, index) => fields[index]);
}

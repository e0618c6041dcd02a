import { findDates } from "../../src/dates/find-dates.ts";
import { createDateEngine } from "../../src/engines/chrono.ts";
import type { DateMention } from "../../src/model.ts";
import { bracket, unbracket } from "../bracket.ts";
import { read } from "../read.ts";

const engine = createDateEngine();

export interface FindOptions {
  readonly publishedAt?: string | null;
  readonly vague?: boolean;
  readonly dayFirst?: boolean | null;
}

/** A Wednesday. */
const PUBLISHED = "2024-05-08";

/** The dates of a text, published on Wednesday 8 May 2024 unless told otherwise. */
export function find(
  text: string,
  { publishedAt = PUBLISHED, vague = false, dayFirst = null }: FindOptions = {},
): readonly DateMention[] {
  const { layout, marks, syntax } = read(text);
  return findDates({
    ...{ text, layout, marks, syntax, publishedAt, engine },
    options: { vague, dayFirst },
  });
}

/** What a row of a table expects, and what is found: the sentence with its dates in brackets. */
export function found(marked: string, options: FindOptions = {}): readonly [string, string] {
  const text = unbracket(marked);
  const dates = find(text, options);
  const shown = bracket(text, [{ spans: dates, brackets: ["[", "]"] }]);
  return [shown, dates.map(({ value }) => value).join(" ")];
}

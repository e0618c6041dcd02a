import type { AnnotatedArticle } from "../annotated-article.ts";
import type { Run } from "../report/run.ts";
import type { ErrorKind, ExtractionError } from "./extraction-error.ts";
import { findDateErrors } from "./find-date-errors.ts";
import { findFigureErrors } from "./find-figure-errors.ts";
import { findQuotationErrors } from "./find-quotation-errors.ts";
import { findSpeakerErrors } from "./find-speaker-errors.ts";

type Finder = (gold: AnnotatedArticle, found: AnnotatedArticle) => readonly ExtractionError[];

const FINDERS: Readonly<Record<ErrorKind, readonly [keyof AnnotatedArticle, Finder]>> = {
  quotations: ["quotations", findQuotationErrors],
  speakers: ["quotations", findSpeakerErrors],
  dates: ["dates", findDateErrors],
  casualties: ["casualties", findFigureErrors],
};

/** Errors of one kind in a run, only in articles whose gold has that layer. */
export function findErrors(kind: ErrorKind, { articles }: Run): readonly ExtractionError[] {
  const [layer, find] = FINDERS[kind];
  return articles.flatMap(({ gold, found }) => (gold[layer] === null ? [] : find(gold, found)));
}

export interface ErrorGroup {
  readonly cause: string;
  readonly errors: readonly ExtractionError[];
  /** How often it happens to which kind of thing, most often first. */
  readonly of: readonly (readonly [kind: string, count: number])[];
}

/** By cause, most frequent first. */
export function groupErrors(errors: readonly ExtractionError[]): readonly ErrorGroup[] {
  return groupBy(errors, ({ cause }) => cause).map(([cause, group]) => ({
    cause,
    errors: group,
    of: groupBy(group, ({ of }) => of).map(([kind, { length }]) => [kind, length] as const),
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

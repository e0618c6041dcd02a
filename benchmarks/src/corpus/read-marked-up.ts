import { basename } from "node:path";
import type { Span } from "@whosaid/core";
import type {
  AnnotatedArticle,
  AnnotatedDate,
  AnnotatedFigure,
  AnnotatedQuotation,
} from "../annotated-article.ts";
import { checkDate } from "./check-date.ts";
import { checkFigure } from "./check-figure.ts";
import { checkQuotation } from "./check-quotation.ts";
import type { Problem } from "./corpus-error.ts";
import { parseHeader } from "./parse-header.ts";
import { type MarkedTag, parseMarkup } from "./parse-markup.ts";
import { type DateRow, type FigureRow, parseRow, type QuotationRow } from "./parse-rows.ts";

export interface MarkedUpArticle {
  readonly article: AnnotatedArticle;
  /** Everything that breaks the rules of the format; empty for a sound article. */
  readonly problems: readonly Problem[];
}

const RULE = "\n=====\n";

/** Reads one article of the marked-up form; `file` is named in the problems. */
export function readMarkedUp(source: string, file: string): MarkedUpArticle {
  const problems: Problem[] = [];
  const report = (line: number, tag: string | null, message: string): void => {
    problems.push({ file, line, tag, message });
  };
  const [headerLine = "", body = "", table = "", ...more] = source
    .replaceAll("\r\n", "\n")
    .split(RULE);
  if (table === "" || more.length > 0) {
    report(1, null, "expected a header line, =====, the text, =====, a table");
  }
  const header = parseHeader(headerLine);
  if (typeof header === "string") report(1, null, header);
  const name = basename(file, ".txt");
  const head =
    typeof header === "string"
      ? { id: name, pair: null, outlet: null, kind: null, published: null }
      : header;
  if (head.id !== name) report(1, null, `the id “${head.id}” differs from the file’s name`);

  const blankLines = /^\n*/.exec(body)?.[0].length ?? 0;
  const markup = parseMarkup(body.trim(), 3 + blankLines);
  for (const { line, tag, message } of markup.problems) report(line, tag, message);
  const { text } = markup;
  const tags = groupByLabel(markup.tags);
  const taken = new Set<string>();
  /** The stretches under a label, checked; `-` of a missing cue or speaker is fine. */
  const spansOf = (label: string): readonly MarkedTag[] => {
    taken.add(label);
    return tags.get(label) ?? [];
  };
  const single = (label: string): Span | null => {
    const [first, second] = spansOf(label);
    if (second !== undefined) report(second.line, label, "stands twice");
    return first === undefined ? null : { start: first.start, end: first.end };
  };

  const quotations: AnnotatedQuotation[] = [];
  const dates: AnnotatedDate[] = [];
  const casualties: AnnotatedFigure[] = [];
  const firstRowLine = 3 + body.split("\n").length + 1;
  for (const [index, rowText] of table.split("\n").entries()) {
    if (rowText.trim() === "") continue;
    const line = firstRowLine + index;
    const row = parseRow(rowText, line);
    if (typeof row === "string") {
      report(line, rowText.split(" ")[0] ?? null, row);
      continue;
    }
    if (taken.has(row.label)) {
      report(line, row.label, "has two rows");
      continue;
    }
    const [first] = spansOf(row.label);
    if (first === undefined) {
      report(line, row.label, "has a row but no tag in the text");
      continue;
    }
    const complain = (message: string): void => report(first.line, row.label, message);
    if (row.of === "quotation") {
      const number = row.label.slice(1);
      const content = spansOf(row.label).map(({ start, end }) => ({ start, end }));
      const quotation = toQuotation(row, content, single(`c${number}`), single(`s${number}`));
      quotations.push(quotation);
      checkQuotation(quotation, text, complain);
    } else if (row.of === "date") {
      const date = toDate(row, single(row.label) ?? first);
      dates.push(date);
      checkDate(date, text, complain);
    } else {
      const figure = toFigure(row, single(row.label) ?? first);
      casualties.push(figure);
      checkFigure(figure, complain);
    }
  }

  for (const { label, start, end, line } of markup.tags) {
    if (!taken.has(label)) report(line, label, "has a tag but no row in the table");
    const marked = text.slice(start, end);
    if (marked === "") report(line, label, "marks nothing");
    else if (marked !== marked.trim()) report(line, label, "has white space at its edge");
  }
  const article: AnnotatedArticle = {
    ...head,
    title: text.split("\n")[0] ?? null,
    text,
    quotations: quotations.sort((a, b) => startOf(a) - startOf(b)),
    dates: dates.sort((a, b) => a.start - b.start),
    casualties: casualties.sort((a, b) => a.start - b.start),
    counts: null,
    ignore: [],
  };
  return { article, problems: problems.sort((a, b) => a.line - b.line) };
}

function groupByLabel(tags: readonly MarkedTag[]): ReadonlyMap<string, readonly MarkedTag[]> {
  const groups = new Map<string, MarkedTag[]>();
  for (const tag of tags) {
    const group = groups.get(tag.label);
    if (group === undefined) groups.set(tag.label, [tag]);
    else group.push(tag);
  }
  return groups;
}

function startOf(quotation: AnnotatedQuotation): number {
  return quotation.content[0]?.start ?? 0;
}

function toQuotation(
  row: QuotationRow,
  content: readonly Span[],
  cue: Span | null,
  speaker: Span | null,
): AnnotatedQuotation {
  const { label, type, speakerName, kind: speakerKind, via } = row;
  const fixed = { speakerAliases: [], speech: true, confidence: null };
  return { label, type, content, cue, speaker, speakerName, speakerKind, via, ...fixed };
}

function toDate({ label, type, value }: DateRow, { start, end }: Span): AnnotatedDate {
  return { label, start, end, type, value };
}

function toFigure(row: FigureRow, { start, end }: Span): AnnotatedFigure {
  const { of: _, line: __, ...figure } = row;
  return { start, end, ...figure };
}

import type { Span } from "@whosaid/core";
import pc from "picocolors";
import type { Run } from "../report/run.ts";
import { coverOf } from "../scoring/coverage.ts";
import type { ErrorKind, ExtractionError } from "./extraction-error.ts";
import { findErrors, groupErrors } from "./find-errors.ts";
import { type Mark, markText } from "./mark-text.ts";

const CONTEXT = 90;

/** Errors of one kind for people: by cause, most frequent first, some examples of each. */
export function printErrors(kind: ErrorKind, run: Run, examples: number): string {
  const errors = findErrors(kind, run);
  const texts = new Map(run.articles.map(({ gold }) => [gold.id, gold.text]));
  const legend = `${pc.green("[gold]")} ${pc.yellow("{found}")}`;
  const parts = [`${pc.bold(`${run.name}: ${errors.length} errors in ${kind}`)}   ${legend}`];
  for (const { cause, errors: group, of } of groupErrors(errors)) {
    const share = ((100 * group.length) / errors.length).toFixed(0);
    const kinds = of.map(([name, count]) => `${name} ${count}`).join(", ");
    parts.push(pc.bold(`${cause}: ${group.length} (${share} %)`).concat(` – ${kinds}`));
    for (const error of spread(group, examples)) {
      parts.push(describeError(error, texts.get(error.article) ?? ""));
    }
  }
  return parts.join("\n\n");
}

/** Examples from all over the corpus, not all from its first article. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, i) => items[Math.floor((i * items.length) / count)],
  ).filter((item) => item !== undefined);
}

function describeError(error: ExtractionError, text: string): string {
  const marks: Mark[] = [
    ...error.gold.map((span) => ({ ...edges(span), open: "[", close: "]", paint: pc.green })),
    ...error.found.map((span) => ({ ...edges(span), open: "{", close: "}", paint: pc.yellow })),
  ];
  const shown = markText(text, windowAround(text, coverOf(marks)), marks).replaceAll("\n", " ⏎ ");
  return `  ${pc.dim(`${error.article}, ${error.of}`)}  ${error.difference}\n  ${shown}`;
}

const edges = ({ start, end }: Span): Span => ({ start, end });

/** To the next paragraph’s bounds, but no further than some words. */
function windowAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", end);
  return {
    start: Math.max(before, start - CONTEXT, 0),
    end: Math.min(after < 0 ? text.length : after, end + CONTEXT),
  };
}

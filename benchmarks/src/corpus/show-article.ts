import type { Span } from "@whosaid/core";
import pc from "picocolors";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { type Mark, markText } from "../errors/mark-text.ts";

const PAINT: Readonly<Record<string, (text: string) => string>> = {
  q: pc.green,
  s: pc.yellow,
  c: pc.magenta,
  d: pc.cyan,
  k: pc.red,
};

/** The article with its gold in colour: every stretch in its brackets, labelled where it opens. */
export function showArticle(article: AnnotatedArticle): string {
  const marks: Mark[] = [];
  const mark = (label: string, { start, end }: Span): void => {
    const paint = PAINT[label.charAt(0)] ?? String;
    marks.push({ start, end, open: `[${label} `, close: "]", paint });
  };
  for (const { label, content, cue, speaker } of article.quotations ?? []) {
    for (const piece of content) mark(label, piece);
    if (cue !== null) mark(`c${label.slice(1)}`, cue);
    if (speaker !== null) mark(`s${label.slice(1)}`, speaker);
  }
  for (const date of article.dates ?? []) mark(date.label, date);
  for (const figure of article.casualties ?? []) mark(figure.label, figure);
  const shown = markText(article.text, { start: 0, end: article.text.length }, marks);
  return `${shown}\n\n${describe(article).join("\n")}`;
}

function describe({ quotations, dates, casualties }: AnnotatedArticle): readonly string[] {
  return [
    ...(quotations ?? []).map(({ label, type, speakerName, speakerKind, via }) =>
      pc
        .green(`${label} ${type}`)
        .concat(` ${speakerName ?? `(${speakerKind})`}`, via ? ` via ${via}` : ""),
    ),
    ...(dates ?? []).map(({ label, type, value }) => `${pc.cyan(`${label} ${type}`)} ${value}`),
    ...(casualties ?? []).map(
      ({ label, effect, low, high, qualifier, victims, source, status }) =>
        `${pc.red(`${label} ${effect}`)} ${low ?? "?"}–${high ?? "?"} ${qualifier}, ${status}` +
        `${victims === null ? "" : `; victims: ${victims}`}${source === null ? "" : `; source: ${source}`}`,
    ),
  ];
}

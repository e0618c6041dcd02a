import pc from "picocolors";
import type { AnnotatedArticle } from "../annotated-article.ts";

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly length: number;
  readonly text: string;
}

const PAINT: Readonly<Record<string, (text: string) => string>> = {
  q: pc.green,
  s: pc.yellow,
  c: pc.magenta,
  d: pc.cyan,
  k: pc.red,
};

/** The article with its gold in colour: every stretch in its brackets, labelled where it opens. */
export function showArticle(article: AnnotatedArticle): string {
  const edges: Edge[] = [];
  const mark = (label: string, { start, end }: { start: number; end: number }): void => {
    const paint = PAINT[label.charAt(0)] ?? String;
    edges.push({ at: start, opens: true, length: end - start, text: paint(`[${label} `) });
    edges.push({ at: end, opens: false, length: end - start, text: paint("]") });
  };
  for (const { label, content, cue, speaker } of article.quotations ?? []) {
    for (const piece of content) mark(label, piece);
    if (cue !== null) mark(`c${label.slice(1)}`, cue);
    if (speaker !== null) mark(`s${label.slice(1)}`, speaker);
  }
  for (const date of article.dates ?? []) mark(date.label, date);
  for (const figure of article.casualties ?? []) mark(figure.label, figure);
  edges.sort(compareEdges);

  let shown = "";
  let at = 0;
  for (const edge of edges) {
    shown += article.text.slice(at, edge.at) + edge.text;
    at = edge.at;
  }
  return `${shown}${article.text.slice(at)}\n\n${describe(article).join("\n")}`;
}

/** At one place: what closes before what opens, inner closes first, outer opens first. */
function compareEdges(a: Edge, b: Edge): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  return a.opens ? b.length - a.length : a.length - b.length;
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

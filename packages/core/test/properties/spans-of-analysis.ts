import type { Analysis, Span } from "../../src/model.ts";

/** A span of an analysis, with where it stands in it. */
export interface PlacedSpan {
  readonly path: string;
  readonly span: Span;
}

/** Every span of an analysis, whatever holds it. */
export function spansOfAnalysis(analysis: Analysis): readonly PlacedSpan[] {
  const { article: _, ...findings } = analysis;
  return spansIn(findings, "");
}

function spansIn(value: unknown, path: string): PlacedSpan[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isSpan(value) ? [{ path, span: value }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}/${key}`)),
  ];
}

function isSpan(value: object): value is Span {
  return "start" in value && typeof value.start === "number" && "end" in value;
}

import type { Span } from "@whosaid/core";

/** A stretch to be shown in brackets and colour. */
export interface Mark extends Span {
  readonly open: string;
  readonly close: string;
  readonly paint: (text: string) => string;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark;
  /** Position in the list, for marks on one and the same stretch. */
  readonly rank: number;
}

/** The text of a window with its marks; marks may overlap in any way. */
export function markText(text: string, window: Span, marks: readonly Mark[]): string {
  const edges = marks
    .filter(({ start, end }) => start < window.end && end > window.start)
    .flatMap((mark, rank): Edge[] => [
      { at: Math.max(window.start, mark.start), opens: true, mark, rank },
      { at: Math.min(window.end, mark.end), opens: false, mark, rank },
    ])
    .sort(compareEdges);
  let shown = "";
  let at = window.start;
  for (const edge of edges) {
    shown +=
      text.slice(at, edge.at) + edge.mark.paint(edge.opens ? edge.mark.open : edge.mark.close);
    at = edge.at;
  }
  return shown + text.slice(at, window.end);
}

/** At one place: what closes before what opens, inner closes first, outer opens first. */
function compareEdges(a: Edge, b: Edge): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  const [first, second] = [a.mark.end - a.mark.start, b.mark.end - b.mark.start];
  const outerFirst = second - first || a.rank - b.rank;
  return a.opens ? outerFirst : -outerFirst;
}

import type { Interval } from "../scoring/bootstrap.ts";

/** Percent with one decimal; “–” for what can’t be measured. */
export function formatFigure(figure: number | null): string {
  return figure === null ? "–" : figure.toFixed(1);
}

export function formatInterval(interval: Interval | null): string {
  return interval === null ? "" : `${interval[0].toFixed(1)}–${interval[1].toFixed(1)}`;
}

/** With its sign: “+1.2”, “−0.4”. */
export function formatChange(change: number): string {
  const sign = change < 0 ? "−" : "+";
  return `${sign}${Math.abs(change).toFixed(1)}`;
}

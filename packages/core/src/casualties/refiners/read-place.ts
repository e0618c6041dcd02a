import type { Span } from "../../span.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at near outside inside across around off from on".split(" "),
);
const NOT_A_PLACE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|telegram|facebook|twitter)$/u;

/** The name of the place behind the figure: `killed in [Gaza]`; `null` when none is told there. */
export function readPlace(
  { phrase }: Candidate,
  { tokens, phrases }: SentenceReading,
): Span | null {
  for (const each of phrases) {
    if (each.from < phrase.to || each.kind !== "name") continue;
    const before = tokens[each.from - 1]?.lower ?? "";
    const first = tokens[each.from];
    const last = tokens[each.to - 1];
    if (first === undefined || last === undefined || !PLACE_PREPOSITIONS.has(before)) continue;
    if (NOT_A_PLACE.test(first.lower)) continue;
    return { start: first.start, end: last.end };
  }
  return null;
}

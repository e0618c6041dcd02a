import type { Candidate, SentenceReading } from "../candidate.ts";

/** Verbs of a count that moves: "the toll [rose] to 41", "[bringing] to 47 the number behind bars". */
const MOVES: ReadonlySet<string> = new Set(
  (
    "rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching hit " +
    "hits top tops topped pass passes passed exceeds exceeded stands stood now bring brings bringing " +
    "brought raise raises raised raising take takes taking took go goes gone went jump jumps jumped " +
    "grow grows grew grown up down revised arrives latest so still yet already"
  ).split(" "),
);
/** How far around toll and number such a word may stand, in tokens. */
const REACH = 6;

/**
 * Whether a toll is a count that runs on: `the toll rose to [41]`, `Toll [31], driver held`. One that
 * somebody puts at a number may be long settled: `most historians put the dead at [1,800]`.
 */
export function isRunningToll(
  { rule, at, phrase }: Candidate,
  { tokens, from, to, headline }: SentenceReading,
): boolean {
  if (rule !== "toll") return false;
  if (headline) return true;
  const first = Math.max(from, Math.min(at, phrase.from) - REACH);
  const last = Math.min(to, Math.max(at, phrase.to) + REACH);
  for (let index = first; index < last; index += 1) {
    if (tokens[index]?.text === ";") continue;
    if (MOVES.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

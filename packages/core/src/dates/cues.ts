import { Cue, type Cues } from "../lexicon/cue-kinds.ts";
import type { Token } from "../reading.ts";

/** Kinds that say nothing by themselves. */
const COMPANIONS: Cues =
  Cue.number |
  Cue.counting |
  Cue.often |
  Cue.article |
  Cue.edge |
  Cue.direction |
  Cue.count |
  Cue.side |
  Cue.fiscal |
  Cue.ordinal;

/** Whether words of these kinds can make an expression of time at all. */
export function canHoldDate(cues: Cues, vague: boolean): boolean {
  return (cues & ~(COMPANIONS | (vague ? 0 : Cue.vague))) !== 0;
}

const STARTS_WITH_DIGIT = /^\d/u;
const OWNER_TAIL = /(?<=\p{L})['’.].*$/u;

/** The kinds of words of time among the tokens `from` to `to`. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cues {
  let found = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { timeCues, holidaySeconds } = token.written;
    if (holidaySeconds !== null && holdsSecond(holidaySeconds, tokens[index + 1])) {
      found |= Cue.holiday;
    }
    if (timeCues === 0) continue;
    // "'99", but not a mark that closes speech
    if (token.lower === "'" && !STARTS_WITH_DIGIT.test(tokens[index + 1]?.lower ?? "")) continue;
    found |= timeCues;
  }
  return found;
}

/** "new year", and "New Year’s.", which may be one token. */
function holdsSecond(seconds: ReadonlySet<string>, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return seconds.has(next.lower) || seconds.has(next.lower.replace(OWNER_TAIL, ""));
}

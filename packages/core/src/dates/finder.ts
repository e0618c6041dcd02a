import type { CueName, Cues } from "../lexicon/cue-kinds.ts";
import type { DateExpression, Reading } from "./expression.ts";
import type { Line } from "./line.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One construct: where to look, what to match, and what it says. */
export interface Finder {
  /** Sentences with none of these kinds of words are passed over. */
  readonly cues: readonly CueName[];
  /** So are those with none of these, where given. */
  readonly also?: readonly CueName[];
  /** Strings of which a match holds one, in plain spelling: cheaper to look for than the pattern. */
  readonly holds?: readonly string[];
  /** Global; matches exactly the expression. */
  readonly pattern: RegExp;
  /** What the match says; `null` when it is no date after all. */
  readonly read: (groups: Groups, words: string, line: string, at: number) => Reading | null;
}

/** A finder with its name, ready to run. */
export interface NamedFinder {
  readonly rule: string;
  readonly finder: Finder;
  readonly cues: Cues;
  readonly also: Cues;
}

const NOTHING: readonly DateExpression[] = [];
const NO_GROUPS: Groups = {};

/** All expressions of one construct in a line. */
export function findWith({ rule, finder }: NamedFinder, line: Line): readonly DateExpression[] {
  const { holds, pattern, read } = finder;
  if (holds !== undefined && !holds.some((words) => line.text.includes(words))) return NOTHING;
  pattern.lastIndex = 0;
  let match = pattern.exec(line.text);
  if (match === null) return NOTHING;
  const found: DateExpression[] = [];
  for (; match !== null; match = pattern.exec(line.text)) {
    const [words] = match;
    if (words === "") pattern.lastIndex += 1;
    const reading = read(match.groups ?? NO_GROUPS, words, line.text, match.index);
    if (reading === null) continue;
    const start = line.start + match.index;
    found.push({
      start,
      end: start + words.length,
      rule,
      meaning: reading.meaning,
      time: reading.time ?? null,
      mod: reading.mod ?? null,
      known: reading.known ?? [],
    });
  }
  return found;
}

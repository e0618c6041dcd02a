import type { Cue } from "./cues.ts";
import type { DateExpression, Reading } from "./expression.ts";
import type { Line } from "./line.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One construct: where to look, what to match, and what it says. */
export interface Finder {
  /** Sentences with none of these kinds of words are passed over. */
  readonly cues: readonly Cue[];
  /** Global; matches exactly the expression. */
  readonly pattern: RegExp;
  /** What the match says; `null` when it is no date after all. */
  readonly read: (groups: Groups, words: string, line: string, at: number) => Reading | null;
}

/** All expressions of one construct in a line. */
export function findWith(rule: string, finder: Finder, line: Line): readonly DateExpression[] {
  if (!finder.cues.some((cue) => line.cues.has(cue))) return [];
  const found: DateExpression[] = [];
  finder.pattern.lastIndex = 0;
  for (;;) {
    const match = finder.pattern.exec(line.text);
    if (match === null) return found;
    const [words] = match;
    if (words === "") finder.pattern.lastIndex += 1;
    const reading = finder.read(match.groups ?? {}, words, line.text, match.index);
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
}

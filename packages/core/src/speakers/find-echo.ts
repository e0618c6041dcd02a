import type { Attribution, Syntax } from "../reading.ts";
import { tokensIn } from "./discourse.ts";

/** Letters of the shortest word that tells what is said. */
const SHORTEST_WORD = 4;
/** Share of a headline's words that must come again further down. */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 2;
/** Letters from which on the very same words are no accident. */
const SHORTEST_VERBATIM = 8;
/** How many attributions further down are compared. */
const REACH = 60;

/** Finds what is said twice, by index among the attributions; -1 for nothing. */
export interface Echoes {
  /** The attribution further down that says the very words of a cross-heading. */
  findVerbatim(index: number): number;
  /**
   * The attribution further down that a headline or lead sums up: `‘We banged on that door for ten
   * minutes’: four dead` is said by who says these words in the body.
   */
  findEcho(index: number): number;
}

/** What each attribution says is read once, when first asked for. */
export function createEchoes(syntax: Syntax, attributions: readonly Attribution[]): Echoes {
  const said: (Said | null)[] = attributions.map(() => null);
  const saidBy = (index: number): Said => {
    const known = said[index] ?? readSaid(syntax, attributions[index]);
    said[index] = known;
    return known;
  };

  function findVerbatim(index: number): number {
    const asked = saidBy(index).letters;
    if (asked.length < SHORTEST_VERBATIM) return -1;
    for (let other = index + 1; other <= index + REACH && other < attributions.length; other += 1) {
      if (saidBy(other).letters.includes(asked)) return other;
    }
    return -1;
  }

  return {
    findVerbatim,
    findEcho(index) {
      const verbatim = findVerbatim(index);
      const asked = saidBy(index).words;
      if (verbatim !== -1 || asked.size < LEAST_WORDS) return verbatim;
      let best = -1;
      let bestShare = LEAST_SHARE;
      for (
        let other = index + 1;
        other <= index + REACH && other < attributions.length;
        other += 1
      ) {
        const { words } = saidBy(other);
        const shared = [...asked].filter((word) => words.has(word)).length / asked.size;
        if (shared < bestShare || (shared === bestShare && best !== -1)) continue;
        best = other;
        bestShare = shared;
      }
      return best;
    },
  };
}

/** What an attribution says, for comparison: all words in a row, and the longer ones. */
interface Said {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

function readSaid(syntax: Syntax, attribution: Attribution | undefined): Said {
  let letters = "";
  const words = new Set<string>();
  for (const piece of attribution?.content ?? []) {
    const { from, to } = tokensIn(syntax, piece);
    for (let at = from; at < to; at += 1) {
      const token = syntax.tokens[at];
      const kind = token?.written.kind;
      // a lone closing mark looks like a possessive
      if (token === undefined || kind === "punctuation" || kind === "possessive") continue;
      letters += token.lower;
      if (token.lower.length >= SHORTEST_WORD) words.add(token.lower);
    }
  }
  return { letters, words };
}

import type {
  AlignmentDifferences,
  TextOfEach,
  WordsOfEach,
} from "../generated/alignment-record.ts";
import type { Claim } from "./claim.ts";
import { compareTexts } from "./compare-texts.ts";
import { countingSource } from "./counting-source.ts";
import { hedgesIn } from "./words/hedges.ts";

/** How the second claim differs from the first. */
export function findDifferences(
  first: Claim,
  second: Claim,
  relation: string,
): AlignmentDifferences {
  const [a, b] = [first.record, second.record];
  const isContradiction = relation === "contradiction";
  const sameSource = first.speaker !== null && first.speaker === second.speaker;
  const sources = { first: countingSource(a), second: countingSource(b) };
  return {
    words: compareTexts(first.tokens, second.tokens),
    hedges: onlyInEach(hedgesIn(a.text), hedgesIn(b.text)),
    mode: whereOther(a.quote?.mode ?? null, b.quote?.mode ?? null),
    cue: whereOther(a.attribution?.cue?.lemma ?? null, b.attribution?.cue?.lemma ?? null),
    stance: whereOther(a.attribution?.cue?.stance ?? null, b.attribution?.cue?.stance ?? null),
    numbers: onlyInEach(numbersOf(first), numbersOf(second)),
    sources: isContradiction || (!sameSource && sources.first !== sources.second) ? sources : null,
  };
}

/** Of a figure its bounds, of a statement the numbers in it that belong to no date. */
function numbersOf({ record, words }: Claim): readonly string[] {
  if (record.quantity === null) return Array.from(words.numbers, String);
  const { low, high } = record.quantity;
  return [...new Set([low, high])].flatMap((bound) => (bound === null ? [] : [String(bound)]));
}

function whereOther(first: string | null, second: string | null): TextOfEach | null {
  return first === second ? null : { first, second };
}

function onlyInEach(a: readonly string[], b: readonly string[]): WordsOfEach | null {
  const first = a.filter((word) => !b.includes(word));
  const second = b.filter((word) => !a.includes(word));
  return first.length === 0 && second.length === 0 ? null : { first, second };
}

import { diffWords } from "diff";
import type {
  AlignmentDifferences,
  TextOfEach,
  WordChange,
  WordsOfEach,
} from "../generated/alignment-record.ts";
import type { Claim } from "./claim.ts";
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
    words: compareTexts(a.text, b.text),
    hedges: onlyInEach(hedgesIn(first.words.words), hedgesIn(second.words.words)),
    mode: whereOther(a.quote?.mode ?? null, b.quote?.mode ?? null),
    cue: whereOther(a.attribution?.cue?.lemma ?? null, b.attribution?.cue?.lemma ?? null),
    stance: whereOther(a.attribution?.cue?.stance ?? null, b.attribution?.cue?.stance ?? null),
    numbers: onlyInEach(
      [...first.words.numbers].map(String),
      [...second.words.numbers].map(String),
    ),
    sources: isContradiction || (!sameSource && sources.first !== sources.second) ? sources : null,
  };
}

/** Code units compared at most: a longer claim is compared up to there, the rest stands whole. */
const MOST_UNITS = 2000;

/** Word by word (Myers), white space and case apart. */
function compareTexts(a: string, b: string): readonly WordChange[] {
  const changes = diffWords(a.slice(0, MOST_UNITS), b.slice(0, MOST_UNITS), { ignoreCase: true });
  const compared = changes.map(({ added, removed, value }): WordChange => {
    return { change: added ? "added" : removed ? "dropped" : "both", text: value };
  });
  const rest: readonly WordChange[] = [
    { change: "dropped", text: a.slice(MOST_UNITS) },
    { change: "added", text: b.slice(MOST_UNITS) },
  ];
  return [...compared, ...rest].filter(({ text }) => text !== "");
}

function whereOther(first: string | null, second: string | null): TextOfEach | null {
  return first === second ? null : { first, second };
}

function onlyInEach(a: readonly string[], b: readonly string[]): WordsOfEach | null {
  const first = a.filter((word) => !b.includes(word));
  const second = b.filter((word) => !a.includes(word));
  return first.length === 0 && second.length === 0 ? null : { first, second };
}

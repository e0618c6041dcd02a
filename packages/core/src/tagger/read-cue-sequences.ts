import type { ReportingLexicon } from "../lexicon/reporting-verbs.ts";
import type { Syntax } from "../reading.ts";
import type { Sequence } from "./chain.ts";
import { type CueReading, writeFeatures } from "./cue-features.ts";
import { describeCue } from "./describe-cue.ts";
import type { CandidateCue } from "./find-candidates.ts";
import { readFirstOpinions } from "./first-opinion.ts";
import { classOfDistance, type Facts } from "./gather-facts.ts";
import { mix } from "./hash.ts";
import { edgeAt } from "./read-sequences.ts";
import { type Between, walkFromCue } from "./walk-from-cue.ts";
import { codeWords } from "./word-codes.ts";

/** A cue's window as the second chain sees it. */
export interface CueSequence extends Sequence {
  readonly cue: CandidateCue;
}

/** A cue as likely as this counts as one when others are read. */
const RIVAL = 0.3;

/** Classes of distance. */
const DISTANCES = 8;

function readCueSequence(reading: CueReading, walked: readonly Between[]): CueSequence {
  const { facts, cue } = reading;
  const { from, to, head, window } = cue;
  const hashes: number[] = [];
  const ends = new Int32Array(window.to - window.from);
  const edges = new Uint8Array(window.to - window.from);
  const sentence = facts.tokens[head]?.sentence;
  walked.forEach((between, index) => {
    const at = window.from + index;
    const side = at < from ? 0 : at >= to ? 2 : 1;
    const where = 2 * side + (facts.tokens[at]?.sentence === sentence ? 0 : 1);
    const distance = classOfDistance(Math.abs(at - head));
    const howFar = where * DISTANCES + distance;
    let kind = 0;
    writeFeatures(reading, { at, side, where, howFar, distance, between }, (a, b, c, d) => {
      hashes.push(mix(kind, a, b, c, d));
      kind += 1;
    });
    ends[index] = hashes.length;
    edges[index] = edgeAt(facts, at, window.from) + (side === 2 ? 16 : 0);
  });
  return { cue, features: Int32Array.from(hashes), ends, edges };
}

export interface CuesToRead {
  /** Of the first chain, over the article. */
  readonly marginals: Float64Array;
  readonly candidates: readonly CandidateCue[];
  readonly isWanted: (cue: CandidateCue) => boolean;
}

/** The windows of those candidates that are wanted, each as it looks from its cue. */
export function readCueSequences(
  syntax: Syntax,
  facts: Facts,
  lexicon: ReportingLexicon,
  { marginals, candidates, isWanted }: CuesToRead,
): CueSequence[] {
  const opinions = readFirstOpinions(marginals);
  const codes = codeWords(facts);
  const owner = new Int32Array(facts.tokens.length).fill(-1);
  candidates.forEach(({ from, to, likelihood }, index) => {
    if (likelihood > RIVAL) owner.fill(index, from, to);
  });
  return candidates.flatMap((cue, index) => {
    if (!isWanted(cue)) return [];
    const isRival = (at: number): boolean => {
      const other = owner[at] ?? -1;
      return other >= 0 && other !== index;
    };
    const isOwn = (at: number): boolean => at >= cue.from && at < cue.to;
    const described = describeCue(syntax, facts, lexicon, cue);
    const reading: CueReading = {
      ...{ facts, codes, opinions, cue, described },
      cueAt: (at) => (isOwn(at) ? 2 : isRival(at) ? 1 : 0),
    };
    return [readCueSequence(reading, walkFromCue(facts.tokens, cue, isRival))];
  });
}

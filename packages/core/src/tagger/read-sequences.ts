import type { ParsedSentence } from "../reading.ts";
import type { Sequence } from "./chain.ts";
import type { Facts, TokenRange } from "./gather-facts.ts";
import { hashOf } from "./hash.ts";

/** The tokens of one paragraph as a chain sees them. */
export interface ParagraphSequence extends Sequence {
  /** Index of its first token in `Syntax.tokens`. */
  readonly from: number;
}

/** What is asked of a token, in the order that the model was trained with. */
function featuresAt(facts: Facts, at: number, { from, to }: TokenRange): readonly string[] {
  const { tokens, inMarks, reports, shape, clause, phrase, left, right } = facts;
  const tokenNear = (place: number) => (place >= from && place < to ? tokens[place] : undefined);
  const word = (place: number): string => tokenNear(place)?.lower ?? "#";
  const pos = (place: number): string => tokenNear(place)?.pos ?? "#";
  const [own, tag] = [word(at), pos(at)];
  const [before, behind] = [word(at - 1), word(at + 1)];
  const [tagBefore, tagBehind] = [pos(at - 1), pos(at + 1)];
  const [leftCue, rightCue] = [left[at], right[at]];
  return [
    own,
    before,
    behind,
    `${before} ${own}`,
    `${own} ${behind}`,
    tokens[at]?.lemma ?? "",
    own.slice(-3),
    tag,
    `${tagBefore} ${tag}`,
    `${tag} ${tagBehind}`,
    `${pos(at - 2)} ${tagBefore} ${tag}`,
    `${tag} ${tagBehind} ${pos(at + 2)}`,
    `${shape[at]} ${facts.startsSentence[at]}`,
    `${reports[at]} ${tag} ${inMarks[at]}`,
    `${inMarks[at - 1]} ${inMarks[at]} ${inMarks[at + 1]}`,
    clause[at] ?? "",
    phrase[at] ?? "",
    `${clause[at]} ${clause[at + 1]}`,
    leftCue?.whole ?? "",
    rightCue?.whole ?? "",
    `${leftCue?.whole} ${tag} ${inMarks[at]}`,
    `${rightCue?.whole} ${tag} ${inMarks[at]}`,
    `${leftCue?.kind} ${rightCue?.kind}`,
  ];
}

/** Class of the boundary before a token: in or out of marks on either side, a start, punctuation. */
export function edgeAt(
  { tokens, inMarks, startsSentence }: Facts,
  at: number,
  from: number,
): number {
  const isFirst = at === from;
  return (
    (inMarks[at] ?? 0) +
    2 * (isFirst ? 0 : (inMarks[at - 1] ?? 0)) +
    4 * (startsSentence[at] ?? 0) +
    8 * (!isFirst && tokens[at - 1]?.pos === "PUNCT" ? 1 : 0)
  );
}

function readSequence(facts: Facts, range: TokenRange): ParagraphSequence {
  const { from, to } = range;
  const hashes: number[] = [];
  const ends = new Int32Array(to - from);
  const edges = new Uint8Array(to - from);
  for (let at = from; at < to; at++) {
    featuresAt(facts, at, range).forEach((text, kind) => {
      hashes.push(hashOf(kind, text));
    });
    ends[at - from] = hashes.length;
    edges[at - from] = edgeAt(facts, at, from);
  }
  return { from, features: Int32Array.from(hashes), ends, edges };
}

/** An article's paragraphs as sequences, in order of place. */
export function readSequences(
  facts: Facts,
  sentences: readonly ParsedSentence[],
): ParagraphSequence[] {
  const sequences: ParagraphSequence[] = [];
  let from = 0;
  sentences.forEach(({ paragraph, to }, index) => {
    if (sentences[index + 1]?.paragraph === paragraph) return;
    if (to > from) sequences.push(readSequence(facts, { from, to }));
    from = to;
  });
  return sequences;
}

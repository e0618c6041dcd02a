import type { DescribedCue } from "./describe-cue.ts";
import type { CandidateCue } from "./find-candidates.ts";
import type { FirstOpinion } from "./first-opinion.ts";
import type { Facts } from "./gather-facts.ts";
import type { Between } from "./walk-from-cue.ts";
import { BEYOND, type WordCodes } from "./word-codes.ts";

/** All that features are made of, for one cue. */
export interface CueReading {
  readonly facts: Facts;
  readonly codes: WordCodes;
  readonly opinions: readonly FirstOpinion[];
  readonly cue: CandidateCue;
  readonly described: DescribedCue;
  /** 2 in this cue, 1 in another likely one, else 0. */
  readonly cueAt: (at: number) => number;
}

/** A word of the window, seen from the cue. */
export interface Place {
  readonly at: number;
  /** 0 before the cue, 1 in it, 2 behind. */
  readonly side: number;
  /** The side, and whether it stands in another sentence than the cue. */
  readonly where: number;
  /** The same and the class of distance. */
  readonly howFar: number;
  /** The class of distance alone. */
  readonly distance: number;
  readonly between: Between;
}

/** Takes one feature: up to four numbers. Each call is another kind of feature, in this order. */
type Write = (a: number, b?: number, c?: number, d?: number) => void;

function isWithin({ window }: CandidateCue, at: number): boolean {
  return at >= window.from && at < window.to;
}

function writeWords({ codes, cue, described: { lemma } }: CueReading, place: Place, write: Write) {
  const { at, side, where, howFar } = place;
  const word = (to: number): number => (isWithin(cue, to) ? (codes.word[to] ?? 0) : BEYOND);
  const tag = (to: number): number => (isWithin(cue, to) ? (codes.tag[to] ?? 0) : BEYOND);
  const [own, before, behind] = [word(at), word(at - 1), word(at + 1)];
  const [ownTag, tagBefore, tagBehind] = [tag(at), tag(at - 1), tag(at + 1)];
  write(where);
  write(howFar);
  write(own, where);
  write(before, where);
  write(behind, where);
  write(own);
  write(before, own);
  write(own, behind);
  write(codes.lemma[at] ?? 0, lemma);
  write(ownTag, howFar);
  write(tagBefore, ownTag, side);
  write(ownTag, tagBehind, side);
  write(tag(at - 2), tagBefore, ownTag, side);
  write(ownTag, tagBehind, tag(at + 2), side);
  write(codes.shape[at] ?? 0, side);
  write(codes.ending[at] ?? 0);
}

function writeCue({ codes, described }: CueReading, place: Place, write: Write) {
  const { at, side, where, howFar } = place;
  const { lemma, kind, likelihood, verb, frames, before, behind } = described;
  const tag = codes.tag[at] ?? 0;
  write(lemma, where);
  write(lemma, howFar);
  write(lemma, side, tag);
  write(lemma, behind, side);
  write(kind, howFar);
  write(kind, where, likelihood);
  write(before, lemma, where);
  write(verb, where, tag);
  write(verb, behind, howFar);
  write(frames, behind, side);
}

function writePath({ facts, codes, cueAt, described }: CueReading, place: Place, write: Write) {
  const { at, side, where, howFar, between } = place;
  const { path, cues, verbs, stops, thats } = between;
  const tag = codes.tag[at] ?? 0;
  write(path, side);
  write(path, side, tag);
  write(path, described.kind, side);
  write(path, described.lemma, side);
  write(path, codes.word[at] ?? 0, side);
  write(path, described.behind, side);
  write(cues, howFar);
  write(cues, verbs, side);
  write(stops, thats, side);
  write(stops, where, tag);
  write(cues, where, facts.inMarks[at]);
  write(cueAt(at), cueAt(at - 1), cueAt(at + 1));
}

/** What a noun phrase is to the cue: none, another, its clause's subject, or the one it stands in. */
function roleOf(phrase: number, { subject, phrase: own }: DescribedCue): number {
  if (phrase < 0) return 0;
  return phrase === subject ? 2 : phrase === own ? 3 : 1;
}

function writeClauses({ facts, codes, cue, described }: CueReading, place: Place, write: Write) {
  const { at, side, distance } = place;
  const { lemma, kind, behind, verb } = described;
  const tie = (to: number): number =>
    isWithin(cue, to) ? described.tie(facts.clauseOf[to] ?? -1) : BEYOND;
  const own = tie(at);
  const role = roleOf(facts.phraseOf[at] ?? -1, described);
  const phrase = codes.phrase[at] ?? 0;
  const isLast = !isWithin(cue, at + 1);
  write(own, side);
  write(own, codes.clause[at] ?? 0, side);
  write(own, tie(at - 1), side);
  write(own, tie(at + 1), side, isLast ? BEYOND : (codes.clause[at + 1] ?? 0));
  write(own, lemma, side);
  write(own, kind, behind, side);
  write(own, verb, codes.tag[at] ?? 0, side);
  write(own, facts.inMarks[at] ?? 0, side);
  write(role, side, own);
  write(role, phrase, side, verb);
  write(role, phrase, side, distance);
  write(phrase, own, isLast ? BEYOND : (codes.tag[at + 1] ?? 0));
}

/** Which marks a word stands in, seen from the cue: none, its own, those before, behind, others. */
function sideOfMarks(mark: number, { marks, marksBefore, marksBehind }: DescribedCue): number {
  if (mark < 0) return 0;
  if (mark === marks) return 1;
  if (mark === marksBefore) return 2;
  return mark === marksBehind ? 3 : 4;
}

function writeMarks({ facts, described }: CueReading, { at, side }: Place, write: Write) {
  const { inMarks, markOf } = facts;
  const which = sideOfMarks(markOf[at] ?? -1, described);
  const around = (inMarks[at - 1] ?? 0) + 2 * (inMarks[at] ?? 0) + 4 * (inMarks[at + 1] ?? 0);
  const near = (described.marksBefore < 0 ? 0 : 1) + (described.marksBehind < 0 ? 0 : 2);
  write(which, side, described.inMarks);
  write(around, described.inMarks, side);
  write(which, described.lemma, side);
  write(near, side, inMarks[at] ?? 0);
}

/** A label that none of the chain's is. */
const NO_LABEL = 9;

function writeOpinions(reading: CueReading, place: Place, write: Write) {
  const { facts, opinions, cue, cueAt, described } = reading;
  const { at, side, where, howFar, between } = place;
  const own = opinions[at];
  if (own === undefined) return;
  const { likeliest, content, source, cue: cueLikelihood, beginsContent, beginsSource } = own;
  const labelAt = (to: number): number =>
    isWithin(cue, to) ? (opinions[to]?.likeliest ?? NO_LABEL) : NO_LABEL;
  const isSubject = (facts.phraseOf[at] ?? -1) === described.subject ? 1 : 0;
  write(likeliest, labelAt(at - 1), side);
  write(likeliest, labelAt(at + 1), side);
  write(likeliest, where, between.cues);
  write(likeliest, howFar);
  write(likeliest, described.lemma, side);
  write(likeliest, described.tie(facts.clauseOf[at] ?? -1), side);
  write(content, source, cueLikelihood, side);
  write(content, where, between.cues);
  write(source, isSubject, side);
  write(cueLikelihood, side, cueAt(at));
  write(beginsContent, side);
  write(beginsSource, side);
}

/** What is asked of a word for one cue, in the order that the model was trained with. */
export function writeFeatures(reading: CueReading, place: Place, write: Write): void {
  writeWords(reading, place, write);
  writeCue(reading, place, write);
  writePath(reading, place, write);
  writeClauses(reading, place, write);
  writeMarks(reading, place, write);
  writeOpinions(reading, place, write);
}

import { HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { findSubjects } from "../subjects.ts";

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);
/** How far behind "among" the word for those harmed may stand. */
const REACH = 6;

/**
 * People named as some of those harmed: `[The conductor] was among the dead`, `[A student] was one of
 * 11 people killed`.
 */
export function findAmong(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let at = reading.from + 1; at < reading.to; at += 1) {
    const word = tokens[at]?.lower;
    const oneOf = word === "one" && tokens[at + 1]?.lower === "of" && BE.has(tokens[at - 1]?.lower ?? "");
    if ((word !== "among" && !oneOf) || tokens[at + 1]?.lower === "them") continue;
    const place = classBehind(reading, at);
    const effect = HARMED_CLASSES.get(tokens[place]?.lower ?? "");
    if (effect === undefined) continue;
    const from = BE.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
    for (const phrase of findSubjects(reading, from, from < at)) {
      found.push({ ...candidate(phrase, { effect, at: place, weak: false }, "among"), relation: "subset" });
    }
  }
  return found;
}

function classBehind({ tokens, to }: SentenceReading, at: number): number {
  for (let index = at + 1; index < Math.min(to, at + REACH); index += 1) {
    if (HARMED_CLASSES.has(tokens[index]?.lower ?? "")) return index;
    if (tokens[index]?.text === ",") return -1;
  }
  return -1;
}

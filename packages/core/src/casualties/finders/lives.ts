import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { findSubjects } from "../subjects/find-subjects.ts";

const TAKERS: ReadonlySet<string> = new Set(
  "claim claims claimed claiming cost costs costing take takes took taken taking".split(" "),
);
const LOSERS: ReadonlySet<string> = new Set("lose loses lost losing".split(" "));
const GIVERS: ReadonlySet<string> = new Set("laid lay gave given give".split(" "));

/** Lives lost: `[Fifteen nationals] have lost their lives`, `the storm claimed [27 lives]`. */
export function findByLives(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let at = reading.from + 1; at < reading.to; at += 1) {
    const word = tokens[at]?.lower;
    if (word !== "lives" && word !== "life") continue;
    const harm = { effect: "killed", at, weak: false } as const;
    const counted = reading.phrases.find(
      (phrase) => phrase.head === at && phrase.kind === "counted",
    );
    const verb = verbBefore(reading, at);
    if (verb === -1) continue;
    const lemma = tokens[verb]?.lower ?? "";
    if (counted !== undefined) {
      found.push(candidate(counted, harm, "lives-lost"));
    } else if (takesOwn(reading, at, lemma) || isOfOwner(reading, at, lemma)) {
      for (const phrase of findSubjects(reading, groupStart(reading, verb), true)) {
        found.push(candidate(phrase, harm, "lives-lost"));
      }
    } else if (TAKERS.has(lemma)) {
      const whose = livesOf(reading, at);
      if (whose !== null) found.push(candidate(whose, harm, "lives-taken"));
    }
  }
  return found;
}

/** "took `his own` life", not "took his life": the life of another */
function takesOwn({ tokens }: SentenceReading, at: number, verb: string): boolean {
  return TAKERS.has(verb) && tokens[at - 1]?.lower === "own";
}

/** "lost `their` lives", "gave `his` life"; a new lease on life is nobody's */
function isOfOwner({ tokens }: SentenceReading, at: number, verb: string): boolean {
  if (!LOSERS.has(verb) && !GIVERS.has(verb)) return false;
  return /^(?:his|her|their|its|own|our|my)$/u.test(tokens[at - 1]?.lower ?? "");
}

function verbBefore({ tokens, from }: SentenceReading, at: number): number {
  for (let index = at - 1; index >= from && index > at - 7; index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (TAKERS.has(word) || LOSERS.has(word) || GIVERS.has(word)) return index;
  }
  return -1;
}

function groupStart({ tokens, from }: SentenceReading, verb: number): number {
  let index = verb;
  while (index > from && (tokens[index - 1]?.pos === "AUX" || tokens[index - 1]?.pos === "ADV"))
    index -= 1;
  return index;
}

/** "took the lives of [two men]" */
function livesOf(reading: SentenceReading, at: number): Phrase | null {
  if (reading.tokens[at + 1]?.lower !== "of") return null;
  return (
    reading.phrases.find((phrase) => phrase.from === at + 2 && phrase.quantity !== null) ?? null
  );
}

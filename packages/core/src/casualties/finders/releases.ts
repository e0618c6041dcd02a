import { BE_FORMS } from "../../lexicon/closed-classes.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { findObjects } from "../objects.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun } from "../phrases/words.ts";
import { findSubjects } from "../subjects/find-subjects.ts";

const FREES: ReadonlySet<string> = new Set(
  "freed free frees freeing released releases release releasing rescued rescues".split(" "),
);

/**
 * Captives let go, near captivity told before: `[All 41 children] are let go`, `the army freed [17
 * of them]`, `the release of [20 nurses]`. They count as what they were.
 */
export function findReleases(reading: SentenceReading): readonly Candidate[] {
  const { tokens, told, from, to } = reading;
  const effect = told?.held;
  if (effect !== "abducted" && effect !== "detained") return [];
  const found: Candidate[] = [];
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    const letGo = word === "go" && tokens[at - 1]?.lower === "let";
    if ((!letGo && !FREES.has(word)) || isDischarge(reading, at)) continue;
    for (const phrase of freedBy(reading, letGo ? at - 1 : at)) {
      if (isCounted(reading, phrase)) found.push(toCandidate(phrase, effect, at));
    }
  }
  return found;
}

/** "have been released from the hospital" */
function isDischarge({ tokens }: SentenceReading, at: number): boolean {
  if (tokens[at + 1]?.lower !== "from") return false;
  return [2, 3, 4].some((step) => /^hospitals?$/u.test(tokens[at + step]?.lower ?? ""));
}

function freedBy(reading: SentenceReading, at: number): readonly Phrase[] {
  const { tokens } = reading;
  if (tokens[at + 1]?.lower === "of") {
    return reading.phrases.filter((phrase) => phrase.from === at + 2);
  }
  let from = at;
  let passive = false;
  while (from > reading.from && /^(?:AUX|ADV)$/u.test(tokens[from - 1]?.pos ?? "")) {
    from -= 1;
    passive ||= BE_FORMS.has(tokens[from]?.lower ?? "");
  }
  return passive ? findSubjects(reading, from, true) : findObjects(reading, at + 1);
}

function isCounted({ tokens }: SentenceReading, phrase: Phrase): boolean {
  if (phrase.kind !== "counted" || (phrase.quantity?.high ?? 1) === 0) return false;
  // both were let go: told of before
  if (/^(?:the|both)$/u.test(tokens[phrase.from]?.lower ?? "")) return false;
  return phrase.head === null || isPeopleNoun(tokens[phrase.head]?.lower ?? "");
}

function toCandidate(phrase: Phrase, effect: CasualtyEffect, at: number): Candidate {
  return { ...candidate(phrase, { effect, at, weak: true }, "released"), relation: "subset" };
}

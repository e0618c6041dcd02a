import { HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { type IndexedIdiom, idiomsAt, stands } from "../idioms-at.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { onePerson } from "../quantities/quantity.ts";
import { readQuantity } from "../quantities/read-quantity.ts";
import { findSubjects } from "../subjects/find-subjects.ts";

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
    const lead = tokens[at]?.lower;
    const oneOf =
      lead === "one" && tokens[at + 1]?.lower === "of" && BE.has(tokens[at - 1]?.lower ?? "");
    if ((lead !== "among" && !oneOf) || tokens[at + 1]?.lower === "them") continue;
    const place = classBehind(reading, at);
    const word = tokens[place]?.lower ?? "";
    const effect =
      word === "held" ? "detained" : (HARMED_CLASSES.get(word) ?? doneTo(reading, place));
    if (effect === undefined) continue;
    const whole = oneOf ? wholeOf(reading, at) : null;
    if (whole !== null) found.push(candidate(whole, { effect, at: place, weak: false }, "among"));
    const from = BE.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
    for (const phrase of findSubjects(reading, from, from < at)) {
      const single =
        phrase.kind === "pronoun" && /^(?:he|she)$/u.test(tokens[phrase.from]?.lower ?? "");
      // "[She] is among the dead" names one, though known before
      const counted = single
        ? { ...phrase, kind: "possessive" as const, quantity: onePerson(phrase.from, phrase.to) }
        : phrase;
      found.push({
        ...candidate(counted, { effect, at: place, weak: false }, "among"),
        relation: "subset",
      });
    }
  }
  return found;
}

/** "was one of `[11 people]` killed" */
function wholeOf({ tokens, phrases }: SentenceReading, at: number): Phrase | null {
  const phrase = phrases.find(({ from }) => from === at);
  const quantity = readQuantity(tokens, at + 2);
  if (phrase === undefined || quantity === null || quantity.to > phrase.to) return null;
  if (!isPersonPhrase(tokens, phrase)) return null;
  return { ...phrase, from: at + 2, quantity, victims: { from: quantity.to, to: phrase.to } };
}

/** "one of 11 people `crushed` to death" */
function doneTo({ tokens, to, harms }: SentenceReading, at: number): CasualtyEffect | undefined {
  const harm = harms.find((each) => each.at === at && each.form === "past");
  if (harm !== undefined) return harm.effect;
  const idioms = idiomsAt(tokens[at]?.lower ?? "");
  return idioms?.find((each) => isDoneTo(each) && stands(each, tokens, at, to))?.effect;
}

function isDoneTo({ takes, active }: IndexedIdiom): boolean {
  return takes === "object" && !active;
}

function classBehind({ tokens, to }: SentenceReading, at: number): number {
  for (let index = at + 1; index < Math.min(to, at + REACH); index += 1) {
    if (HARMED_CLASSES.has(tokens[index]?.lower ?? "")) return index;
    if (tokens[index]?.pos === "VERB") return index;
    if (tokens[index]?.lower === "held" && tokens[index - 1]?.lower === "those") return index;
    if (tokens[index]?.text === ",") return -1;
  }
  return -1;
}

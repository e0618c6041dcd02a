import { ACT_NOUNS } from "../../lexicon/casualty-nouns.ts";
import { BE_FORMS, HAVE_FORMS } from "../../lexicon/closed-classes.ts";
import { USES } from "../../lexicon/harm-uses.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, hasUse, type SentenceReading } from "../candidate.ts";
import { type IndexedIdiom, idiomsAt, stands } from "../idioms-at.ts";
import { findObjects } from "../objects.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun } from "../phrases/words.ts";
import { findSubjects } from "../subjects/find-subjects.ts";

/**
 * Turns of phrase that tell harm by a verb and a word behind it: `[Five] were taken to hospital`,
 * `[a boy] is in critical condition`, `[400 people] fled their homes`, `left [four] with cuts`.
 */
export function findByIdioms(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = reading.from; at < reading.to; at += 1) {
    if (!hasUse(reading, at, USES.idiom)) continue;
    for (const idiom of idiomsAt(reading.tokens[at]?.lower ?? "") ?? []) {
      if (idiom.near && !isNear(reading, idiom)) continue;
      const patients = patientsOf(reading, idiom, at).filter((phrase) =>
        fits(reading, idiom, phrase),
      );
      const harm = isFatal(reading, idiom, at)
        ? ({ effect: "killed", at, weak: false } as const)
        : { effect: effectOf(reading, idiom, at), at, weak: idiom.effect === "wounded" };
      for (const phrase of patients) found.push(candidate(phrase, harm, `idiom-${idiom.name}`));
      if (patients.length > 0) break;
    }
  }
  return found;
}

const HOLDING: ReadonlySet<string> = new Set([
  "held",
  "held-for",
  "held-headline",
  "still-held",
  "is-holding",
]);

/** The kidnapped who are "still being held" are not detained. */
function effectOf(
  { tokens, from, told }: SentenceReading,
  { effect, name }: IndexedIdiom,
  at: number,
): CasualtyEffect {
  if (effect !== "detained" || !HOLDING.has(name)) return effect;
  for (let index = from; index < at; index += 1) {
    if (ACT_NOUNS.get(tokens[index]?.lower ?? "") === "abducted") return "abducted";
  }
  return told?.effect === "abducted" ? "abducted" : effect;
}

/** Whether harm is told in the sentence or before it: for flight, of people who fled. */
function isNear({ told, harms }: SentenceReading, { effect, name }: IndexedIdiom): boolean {
  if (name === "crossed") return told?.effect === effect;
  return told !== null || harms.length > 0;
}

function fits(
  { tokens, headline }: SentenceReading,
  { active, heads, takes, countedOnly, peopleOnly, near }: IndexedIdiom,
  phrase: Phrase,
): boolean {
  // "all three were taken to …": people told of before
  if (near && /^(?:the|all|both)$/u.test(tokens[phrase.from]?.lower ?? "")) return false;
  // one man fell in my lap
  if (near && peopleOnly && phrase.quantity?.high === 1) return false;
  if (peopleOnly && !hasPeopleHead(tokens, phrase)) return false;
  // the other gunman fled
  const one = tokens[phrase.from]?.lower === "the" && phrase.quantity?.high === 1;
  if (countedOnly && one) return false;
  const inHeadline = headline && phrase.kind === "bare" && hasPeopleHead(tokens, phrase);
  if (countedOnly && phrase.kind !== "counted" && !inHeadline) return false;
  if (takes === "object" && phrase.kind === "bare" && !headline) return false;
  // buried a parked grader
  if (active && phrase.kind === "indefinite" && !hasPeopleHead(tokens, phrase)) return false;
  return heads === null || (phrase.head !== null && heads.has(tokens[phrase.head]?.lower ?? ""));
}

/** "38 mercenaries", "12 of them": not "three seats". */
function hasPeopleHead(tokens: SentenceReading["tokens"], { head, to }: Phrase): boolean {
  if (head === null) return /^(?:them|others|us)$/u.test(tokens[to - 1]?.lower ?? "");
  return isPeopleNoun(tokens[head]?.lower ?? "");
}

function patientsOf(reading: SentenceReading, idiom: IndexedIdiom, at: number): readonly Phrase[] {
  const { tokens } = reading;
  if (!stands(idiom, tokens, at, reading.to)) return [];
  // put the number in custody at 22
  if (/^(?:number|total|those)$/u.test(tokens[at - 1]?.lower ?? "")) return [];
  if (tokens[at - 1]?.lower === "to" && idiom.takes === "object") return [];
  const from = groupStart(reading, at);
  if (isNegated(reading, from, at) !== idiom.negated && !startsZero(reading, from)) return [];
  const gerund = /ing$/u.test(tokens[at]?.lower ?? "");
  const passive = !gerund && hasBe(reading, from, at);
  if (passive && idiom.active) return [];
  if (idiom.takes === "object" && !passive) {
    const objects = findObjects(reading, at + 1);
    if (objects.length > 0) return idiom.passive ? [] : objects;
    if (gerund || idiom.active) return [];
  }
  if (idiom.passive && !passive && hasObject(reading, at)) return [];
  if (idiom.passive && !passive && !reading.headline && from !== at) return [];
  const finite = from < at || (idiom.takes === "subject" && !gerund);
  const subjects = findSubjects(reading, from, finite && !isWith(reading, from));
  if (!idiom.adjacent) return subjects;
  return subjects.some(({ to }) => to === from) ? subjects : [];
}

/** "with [dozens] still unaccounted for": no finite clause. */
function isWith({ tokens, phrases }: SentenceReading, at: number): boolean {
  const phrase = phrases.find(({ to }) => to === at);
  return phrase !== undefined && tokens[phrase.from - 1]?.lower === "with";
}

const PARTICLES: ReadonlySet<string> = new Set(["up", "away", "off", "out", "down"]);

/** "picked up [41 shell casings]": active, whatever it is done to. */
function hasObject({ tokens, phrases }: SentenceReading, at: number): boolean {
  const next = phrases.find((phrase) => phrase.from > at);
  if (next === undefined || /^(?:name|bare|pronoun)$/u.test(next.kind)) return false;
  if (next.from === at + 1) return !next.governed;
  return next.from === at + 2 && PARTICLES.has(tokens[at + 1]?.lower ?? "");
}

/** Wounds that may be called fatal: "fatal gunshot [wound]", not "injuries in a fatal crash". */
const FATAL_WOUNDS: ReadonlySet<string> = new Set(
  "injury injuries wound wounds burns gunshot stab".split(" "),
);

/** "suffered a [fatal] gunshot wound", "suffered fatal head injuries" */
function isFatal(
  { tokens }: SentenceReading,
  { effect, reach }: IndexedIdiom,
  at: number,
): boolean {
  if (effect !== "wounded") return false;
  for (let index = at + 1; index < at + reach; index += 1) {
    if (tokens[index]?.lower !== "fatal") continue;
    return [1, 2, 3].some((step) => FATAL_WOUNDS.has(tokens[index + step]?.lower ?? ""));
  }
  return false;
}

function groupStart({ tokens, from, phrases }: SentenceReading, at: number): number {
  let index = at;
  while (index > from && !phrases.some((phrase) => phrase.to === index)) {
    const before = tokens[index - 1];
    if (before === undefined) break;
    const inGroup =
      before.pos === "AUX" ||
      before.pos === "ADV" ||
      before.pos === "PART" ||
      BE_FORMS.has(before.lower) ||
      HAVE_FORMS.has(before.lower) ||
      before.lower === "yet";
    if (!inGroup) break;
    index -= 1;
  }
  return index;
}

function hasBe({ tokens }: SentenceReading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (BE_FORMS.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

/** "did not survive", "have yet to be accounted for" */
function isNegated({ tokens }: SentenceReading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (/^(?:not|n't|never)$/u.test(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

/** "[No one] was taken to hospital" */
function startsZero(reading: SentenceReading, from: number): boolean {
  return reading.phrases.some((phrase) => phrase.to === from && phrase.quantity?.high === 0);
}

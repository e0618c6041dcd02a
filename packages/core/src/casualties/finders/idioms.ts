import type { Idiom } from "../../lexicon/casualty-idioms.ts";
import { BE_FORMS, HAVE_FORMS } from "../../lexicon/closed-classes.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { idiomsAt } from "../idioms-at.ts";
import { findObjects } from "../objects.ts";
import type { Phrase } from "../phrase.ts";
import { findSubjects } from "../subjects.ts";

/**
 * Turns of phrase that tell harm by a verb and a word behind it: `[Five] were taken to hospital`,
 * `[a boy] is in critical condition`, `[400 people] fled their homes`, `left [four] with cuts`.
 */
export function findByIdioms(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = reading.from; at < reading.to; at += 1) {
    const idioms = idiomsAt(reading.tokens[at]?.lower ?? "");
    if (idioms === undefined) continue;
    for (const idiom of idioms) {
      const patients = patientsOf(reading, idiom, at);
      const harm: { effect: CasualtyEffect; at: number; weak: boolean } = {
        effect: idiom.effect,
        at,
        weak: idiom.effect === "wounded",
      };
      for (const phrase of patients) found.push(candidate(phrase, harm, `idiom-${idiom.name}`));
      if (patients.length > 0) break;
    }
  }
  return found;
}

function patientsOf(reading: SentenceReading, idiom: Idiom, at: number): readonly Phrase[] {
  const { tokens } = reading;
  if (!resultFollows(reading, idiom, at)) return [];
  const from = groupStart(reading, at);
  const passive = from < at && hasBe(reading, from, at);
  if (idiom.takes === "object") {
    const objects = passive ? [] : findObjects(reading, at + 1);
    if (objects.length > 0) return objects;
    if (!passive && (idiom.passive === true || /ing$/u.test(tokens[at]?.lower ?? ""))) return [];
    return findSubjects(reading, from, passive);
  }
  if (idiom.passive === true && !passive && !reading.headline) {
    const reduced = findSubjects(reading, at, false);
    return from === at ? reduced : [];
  }
  return findSubjects(reading, from, from < at || !/ing$/u.test(tokens[at]?.lower ?? ""));
}

/** Whether one of the idiom's results stands near behind its verb, in the same clause. */
function resultFollows({ tokens, to }: SentenceReading, idiom: Idiom, at: number): boolean {
  if (idiom.results === null) return true;
  const limit = Math.min(to, at + 1 + idiom.reach);
  for (let index = at + 1; index < limit; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (word === ";" || word === "when" || word === "after") return false;
    if (idiom.results.has(word)) return true;
  }
  return false;
}

function groupStart({ tokens, from }: SentenceReading, at: number): number {
  let index = at;
  while (index > from) {
    const before = tokens[index - 1];
    if (before === undefined) break;
    const inGroup =
      before.pos === "AUX" ||
      before.pos === "ADV" ||
      BE_FORMS.has(before.lower) ||
      HAVE_FORMS.has(before.lower) ||
      (before.lower === "to" && tokens[index - 2]?.lower === "had");
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

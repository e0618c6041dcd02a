import type { Token } from "../../reading.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import {
  asKilled,
  type Counted,
  keepCounted,
  type Placed,
  sentenceOf,
  surnameOf,
} from "./counted-people.ts";
import { dropWounded, isAllTold, killTold } from "./follow-groups.ts";
import { sexOf } from "./merge-shot-dead.ts";
import { readStatus } from "./read-status.ts";

const ANY_VICTIM: ReadonlySet<string> = new Set([
  "victim",
  "person",
  "individual",
  "patient",
  "man",
  "woman",
]);

const GENERIC: ReadonlySet<string> = new Set(["victim", "person", "individual", "patient"]);

/**
 * Follows people already counted: in `A man was shot. He died at the hospital.` the man shot is the
 * man who died, one death and no wounded; later words for the same harm add nothing.
 */
export function followPeople(
  placed: readonly Placed[],
  tokens: readonly Token[],
): readonly Placed[] {
  const counted: Counted = { kept: [], named: new Map() };
  const keep = (item: Placed): void => keepCounted(counted, item, tokens);
  for (const item of placed) {
    const { phrase, effect } = item.candidate;
    if (effect !== "killed" && effect !== "wounded" && effect !== "casualties") {
      const known = phrase.kind === "pronoun" ? null : phrase.quantity;
      const told =
        phrase.kind !== "definite" || effect === "missing" || tokens[phrase.to]?.lower === "who";
      if (known !== null && told) keep(item);
      continue;
    }
    if (phrase.kind !== "counted") {
      const surname = surnameOf(phrase, tokens);
      if (surname !== null) {
        if (phrase.quantity !== null && isNewHarm(counted, item, surname)) keep(item);
        continue;
      }
    }
    if (phrase.kind !== "pronoun" && phrase.kind !== "definite") {
      if (phrase.quantity === null) continue;
      if (isAllTold(phrase, tokens)) dropWounded(counted, item);
      keep(item);
      continue;
    }
    followKnown(counted, item, tokens);
  }
  return counted.kept.filter((item) => item !== null);
}

/** "Washington-Oakes … died": the same name shot before is now a death. */
function isNewHarm({ kept, named }: Counted, { candidate }: Placed, surname: string): boolean {
  for (const place of named.get(surname) ?? []) {
    const other = kept[place]?.candidate;
    if (other === undefined) continue;
    const { effect, weak } = other;
    if (candidate.effect === "wounded" && (effect === "wounded" || effect === "killed"))
      return false;
    if (effect === "wounded" && weak && candidate.effect === "killed") {
      kept[place] = null;
      break;
    }
  }
  return true;
}

function followKnown(counted: Counted, item: Placed, tokens: readonly Token[]): void {
  const { kept } = counted;
  const { candidate, reading } = item;
  const keepAntecedent = (phrase: Phrase): void =>
    keepCounted(counted, { reading, candidate: { ...candidate, phrase } }, tokens);
  // she said that he should be dead
  if (candidate.effect === "killed" && readStatus(candidate, reading) === "hypothetical") return;
  const plural = candidate.phrase.quantity === null && isPluralKnown(candidate.phrase, tokens);
  if (plural && candidate.effect === "killed") {
    killTold(counted, item);
    return;
  }
  const place = plural ? -1 : findEarlier(kept, item, tokens);
  const earlier = kept[place];
  if (candidate.effect === "wounded" || candidate.effect === "casualties") {
    // repeated: the person is counted already
    if (plural || kept.some((each) => each !== null && isTold(each))) return;
    const antecedent = findAntecedent(reading, candidate.phrase);
    if (antecedent !== null) keepAntecedent(antecedent);
    else if (candidate.phrase.quantity !== null) keepCounted(counted, item, tokens);
    return;
  }
  if (earlier !== undefined && earlier !== null) {
    if (earlier.candidate.effect === "wounded") {
      kept[place] = asKilled(earlier);
    }
    return;
  }
  const antecedent = findAntecedent(reading, candidate.phrase);
  if (antecedent !== null) keepAntecedent(antecedent);
  else if (candidate.phrase.quantity !== null) keepCounted(counted, item, tokens);
}

/** Whether it tells of somebody harmed; “accused of shooting his wife” leaves that open. */
function isTold({ candidate, reading }: Placed): boolean {
  const { effect } = candidate;
  if (effect !== "killed" && effect !== "wounded") return false;
  return readStatus(candidate, reading) !== "alleged";
}

function isPluralKnown(phrase: Phrase, tokens: readonly Token[]): boolean {
  return phrase.kind !== "pronoun" || /^(?:they|them)$/u.test(tokens[phrase.from]?.lower ?? "");
}

/** The last single person counted before, of a fitting noun. */
function findEarlier(
  kept: readonly (Placed | null)[],
  { candidate, reading }: Placed,
  tokens: readonly Token[],
): number {
  const head =
    candidate.phrase.head === null ? null : (tokens[candidate.phrase.head]?.lower ?? null);
  // where the victim was killed: the one known to be dead, not another hurt since
  const generic = head !== null && GENERIC.has(head) && candidate.effect === "killed";
  const last = kept.findLast((each) => each !== null);
  if (generic && last != null && sentenceOf(reading) - sentenceOf(last.reading) > 1) {
    const dead = kept.findLastIndex((each) => each !== null && isDead(each.candidate));
    if (dead !== -1) return dead;
  }
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const other = kept[index]?.candidate;
    if (other === undefined || other.phrase.quantity?.high !== 1) continue;
    if (other.effect !== "wounded" && other.effect !== "killed") continue;
    if (!mayBeOf(tokens[candidate.phrase.from]?.lower ?? "", other.phrase, tokens)) continue;
    const otherHead =
      other.phrase.head === null ? null : (tokens[other.phrase.head]?.lower ?? null);
    if (!agreeInSex(head, otherHead)) continue;
    if (
      head === null ||
      ANY_VICTIM.has(head) ||
      otherHead === null ||
      otherHead === head ||
      ANY_VICTIM.has(otherHead)
    )
      return index;
  }
  return -1;
}

function isDead({ effect, phrase }: Candidate): boolean {
  return effect === "killed" && phrase.quantity?.high === 1;
}

function agreeInSex(a: string | null, b: string | null): boolean {
  const [first, second] = [sexOf(a ?? ""), sexOf(b ?? "")];
  return first === null || second === null || first === second;
}

/** Whether "he" or "she" may be said of the person: not "he" of a wife. */
function mayBeOf(pronoun: string, { head }: Phrase, tokens: readonly Token[]): boolean {
  const noun = head === null ? "" : (tokens[head]?.lower ?? "");
  if (/^(?:family|couple|pair)$/u.test(noun)) return !/^(?:he|she|him|her)$/u.test(pronoun);
  const sex = sexOf(noun);
  if (pronoun === "he" || pronoun === "him") return sex !== "female";
  return (pronoun !== "she" && pronoun !== "her") || sex !== "male";
}

/** The person a pronoun stands for in its own sentence: `[a man] from a room, but he was …`. */
function findAntecedent(reading: SentenceReading, phrase: Phrase): Phrase | null {
  if (phrase.kind !== "pronoun") return null;
  for (let index = reading.phrases.length - 1; index >= 0; index -= 1) {
    const before = reading.phrases[index];
    if (before === undefined || before.to > phrase.from || before.quantity?.high !== 1) continue;
    if (
      before.kind === "counted" ||
      before.kind === "bare" ||
      !isPersonPhrase(reading.tokens, before) ||
      !mayBeOf(reading.tokens[phrase.from]?.lower ?? "", before, reading.tokens)
    )
      continue;
    return before;
  }
  return null;
}

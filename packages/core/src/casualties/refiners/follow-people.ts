import type { Token } from "../../reading.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** A candidate with the sentence it stands in. */
export interface Placed {
  readonly candidate: Candidate;
  readonly reading: SentenceReading;
}

const ANY_VICTIM: ReadonlySet<string> = new Set([
  "victim",
  "person",
  "individual",
  "patient",
  "man",
  "woman",
]);

/**
 * Follows people already counted: in `A man was shot. He died at the hospital.` the man shot is the
 * man who died, one death and no wounded; later words for the same harm add nothing.
 */
export function followPeople(
  placed: readonly Placed[],
  tokens: readonly Token[],
): readonly Placed[] {
  const kept: Placed[] = [];
  for (const item of placed) {
    const { phrase, effect } = item.candidate;
    if (effect !== "killed" && effect !== "wounded" && effect !== "casualties") {
      const known = phrase.kind === "pronoun" ? null : phrase.quantity;
      const told =
        phrase.kind !== "definite" || effect === "missing" || tokens[phrase.to]?.lower === "who";
      if (known !== null && told) kept.push(item);
      continue;
    }
    if (surnameOf(phrase, tokens) !== null && phrase.kind !== "counted") {
      followName(kept, item, tokens);
      continue;
    }
    if (phrase.kind !== "pronoun" && phrase.kind !== "definite") {
      if (phrase.quantity !== null) kept.push(item);
      continue;
    }
    followKnown(kept, item, tokens);
  }
  return kept;
}

/** "Washington-Oakes … died": the same name shot before is now a death. */
function followName(kept: Placed[], item: Placed, tokens: readonly Token[]): void {
  const { candidate } = item;
  if (candidate.phrase.quantity === null) return;
  const surname = surnameOf(candidate.phrase, tokens);
  for (const [index, other] of kept.entries()) {
    const { phrase, effect, weak } = other.candidate;
    if (surname === null || surnameOf(phrase, tokens) !== surname) continue;
    if (candidate.effect === "wounded" && (effect === "wounded" || effect === "killed")) return;
    if (effect === "wounded" && weak && candidate.effect === "killed") {
      kept.splice(index, 1);
      break;
    }
  }
  kept.push(item);
}

/** The last name of `Kyle Markins` and of `17-year-old Kyle Markins`; `null` for nouns. */
function surnameOf({ to, kind }: Phrase, tokens: readonly Token[]): string | null {
  const last = tokens[to - 1];
  return kind === "name" || last?.pos === "PROPN" ? (last?.lower ?? null) : null;
}

function followKnown(kept: Placed[], item: Placed, tokens: readonly Token[]): void {
  const { candidate, reading } = item;
  const plural = candidate.phrase.quantity === null && isPluralKnown(candidate.phrase, tokens);
  const place = plural ? -1 : findEarlier(kept, candidate, tokens);
  const earlier = kept[place];
  if (candidate.effect === "wounded" || candidate.effect === "casualties") {
    // repeated: the person is counted already
    if (
      plural ||
      kept.some((each) => each.candidate.effect === "killed" || each.candidate.effect === "wounded")
    )
      return;
    const antecedent = findAntecedent(reading, candidate.phrase);
    if (antecedent !== null)
      kept.push({ reading, candidate: { ...candidate, phrase: antecedent } });
    else if (candidate.phrase.quantity !== null) kept.push(item);
    return;
  }
  if (plural) return;
  if (earlier !== undefined) {
    if (earlier.candidate.effect === "wounded") {
      kept[place] = {
        ...earlier,
        candidate: { ...earlier.candidate, effect: "killed", weak: false, rule: "harm-followed" },
      };
    }
    return;
  }
  const antecedent = findAntecedent(reading, candidate.phrase);
  if (antecedent !== null) kept.push({ reading, candidate: { ...candidate, phrase: antecedent } });
  else if (candidate.phrase.quantity !== null) kept.push(item);
}

function isPluralKnown(phrase: Phrase, tokens: readonly Token[]): boolean {
  return phrase.kind !== "pronoun" || /^(?:they|them)$/u.test(tokens[phrase.from]?.lower ?? "");
}

/** The last single person counted before, of a fitting noun. */
function findEarlier(
  kept: readonly Placed[],
  candidate: Candidate,
  tokens: readonly Token[],
): number {
  const head =
    candidate.phrase.head === null ? null : (tokens[candidate.phrase.head]?.lower ?? null);
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const other = kept[index]?.candidate;
    if (other === undefined || other.phrase.quantity?.high !== 1) continue;
    if (other.effect !== "wounded" && other.effect !== "killed") continue;
    const otherHead =
      other.phrase.head === null ? null : (tokens[other.phrase.head]?.lower ?? null);
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

/** The person a pronoun stands for in its own sentence: `[a man] from a room, but he was …`. */
function findAntecedent(reading: SentenceReading, phrase: Phrase): Phrase | null {
  if (phrase.kind !== "pronoun") return null;
  for (let index = reading.phrases.length - 1; index >= 0; index -= 1) {
    const before = reading.phrases[index];
    if (before === undefined || before.to > phrase.from || before.quantity?.high !== 1) continue;
    if (
      before.kind === "counted" ||
      before.kind === "bare" ||
      !isPersonPhrase(reading.tokens, before)
    )
      continue;
    return before;
  }
  return null;
}

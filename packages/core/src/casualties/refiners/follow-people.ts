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

/** What was counted so far, in order; `null` where later words showed it was no figure of its own. */
interface Counted {
  readonly kept: (Placed | null)[];
  /** Where in `kept` the people of a surname stand. */
  readonly named: Map<string, number[]>;
}

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
      if (phrase.quantity !== null) keep(item);
      continue;
    }
    followKnown(counted, item, tokens);
  }
  return counted.kept.filter((item) => item !== null);
}

function keepCounted({ kept, named }: Counted, item: Placed, tokens: readonly Token[]): void {
  const surname = surnameOf(item.candidate.phrase, tokens);
  if (surname !== null) {
    const places = named.get(surname);
    if (places === undefined) named.set(surname, [kept.length]);
    else places.push(kept.length);
  }
  kept.push(item);
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

/** The last name of `Kyle Markins` and of `17-year-old Kyle Markins`; `null` for nouns. */
function surnameOf({ to, kind }: Phrase, tokens: readonly Token[]): string | null {
  const last = tokens[to - 1];
  return kind === "name" || last?.pos === "PROPN" ? (last?.lower ?? null) : null;
}

function followKnown(counted: Counted, item: Placed, tokens: readonly Token[]): void {
  const { kept } = counted;
  const { candidate, reading } = item;
  const keepAntecedent = (phrase: Phrase): void =>
    keepCounted(counted, { reading, candidate: { ...candidate, phrase } }, tokens);
  const plural = candidate.phrase.quantity === null && isPluralKnown(candidate.phrase, tokens);
  const place = plural ? -1 : findEarlier(kept, candidate, tokens);
  const earlier = kept[place];
  if (candidate.effect === "wounded" || candidate.effect === "casualties") {
    // repeated: the person is counted already
    if (
      plural ||
      kept.some(
        (each) => each?.candidate.effect === "killed" || each?.candidate.effect === "wounded",
      )
    )
      return;
    const antecedent = findAntecedent(reading, candidate.phrase);
    if (antecedent !== null) keepAntecedent(antecedent);
    else if (candidate.phrase.quantity !== null) keepCounted(counted, item, tokens);
    return;
  }
  if (plural) return;
  if (earlier !== undefined && earlier !== null) {
    if (earlier.candidate.effect === "wounded") {
      kept[place] = {
        ...earlier,
        candidate: { ...earlier.candidate, effect: "killed", weak: false, rule: "harm-followed" },
      };
    }
    return;
  }
  const antecedent = findAntecedent(reading, candidate.phrase);
  if (antecedent !== null) keepAntecedent(antecedent);
  else if (candidate.phrase.quantity !== null) keepCounted(counted, item, tokens);
}

function isPluralKnown(phrase: Phrase, tokens: readonly Token[]): boolean {
  return phrase.kind !== "pronoun" || /^(?:they|them)$/u.test(tokens[phrase.from]?.lower ?? "");
}

/** The last single person counted before, of a fitting noun. */
function findEarlier(
  kept: readonly (Placed | null)[],
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

import type { Token } from "../../reading.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** A candidate with the sentence it stands in. */
export interface Placed {
  readonly candidate: Candidate;
  readonly reading: SentenceReading;
}

/** What was counted so far, in order; `null` where later words showed it was no figure of its own. */
export interface Counted {
  readonly kept: (Placed | null)[];
  /** Where in `kept` the people of a surname stand. */
  readonly named: Map<string, number[]>;
}

/** Counts one more, findable by surname. */
export function keepCounted(
  { kept, named }: Counted,
  item: Placed,
  tokens: readonly Token[],
): void {
  const surname = surnameOf(item.candidate.phrase, tokens);
  if (surname !== null) {
    const places = named.get(surname);
    if (places === undefined) named.set(surname, [kept.length]);
    else places.push(kept.length);
  }
  kept.push(item);
}

/** The last name of `Kyle Markins` and of `17-year-old Kyle Markins`; `null` for nouns. */
export function surnameOf({ to, kind }: Phrase, tokens: readonly Token[]): string | null {
  const last = tokens[to - 1];
  return kind === "name" || last?.pos === "PROPN" ? (last?.lower ?? null) : null;
}

/** The same people, known to be dead. */
export function asKilled(item: Placed): Placed {
  const candidate = { ...item.candidate, weak: false, rule: "harm-followed" };
  return { ...item, candidate: { ...candidate, effect: "killed" } };
}

/** The number of its sentence. */
export function sentenceOf({ tokens, from }: SentenceReading): number {
  return tokens[from]?.sentence ?? 0;
}

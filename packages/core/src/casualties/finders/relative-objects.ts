import { type Candidate, candidate, type HarmWord, type SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** How many tokens may stand between those harmed and the verb: "that the army had". */
const LONGEST_CLAUSE = 7;

/**
 * People of whom a relative clause tells what was done to them: `[all 180 people] it arrested in
 * Kerou`, `[the 30 farmers] whom the rebels killed`.
 */
export function findRelativeObjects(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const harm of reading.harms) {
    if (harm.frame !== "object" || (harm.form !== "past" && harm.form !== "present")) continue;
    if (!endsClause(reading, harm.at + 1)) continue;
    const phrase = antecedent(reading, harm);
    if (phrase !== null) found.push(candidate(phrase, harm, "harm-relative"));
  }
  return found;
}

/** The counted phrase right before the subject of the verb. */
function antecedent({ tokens, phrases }: SentenceReading, { at }: HarmWord): Phrase | null {
  let verb = at;
  while (/^(?:AUX|ADV)$/u.test(tokens[verb - 1]?.pos ?? "")) verb -= 1;
  const doer = /^(?:it|we|they|he|she|you|i)$/u.test(tokens[verb - 1]?.lower ?? "")
    ? verb - 1
    : phrases.find((phrase) => phrase.to === verb && isDoer(phrase))?.from;
  if (doer === undefined) return null;
  const link = /^(?:that|whom)$/u.test(tokens[doer - 1]?.lower ?? "") ? doer - 1 : doer;
  const phrase = phrases.find(({ to }) => to === link);
  if (phrase === undefined || phrase.kind !== "counted" || phrase.head === null) return null;
  return at - phrase.to <= LONGEST_CLAUSE && isPersonPhrase(tokens, phrase) ? phrase : null;
}

/** "it", "the rebels", "Hamas": who a relative clause says it of, not a second count. */
function isDoer({ kind, governed }: Phrase): boolean {
  return !governed && (kind === "pronoun" || kind === "definite" || kind === "name");
}

/** Without an object of its own: "it arrested [in Kerou]". */
function endsClause({ tokens, to }: SentenceReading, at: number): boolean {
  const next = tokens[at];
  return at >= to || next === undefined || /^(?:ADP|PUNCT|ADV|CCONJ|AUX|VERB)$/u.test(next.pos);
}

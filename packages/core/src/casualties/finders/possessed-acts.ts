import { DEATHS } from "../../lexicon/harm-uses.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun, isPlural } from "../phrases/words.ts";
import { onePerson } from "../quantities/quantity.ts";

/** Acts that are somebody's: `charged in [a 16-year-old boy]’s death`. */
export function findByPossessedActs(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.head === null || !DEATHS.has(tokens[phrase.head]?.lower ?? "")) continue;
    const owner = ownerOf(reading, phrase);
    if (owner === null) continue;
    found.push(
      candidate(owner, { effect: "killed", at: phrase.head, weak: false }, "harm-possessed"),
    );
  }
  return found;
}

function namesPerson(lower: string): boolean {
  return isPeopleNoun(lower) && !isPlural(lower);
}

function ownerOf({ tokens, headline }: SentenceReading, phrase: Phrase): Phrase | null {
  const head = phrase.head ?? phrase.to;
  let mark = head - 1;
  while (mark > phrase.from && tokens[mark]?.pos !== "PART") mark -= 1;
  const first = tokens[phrase.from];
  if (mark <= phrase.from || first === undefined || head - mark > 3) return null;
  const aged = first.pos === "NUM" && tokens[phrase.from + 1]?.text === "-";
  const known = /^(?:the|his|her)$/u.test(first.lower);
  const single =
    /^(?:a|an)$/u.test(first.lower) ||
    aged ||
    (phrase.kind === "possessive" && first.pos === "PROPN") ||
    // charged in classmate’s shooting death
    (headline && mark === phrase.from + 1 && namesPerson(first.lower));
  if (!single && !known) return null;
  const noun = first.pos === "PROPN" ? null : mark - 1;
  return {
    from: phrase.from,
    to: mark,
    kind: noun === null ? "name" : known ? "definite" : "indefinite",
    quantity: onePerson(phrase.from, phrase.from),
    head: noun,
    victims: noun === null ? null : { from: phrase.from, to: mark },
    governed: false,
  };
}

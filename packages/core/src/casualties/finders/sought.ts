import { SEARCHES } from "../../lexicon/harm-uses.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun } from "../phrases/words.ts";

/**
 * People looked for: `Rescuers are still searching for [a 9-year-old boy]`, `the search for [two
 * divers] goes on`, `the fate of [four students] remains unknown`. Only near harm: police search for
 * suspects elsewhere.
 */
export function findSought(reading: SentenceReading): readonly Candidate[] {
  const { tokens, told, harms } = reading;
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.quantity === null || phrase.quantity.high === 0) continue;
    const at = phrase.from - 2;
    const lead = tokens[at]?.lower ?? "";
    const link = tokens[phrase.from - 1]?.lower;
    const fate = lead === "fate" && link === "of";
    const sought = (link === "for" || link === "of") && SEARCHES.has(lead);
    if (!(fate || (sought && (told !== null || harms.length > 0)))) continue;
    if (phrase.kind !== "counted" && !isIndefinitePerson(reading, phrase)) continue;
    if (!isPersonPhrase(tokens, phrase) || isWanted(reading, phrase)) continue;
    found.push(candidate(phrase, { effect: "missing", at, weak: true }, "sought"));
  }
  return found;
}

/** "a 9-year-old boy", not "a softer word" */
function isIndefinitePerson({ tokens }: SentenceReading, { kind, head }: Phrase): boolean {
  return kind === "indefinite" && head !== null && isPeopleNoun(tokens[head]?.lower ?? "");
}

const WANTED: ReadonlySet<string> = new Set(
  (
    "suspect suspects gunman gunmen shooter shooters attacker attackers killer killers perpetrators " +
    "robbers witnesses assailants man men vehicle people"
  ).split(" "),
);

/** "searching for [two suspects]", "looking for [a man]": wanted by the police, unless rescuers look. */
function isWanted({ tokens, from }: SentenceReading, { head, from: at }: Phrase): boolean {
  if (head === null || !WANTED.has(tokens[head]?.lower ?? "")) return false;
  for (let index = at - 1; index >= from; index -= 1) {
    if (
      /^(?:rescuers?|rescue|divers|crews|coastguard|firefighters|teams)$/u.test(
        tokens[index]?.lower ?? "",
      )
    )
      return false;
  }
  return true;
}

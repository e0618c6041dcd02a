import { ACT_NOUNS } from "../../lexicon/casualty-nouns.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { listedFrom } from "../objects.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { isPeopleNoun } from "../phrases/words.ts";

const FATAL_BEFORE: ReadonlySet<string> = new Set(["fatal", "deadly", "mortal", "death"]);

/** "the governing [bodies] of both clubs" are no corpses. */
function isOrgan(tokens: SentenceReading["tokens"], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== "ADJ" && before?.pos !== "VERB" && before?.pos !== "NOUN") return false;
  return before.lower.endsWith("ing") && before.lower !== "finding" && before.lower !== "hiding";
}

const ALSO_OF_THINGS: ReadonlySet<string> = new Set("remains body bodies loss".split(" "));

/** "the remains of [a teacher]", not "of a crime spree" */
function hasPeopleHead({ tokens }: SentenceReading, { head }: Phrase): boolean {
  return (
    head !== null && (isPeopleNoun(tokens[head]?.lower ?? "") || tokens[head]?.lower === "old")
  );
}

const KILLING_CHARGES: ReadonlySet<string> = new Set(["murder", "homicide", "manslaughter"]);
/** How far ahead of an act its charge may stand. */
const CHARGE_REACH = 6;

/** "charged with [murder] in the shooting of a boy": who was shot is dead. */
function isChargedAsKilling({ tokens, from }: SentenceReading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - CHARGE_REACH); index -= 1) {
    if (KILLING_CHARGES.has(tokens[index]?.lower ?? "")) {
      return tokens[index - 1]?.lower !== "attempted" && tokens[index + 1]?.lower === "in";
    }
  }
  return false;
}

/** Acts and their victims: `the death of [a man]`, `the fatal shooting of [two women]`. */
export function findByActNouns(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const [index, phrase] of reading.phrases.entries()) {
    const before = /^["“‘]$/u.test(tokens[phrase.from - 1]?.text ?? "")
      ? phrase.from - 2
      : phrase.from - 1;
    const link = tokens[before]?.lower;
    const injuriesTo = link === "to" && /^injur(?:y|ies)$/u.test(tokens[before - 1]?.lower ?? "");
    if ((link !== "of" && !injuriesTo) || (phrase.quantity?.qualifier ?? "share") === "share")
      continue;
    const at = before - 1;
    const noun = tokens[at]?.lower ?? "";
    const effect = ACT_NOUNS.get(noun);
    if (effect === undefined || !isPersonPhrase(tokens, phrase)) continue;
    if (/^(?:bodies|body|remains)$/u.test(noun) && isOrgan(tokens, at)) continue;
    if (phrase.kind === "definite" || phrase.kind === "pronoun") continue;
    if (ALSO_OF_THINGS.has(noun) && phrase.kind === "indefinite" && !hasPeopleHead(reading, phrase))
      continue;
    const fatal =
      effect === "wounded" &&
      (FATAL_BEFORE.has(tokens[at - 1]?.lower ?? "") || isChargedAsKilling(reading, at));
    if (phrase.kind === "bare" && tokens[phrase.from]?.pos !== "NUM" && !reading.headline) continue;
    if (phrase.kind === "name" && effect !== "killed" && !fatal) continue;
    const harm = {
      effect: fatal ? ("killed" as const) : effect,
      at,
      weak: effect === "wounded" && !fatal,
    };
    for (const each of listedFrom(reading, index)) {
      if (each === phrase || each.kind !== "bare") found.push(candidate(each, harm, "harm-act"));
    }
  }
  return found;
}

import { COUNTED_PEOPLE, HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import { isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { namesPeople } from "../phrases/words.ts";

/**
 * Parts of those harmed and the harmed themselves: `[Twelve of the dead] were children`, `[61 injured
 * servicemen]`, `[Most of the dead and injured]` (pooled), `the majority of those [killed] and
 * [wounded]` (one figure a verb).
 */
export function findByHarmedClasses(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (isSlain(reading, phrase)) {
      const harm = { effect: "killed", at: phrase.from + 1, weak: false } as const;
      found.push(candidate(phrase, harm, "harm-class"));
      continue;
    }
    if (phrase.quantity === null || phrase.kind === "pronoun" || phrase.kind === "definite")
      continue;
    const at = classInside(reading, phrase);
    if (at === -1) continue;
    const effect = HARMED_CLASSES.get(tokens[at]?.lower ?? "");
    if (
      effect === undefined ||
      (phrase.kind !== "counted" && effect !== "killed" && effect !== "wounded")
    )
      continue;
    if (!isPersonPhrase(tokens, phrase)) continue;
    // a dead heat
    const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
    if (phrase.kind !== "counted" && !namesPeople(head)) continue;
    const partner = partnerEffect(reading, at + 1);
    const pooled = partner !== null && partner.effect !== effect;
    const whole =
      partner === null ? phrase : { ...phrase, to: Math.max(phrase.to, partner.at + 1) };
    found.push({
      ...candidate(
        whole,
        {
          effect: pooled ? "casualties" : effect,
          at,
          weak: COUNTED_PEOPLE.has(tokens[at]?.lower ?? ""),
        },
        "harm-class",
      ),
      relation: phrase.to > at + 1 || at === phrase.from + 1 ? "total" : "subset",
    });
  }
  return found;
}

/** "the [slain] boy": one person, told of before or not. */
function isSlain({ tokens }: SentenceReading, phrase: Phrase): boolean {
  if (phrase.kind !== "definite" || phrase.head === null || phrase.quantity === null) return false;
  if (!/^(?:slain|murdered)$/u.test(tokens[phrase.from + 1]?.lower ?? "")) return false;
  return phrase.head > phrase.from + 1 && namesPeople(tokens[phrase.head]?.lower ?? "");
}

/** Where the phrase itself holds a word for those harmed, not only the figure's noun. */
function classInside({ tokens }: SentenceReading, phrase: Phrase): number {
  for (let index = phrase.quantity?.to ?? phrase.from; index < phrase.to; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (!HARMED_CLASSES.has(word)) continue;
    if (/^(?:deaths|arrests|casualties|hostages|captives|martyrs|fatalities)$/u.test(word)) {
      if (
        tokens[index - 1]?.lower === "the" ||
        tokens[index - 2]?.lower === "the" ||
        tokens[index - 3]?.lower === "of"
      )
        return index;
      continue;
    }
    return index;
  }
  return -1;
}

function partnerEffect(
  { tokens }: SentenceReading,
  at: number,
): { readonly effect: CasualtyEffect; readonly at: number } | null {
  const link = tokens[at]?.lower;
  if (link !== "and" && link !== "or") return null;
  const effect = HARMED_CLASSES.get(tokens[at + 1]?.lower ?? "");
  return effect === undefined ? null : { effect, at: at + 1 };
}

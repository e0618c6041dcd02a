import { HARMED_CLASSES } from "../../lexicon/casualty-nouns.ts";
import { USES } from "../../lexicon/harm-uses.ts";
import type { CasualtyEffect } from "../../model.ts";
import { type Candidate, candidate, hasUse, type SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";

/**
 * Names after their fate: `Killed were [Ana Ruiz], 34, and [Bo Lind], 71`, `Among the dead is [a
 * cook]`, `The dead man was [Lwazi Dlongolo]`, and the other way round, `[She] is among the dead`.
 */
export function findFronted(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  const lead = leadOf(reading);
  if (lead !== null) {
    for (const phrase of reading.phrases) {
      if (phrase.from < lead.from || phrase.quantity === null || phrase.governed) continue;
      if (!isPersonPhrase(tokens, phrase) || isAgeAside(tokens, phrase)) continue;
      const before = tokens[phrase.from - 1];
      const listed = /^(?:and|;)$/u.test(before?.lower ?? "");
      const named =
        before?.text === "," && phrase.kind === "name" && found[0]?.phrase.kind === "name";
      if (phrase.from !== lead.from && !listed && !named) continue;
      if (phrase.kind === "indefinite" && before?.text === "," && phrase.from !== lead.from)
        continue;
      found.push(
        candidate(phrase, { effect: lead.effect, at: lead.at, weak: false }, "harm-fronted"),
      );
    }
  }
  return found;
}

/** "The coroner identified the dead as …" */
function identifiedAs(
  reading: SentenceReading,
): { from: number; effect: CasualtyEffect; at: number } | null {
  const { tokens, from, to } = reading;
  for (let at = from + 2; at + 1 < to; at += 1) {
    if (!hasUse(reading, at, USES.harmedClass)) continue;
    const effect = HARMED_CLASSES.get(tokens[at]?.lower ?? "");
    if (effect === undefined || tokens[at + 1]?.lower !== "as" || tokens[at - 1]?.lower !== "the")
      continue;
    if (/^(?:identified|named)$/u.test(tokens[at - 2]?.lower ?? ""))
      return { from: at + 2, effect, at };
  }
  return null;
}

/** "Among the `[six]` was a young woman": of those told of before. */
function toldOfNumber(
  { tokens, from, told }: SentenceReading,
  at: number,
): CasualtyEffect | undefined {
  if (at !== from + 2 || tokens[at]?.pos !== "NUM") return undefined;
  if (!/^(?:was|were|is|are)$/u.test(tokens[at + 1]?.lower ?? "")) return undefined;
  return told?.effect;
}

function leadOf(
  reading: SentenceReading,
): { from: number; effect: CasualtyEffect; at: number } | null {
  const { tokens, from } = reading;
  const identified = identifiedAs(reading);
  if (identified !== null) return identified;
  const first = tokens[from]?.lower ?? "";
  const at =
    first === "among" && tokens[from + 1]?.lower === "the"
      ? from + 2
      : first === "the"
        ? from + 1
        : from;
  const effect = HARMED_CLASSES.get(tokens[at]?.lower ?? "") ?? toldOfNumber(reading, at);
  if (effect === undefined) return null;
  for (let index = at + 1; index < Math.min(at + 12, reading.to); index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (word === "was" || word === "were" || word === "is" || word === "are") {
      if (index > at + 3 && first !== "among") return null;
      const named =
        tokens[index + 1]?.lower === "identified" && tokens[index + 2]?.lower === "as"
          ? index + 3
          : index + 1;
      return { from: named, effect, at };
    }
  }
  return null;
}

import type { NounPhrase, VerbGroup } from "../reading.ts";
import {
  isAdjunct,
  isPrepositional,
  phraseAt,
  phraseEndingAt,
  type SentenceParts,
} from "./sentence-parts.ts";

/** The phrase right before a relative clause, past an age and a comma: `Geeta Devi (34), who`. */
export function antecedent(parts: SentenceParts, at: number): number | null {
  const { phrases, firstPhrase, tokens } = parts;
  let end = at;
  while (end > parts.sentence.from && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  if (phraseAt(parts, end - 1)?.kind === "number") {
    end = phraseAt(parts, end - 1)?.from ?? end;
    while (end > parts.sentence.from && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  }
  const nearest = phraseEndingAt(parts, end);
  if (nearest === undefined) return null;
  const isPerson = parts.tokens[at]?.lower === "who";
  const phrase = (isPerson ? beforePlace(parts, nearest) : null) ?? nearest;
  return phrase.appositionTo ?? firstPhrase + phrases.indexOf(phrase);
}

/** Prepositions that tell where somebody is, or when: "[the senators] on Capitol Hill, who". */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "in on at near outside across during".split(" "),
);

/** `met [the senators] on Monday, who`: nobody is a day or a place; `null` where it is neither. */
function beforePlace(parts: SentenceParts, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = parts;
  const isBareDay = isAdjunct(tokens, phrase) && !isPrepositional(tokens, phrase);
  const link = isBareDay ? null : tokens[phrase.from - 1]?.lower;
  if (link !== null && !BEFORE_PLACES.has(link ?? "")) return null;
  if (
    link !== null &&
    phrase.kind === "common" &&
    !TIME_HEAD.test(tokens[phrase.head]?.lower ?? "")
  )
    return null;
  const before = phraseEndingAt(parts, phrase.from - (isBareDay ? 0 : 1));
  if (before === undefined) return null;
  return beforePlace(parts, before) ?? before;
}

const TIME_HEAD =
  /^(?:day|week|month|year|night|morning|afternoon|evening|summer|winter|spring|autumn)s?$/u;

/** `[two men] wanted over the raid`, `[The report], published on Monday`: what a participle is about. */
export function modified(parts: SentenceParts, group: VerbGroup): number | null {
  if (group.form !== "participle") return null;
  const opener = parts.tokens[group.from - 1]?.text;
  const end = opener === "," || opener === "(" ? group.from - 1 : group.from;
  return phraseEndingAt(parts, end) === undefined ? null : antecedent(parts, end);
}

import { DAY_PARTS } from "../../lexicon/date-words.ts";
import type { DayPart, Step } from "../expression.ts";
import type { Finder } from "../finder.ts";
import { readStep } from "../read-step.ts";

const PART =
  "dawn|daybreak|sunrise|morning|lunchtime|afternoon|dusk|sunset|evening|nightfall|night";

function dayPartOf(word: string): DayPart | null {
  return Object.entries(DAY_PARTS).find(([name]) => name === word.toLowerCase())?.[1] ?? null;
}

const DUSK = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)$/i;
const DAY_BEFORE = /(?:day|tomorrow) $/i;

/** "[this morning]" "[that evening]" "[the next morning]" "[the night] of March 3" "at [dawn]" */
export const dayParts: Finder = {
  cues: ["dayPart"],
  pattern: new RegExp(
    String.raw`\b(?:(?:early|late|mid)[ -])?(?:(?<step>this|that|that same|the (?:same|next|following|previous)|the) (?:(?:early|late) )?)?(?:mid-)?(?<part>${PART})\b(?!-| (?:shift|shifts|train|vision|club|school|market|prayers?|show|news|sky|post|star|times|standard|gowns?|duty))`,
    "gi",
  ),
  read({ step, part = "" }, _words, line, at) {
    const dayPart = dayPartOf(part);
    if (dayPart === null || /[A-Z]/u.test(part)) return null;
    const before = line.slice(Math.max(0, at - 12), at);
    const isToDusk = DUSK.test(part) && /\bto $/u.test(before);
    if (
      step === undefined &&
      !isToDusk &&
      !/(?:\b(?:at|by|before|since|until|after|around|in|on|from|till)|,|^) ?$/i.test(before) &&
      !DAY_BEFORE.test(before)
    ) {
      return null;
    }
    // "cough at night": any night
    if (step === undefined && /^night$/i.test(part) && !DAY_BEFORE.test(before)) return null;
    // "in the morning" alone is any morning; "on the night of March 3" is joined to its day.
    return {
      meaning: stepMeaning(step?.toLowerCase()),
      time: { kind: "part", part: dayPart },
    };
  },
};

function stepMeaning(
  words: string | undefined,
):
  | { readonly kind: "day-of-context" }
  | { readonly kind: "step"; readonly unit: "day"; readonly step: Step } {
  const step =
    words === undefined || words === "the"
      ? null
      : readStep(words.replace("that same", "the same"));
  return step === null ? { kind: "day-of-context" } : { kind: "step", unit: "day", step };
}

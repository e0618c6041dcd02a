import type { Finder } from "../finder.ts";

/** "on [the 12th]", once a month is known from before */
export const daysOfMonth: Finder = {
  cues: ["ordinal"],
  pattern:
    /(?<=\b(?:on|until|by|from|to|since|before|after|and|of) )the (?<day>[0-3]?\d)(?:st|nd|rd|th)\b(?=$|[.,;:)]| (?:and|but|when|to|at|in|the|he|she|they|it|after|before)\b| of (?:this|that|the) month\b)(?! (?:of|in) the (?!month))/giu,
  read({ day = "" }) {
    const number = Number(day);
    return number < 1 || number > 31
      ? null
      : { meaning: { kind: "day-of-month", day: number }, known: ["day"] };
  },
};

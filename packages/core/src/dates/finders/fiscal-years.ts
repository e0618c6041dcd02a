import type { Finder } from "../finder.ts";

/** "[Q3FY23]" "in [fiscal 2007]" "[FY2007]" "[the 2008 financial year]" */
export const fiscalYears: Finder = {
  cues: ["fiscal"],
  pattern:
    /\b(?:(?:fiscal|financial) (?:year )?(?<after>[12]\d{3})\b|(?:(?<part>Q[1-4]|H[12])[ -]?)?FY ?(?:'?(?<short>\d\d)|(?<near>[12]\d{3}))\b(?![.,]\d)|(?:the )?(?<before>[12]\d{3}) (?:fiscal|financial) year\b)/gi,
  read({ after, near, before, short, part }) {
    const year = after ?? near ?? before ?? `20${short}`;
    const value = part === undefined ? `FY${year}` : `FY${year}-${part.toUpperCase()}`;
    return { meaning: { kind: "literal", type: "DATE", value }, known: ["year"] };
  },
};

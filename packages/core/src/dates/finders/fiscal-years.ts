import type { Finder } from "../finder.ts";

/** "in [fiscal 2007]" "[FY2007]" "[the 2008 financial year]" */
export const fiscalYears: Finder = {
  cues: ["year"],
  pattern:
    /\b(?:(?:fiscal|financial) (?:year )?(?<after>[12]\d{3})\b|FY ?(?:'?(?<short>\d\d)|(?<near>[12]\d{3}))\b(?![.,]\d)|(?:the )?(?<before>[12]\d{3}) (?:fiscal|financial) year\b)/gi,
  read({ after, near, before, short }) {
    const year = after ?? near ?? before ?? `20${short}`;
    return { meaning: { kind: "literal", type: "DATE", value: `FY${year}` }, known: ["year"] };
  },
};

import type { Finder } from "../finder.ts";
import { YEAR_AFTER } from "../patterns.ts";
import { readYear } from "../read-step.ts";

/** "against [the same month a year ago]", "in [the same period of 2021]": another year's. */
export const samePeriods: Finder = {
  cues: ["unit"],
  also: ["direction"],
  holds: ["same "],
  pattern: new RegExp(
    String.raw`\bthe same (?<unit>period|month|quarter|time|day|week)(?:(?: in| of)?${YEAR_AFTER}| (?:of |in )?(?<yearNear>[12]\d{3})\b| (?<ago>(?:a|one) year (?:ago|earlier|before))\b)`,
    "gi",
  ),
  read({ unit = "", year, yearNear, yearStep, ago }) {
    const told =
      ago === undefined
        ? readYear(year ?? yearNear, yearStep?.replace(/^the last/u, "last"))
        : ({ shift: -1, origin: "reference" } as const);
    return { meaning: { kind: "same-period", isQuarter: /^quarter$/i.test(unit), year: told } };
  },
};

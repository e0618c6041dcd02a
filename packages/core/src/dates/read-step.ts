import type { Step, YearReference } from "./expression.ts";

const TO_REFERENCE =
  /^(?:the |that )?(?:same|that|the|previous|preceding|prior|following|ensuing)$/u;

/**
 * "last", "this", "next" count from the day of publication; "that", "the previous", "the
 * following" and "the next" from the date spoken of. `null` for other words.
 */
export function readStep(words: string): Step | null {
  const plain = words.toLowerCase().trim();
  const shift = shiftOf(plain.split(" ").at(-1) ?? "");
  if (shift === null) return null;
  const isReference = TO_REFERENCE.test(plain) || plain === "the next";
  return { shift, origin: isReference ? "reference" : "publication" };
}

function shiftOf(word: string): number | null {
  if (/^(?:last|past|previous|preceding|prior)$/u.test(word)) return -1;
  if (/^(?:next|coming|following|upcoming|ensuing)$/u.test(word)) return 1;
  return /^(?:this|that|same|current|the)$/u.test(word) ? 0 : null;
}

/** The year that `YEAR_AFTER` matched: "2023", or "last year". */
export function readYear(year: string | undefined, yearStep: string | undefined): YearReference {
  if (year !== undefined) return Number(year);
  return yearStep === undefined ? null : readStep(yearStep.replace(/ ?year$/u, ""));
}

/** The year of two digits that `SHORT_YEAR` matched: 87 is 1987. */
export function readShortYear({
  yearShort,
}: {
  readonly [name: string]: string | undefined;
}): number | null {
  return yearShort === undefined ? null : 1900 + Number(yearShort);
}

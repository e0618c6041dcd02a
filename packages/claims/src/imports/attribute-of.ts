import type { Mark } from "../exports/marks.ts";

/** Takes down what is wrong with the mark of this key. */
export type ReportMark = (key: string, fault: string) => void;

/** The mark's attribute, one of the values allowed; where it has none, or a strange one, `other`. */
export function attributeOf<Value extends string, Other>(
  { key, attributes }: Mark,
  name: string,
  allowed: readonly Value[],
  other: Other,
  report: ReportMark,
): Value | Other {
  const given = attributes[name];
  if (given === undefined) return other;
  const known = allowed.find((value) => value === given);
  if (known !== undefined) return known;
  report(key, `expected ${name} to be one of ${allowed.join(", ")}, got ${given}`);
  return other;
}

import type { TextSpan } from "../generated/claim-record.ts";
import type { CodeUnitCounter } from "./code-units.ts";
import { integerAt, stringAt } from "./json-parts.ts";

/**
 * Where a region stands, or what is wrong with it. Label Studio counts code points; before
 * version 1.5 it counted UTF-16 code units, which its words tell where they stand only there.
 */
export function placeRegion(
  value: object | null,
  text: string,
  codeUnits: CodeUnitCounter,
): TextSpan | string {
  const [from, to] = [integerAt(value, "start"), integerAt(value, "end")];
  if (from === null || to === null) return "expected start and end, whole numbers";
  const words = stringAt(value, "text");
  const [start, end] = [codeUnits(from), codeUnits(to)];
  const inText = start !== null && end !== null && start < end;
  if (inText && (words === null || text.slice(start, end) === words)) {
    return { start, end, exact: text.slice(start, end) };
  }
  if (words !== null && text.slice(from, to) === words) {
    return { start: from, end: to, exact: words };
  }
  if (!inText) return `${from}-${to} is no stretch of the text's ${[...text].length} characters`;
  return `the text has "${text.slice(start, end)}" at ${from}-${to}, not "${words}"`;
}

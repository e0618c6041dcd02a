import type { Analysis, DateMention } from "@whosaid/core";
import { hang, widest, wordsAt } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

/** The dates in order of place: `  2023-12-28  Thursday`. */
export function renderDates(
  { dates, article }: Analysis,
  { columns, colors }: Terminal,
): readonly string[] {
  const labelWidth = widest(dates.map(nameValue)) + 4;
  return dates.map((date) => {
    const words = wordsAt(article.text, date);
    const note = describeType(date);
    const text = note === null ? words : `${words} ${colors.dim(`· ${note}`)}`;
    return hang(`  ${colors.cyan(nameValue(date))}`, labelWidth, text, columns);
  });
}

function nameValue({ value }: DateMention): string {
  return value ?? "?";
}

function describeType({ type, value, anchor }: DateMention): string | null {
  if (value === null) return "not resolved";
  if (type === "DURATION") return "a length of time";
  if (type === "SET") return "again and again";
  return anchor.kind === "publication" ? "counted from publication" : null;
}

import type { Mark } from "../exports/marks.ts";
import { attributeOf, type ReportMark } from "./attribute-of.ts";
import { MEASURES, QUALIFIERS, STATUSES } from "./attribute-values.ts";
import type { ClaimNote } from "./claim-note.ts";
import type { ImportedFigure } from "./imported-article.ts";

const COUNT = /^\d{1,15}$/;

/** What a figure counts, by its attributes; its numbers, by the note `low=40; high=-`. */
export function figureOfMark(
  mark: Mark,
  { fields }: ClaimNote,
  relatesTo: string | null,
  report: ReportMark,
): ImportedFigure {
  const measure = attributeOf(mark, "Measure", MEASURES, null, report);
  if (measure === null) report(mark.key, `needs a Measure: one of ${MEASURES.join(", ")}`);
  const qualifier = attributeOf(mark, "Qualifier", QUALIFIERS, "exact", report);
  const boundOf = (name: "low" | "high"): number | null => {
    const bound = fields.get(name);
    if (bound !== undefined && COUNT.test(bound)) return Number(bound);
    if (bound !== undefined && bound !== "-" && bound !== "") {
      report(mark.key, `expected ${name} to be a number, or - where it is open, got ${bound}`);
    }
    return null;
  };
  const [low, high] = [boundOf("low"), boundOf("high")];
  const hasNumber = qualifier !== "vague" && qualifier !== "share";
  if (hasNumber && !fields.has("low") && !fields.has("high")) {
    report(mark.key, "needs a note with its bounds, such as “low=40; high=-” for at least 40");
  }
  if (low !== null && high !== null && low > high) {
    report(mark.key, `its note has low ${low} above high ${high}`);
  }
  return {
    measure: measure ?? "casualties",
    qualifier,
    status: attributeOf(mark, "Status", STATUSES, "asserted", report),
    low,
    high,
    victims: fields.get("victims") ?? null,
    since: fields.get("since") ?? null,
    cumulative: fields.get("cumulative") === "yes",
    relatesTo,
  };
}

import type { Mark } from "../exports/marks.ts";
import type { QuoteMode, SourceType, TextSpan } from "../generated/claim-record.ts";
import { attributeOf, type ReportMark } from "./attribute-of.ts";
import { KINDS, MODES, STANCES, TIMEX_TYPES } from "./attribute-values.ts";
import type { ClaimNote } from "./claim-note.ts";
import type { ImportedCue, ImportedDate, ImportedSource } from "./imported-article.ts";

export function sourceOf(text: string, mark: Mark, report: ReportMark): ImportedSource {
  const type = attributeOf(mark, "Kind", KINDS, null, report);
  return { span: coverOf(text, mark), name: mark.note, type };
}

/** The source that only the note on the claim names, by `speaker=` or `via=`. */
export function impliedSource(
  { fields }: ClaimNote,
  field: "speaker" | "via",
): ImportedSource | null {
  const name = fields.get(field);
  if (name === undefined) return null;
  const kind = field === "speaker" ? fields.get("kind") : undefined;
  const type: SourceType = KINDS.find((known) => known === kind) ?? null;
  return { span: null, name, type };
}

export function cueOf(text: string, mark: Mark, report: ReportMark): ImportedCue {
  const stance = attributeOf(mark, "Stance", STANCES, "neutral", report);
  return { span: coverOf(text, mark), stance };
}

export function dateOf(text: string, mark: Mark, report: ReportMark): ImportedDate {
  const type = attributeOf(mark, "Timex", TIMEX_TYPES, "DATE", report);
  return { span: coverOf(text, mark), type, value: mark.note };
}

export function modeOf(mark: Mark, report: ReportMark): QuoteMode {
  if (mark.label === "Statement")
    return attributeOf(mark, "Mode", ["indirect"], "indirect", report);
  const mode = attributeOf(mark, "Mode", MODES, "direct", report);
  if (mode === "indirect") {
    report(mark.key, "is a Quote of Mode indirect: label it Statement, or make it direct or mixed");
  }
  return mode;
}

/** From the mark's first piece to its last. */
function coverOf(text: string, { spans }: Mark): TextSpan {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { start, end, exact: text.slice(start, end) };
}

import type { DateMention } from "@whosaid/core";
import type { Moment } from "../generated/claim-record.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { textSpan } from "./text-span.ts";

/** The date as a record tells it: with its words, and with its anchor's words instead of an id. */
export function momentOf(index: AnalysisIndex, date: DateMention): Moment {
  const { anchor } = date;
  const anchorDate = anchor.kind === "mention" ? index.date(anchor.date) : null;
  return {
    span: textSpan(index.text, date),
    type: date.type,
    value: date.value,
    mod: date.mod,
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    anchor: {
      kind: anchor.kind,
      span: anchorDate === null ? null : textSpan(index.text, anchorDate),
    },
  };
}

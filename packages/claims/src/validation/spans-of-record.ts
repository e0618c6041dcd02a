import type { ClaimRecord, TextSpan } from "../generated/claim-record.ts";
import { pointTo } from "./json-pointer.ts";

export interface PlacedSpan {
  /** JSON pointer to the span. */
  readonly path: string;
  readonly span: TextSpan;
}

/** Every span of a record (target, sentences, cue, dates …) with its path. */
export function spansOfRecord(record: ClaimRecord): readonly PlacedSpan[] {
  return spansIn(record, "");
}

function spansIn(value: unknown, path: string): readonly PlacedSpan[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) =>
    spansIn(part, pointTo(path, name)),
  );
  return isTextSpan(value) ? [{ path, span: value }, ...inside] : inside;
}

function isTextSpan(value: object): value is TextSpan {
  return "start" in value && "end" in value && "exact" in value;
}

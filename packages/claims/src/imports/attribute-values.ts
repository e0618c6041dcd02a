import type {
  CasualtyMeasure,
  CueStance,
  MomentType,
  QuantityQualifier,
  QuantityStatus,
  QuoteMode,
  SourceType,
} from "../generated/claim-record.ts";

export const MODES: readonly QuoteMode[] = ["direct", "mixed", "indirect"];
export const KINDS: readonly NonNullable<SourceType>[] = [
  "person",
  "organization",
  "group",
  "document",
  "unnamed",
];
export const TIMEX_TYPES: readonly MomentType[] = ["DATE", "TIME", "DURATION", "SET"];
export const STANCES: readonly CueStance[] = [
  "neutral",
  "assert",
  "deny",
  "doubt",
  "admit",
  "demand",
  "ask",
  "promise",
  "threaten",
  "praise",
  "blame",
];
export const MEASURES: readonly CasualtyMeasure[] = [
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
  "abducted",
  "casualties",
];
export const QUALIFIERS: readonly QuantityQualifier[] = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "fewer-than",
  "about",
  "range",
  "vague",
  "share",
];
export const STATUSES: readonly QuantityStatus[] = [
  "asserted",
  "denied",
  "alleged",
  "possible",
  "hypothetical",
];

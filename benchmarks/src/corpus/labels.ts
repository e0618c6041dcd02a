/** The closed word lists of the annotation, in the order in which the documents list them. */
export const QUOTATION_TYPES = ["direct", "indirect", "mixed"] as const;
export const KINDS = ["person", "organization", "group", "document", "unnamed"] as const;
export const TIMEX_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export const EFFECTS = [
  "killed",
  "wounded",
  "missing",
  "displaced",
  "detained",
  "abducted",
  "casualties",
] as const;
export const QUALIFIERS = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "fewer-than",
  "about",
  "range",
  "vague",
  "share",
] as const;
export const STATUSES = ["asserted", "denied", "alleged", "possible", "hypothetical"] as const;

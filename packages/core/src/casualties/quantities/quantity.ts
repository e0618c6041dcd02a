import type { Qualifier } from "../../model.ts";

/** How many, as the words say: `[at least 40] people`. Token positions are half-open. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Whether it is counted on top of others: "another 12", "three more". */
  readonly additional: boolean;
}

/** The bounds of `value` under a qualifier: "more than 40" begins at 41. */
export function boundsOf(
  qualifier: Qualifier,
  value: number,
): { readonly low: number | null; readonly high: number | null } {
  switch (qualifier) {
    case "at-least":
      return { low: value, high: null };
    case "more-than":
      return { low: value + 1, high: null };
    case "at-most":
      return { low: null, high: value };
    case "fewer-than":
      return { low: null, high: value - 1 };
    case "vague":
    case "share":
      return { low: null, high: null };
    default:
      return { low: value, high: value };
  }
}

/** The one that "a man" or a name counts, "another man" on top of others. */
export function onePerson(from: number, to: number, additional = false): Quantity {
  return { from, to, low: 1, high: 1, qualifier: "exact", additional };
}

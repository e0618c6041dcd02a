import type { Quantity } from "../quantities/quantity.ts";

/**
 * A noun phrase that may name people, with how many it counts. Token positions are half-open.
 */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** How it counts: by a quantity, as one ("a man"), as somebody known ("her husband", a name). */
  readonly kind: "counted" | "indefinite" | "definite" | "possessive" | "name" | "pronoun" | "bare";
  /** `null` where the words give no count ("the victims", "they"). */
  readonly quantity: Quantity | null;
  /** Token index of the head noun; `null` for bare quantities, names and pronouns. */
  readonly head: number | null;
  /** Tokens of the victims' noun phrase, without the quantity; `null` when there is none. */
  readonly victims: { readonly from: number; readonly to: number } | null;
  /** Whether a preposition governs it ("in [a car]"). */
  readonly governed: boolean;
  /** Set where it stands in a headline, which leaves out articles. */
  readonly headline?: boolean;
}

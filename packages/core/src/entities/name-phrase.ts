/** A name as it stands in the text, with what stands before it. Positions are word indexes. */
export interface NamePhrase {
  readonly kind: "person" | "organization" | "document" | "place" | "unknown";
  /** The name's own words, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words before the name that say what it is, lower case: ["foreign", "minister"]. */
  readonly title: readonly string[];
  /** The same as written, without the affiliation: "Foreign Minister"; `null` for none. */
  readonly role: string | null;
  /** Country or body the title is bound to: "Russia", "UN"; `null` for none. */
  readonly affiliation: string | null;
  readonly gender: "female" | "male" | null;
}

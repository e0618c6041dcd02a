import type { CasualtyEffect } from "../model.ts";

/** A turn of phrase: a verb, and words behind it of which one must follow. */
export interface Idiom {
  readonly name: string;
  readonly effect: CasualtyEffect;
  /** Forms of the leading word. */
  readonly words: string;
  /** Whom it is said of: its subject, or its object where it has one. */
  readonly takes: "subject" | "object";
  /** Words that must follow; nothing must where left out. */
  readonly results?: string;
  /** Words none of which may stand near behind: "taken to a [detention] centre". */
  readonly unless?: string;
  /** How many tokens behind it a result may stand. */
  readonly reach?: number;
  /** Whether it must be passive: "were taken to hospital", not "took the bus to hospital". */
  readonly passive?: true;
  /** Whether it must be active: "buried [two brothers]". */
  readonly active?: true;
  /** Whether it is said of numbers only: names and single things do it in other senses. */
  readonly countedOnly?: true;
  /** Whether it is said of numbers with a noun for people only: "hold [38 mercenaries]". */
  readonly peopleOnly?: true;
  /** Whether nobody may stand between it and its subject. */
  readonly adjacent?: true;
  /** Whether it must be negated: "did not survive". */
  readonly negated?: true;
  /** Words of which one must stand right before it: "still held", "being held". */
  readonly after?: string;
  /** The only head nouns it is said of; any person where left out. */
  readonly heads?: string;
  /** Whether it tells harm only beside harm told in its sentence or shortly before. */
  readonly near?: true;
}

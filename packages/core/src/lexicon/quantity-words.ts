import type { Qualifier } from "../model.ts";

/**
 * Words before a number that bound it, longest first: "at least 40", "no fewer than", "north of
 * 60".
 */
export const BOUNDS: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not fewer than", "at-least"],
  ["not less than", "at-least"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["a minimum of", "at-least"],
  ["a maximum of", "at-most"],
  ["as many as", "at-most"],
  ["up to", "at-most"],
  ["at most", "at-most"],
  ["at least", "at-least"],
  ["at minimum", "at-least"],
  ["more than", "more-than"],
  ["upwards of", "more-than"],
  ["upward of", "more-than"],
  ["north of", "more-than"],
  ["in excess of", "more-than"],
  ["well over", "more-than"],
  ["over", "more-than"],
  ["above", "more-than"],
  ["fewer than", "fewer-than"],
  ["less than", "fewer-than"],
  ["under", "fewer-than"],
  ["close to", "about"],
  ["closer to", "about"],
  ["in the region of", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["nearly", "about"],
  ["nearer", "about"],
  ["almost", "about"],
  ["circa", "about"],
];

/** Words after a number that bound it: "1,900 or so", "20 or more people". */
export const BOUNDS_AFTER: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ["or so", "about"],
  ["or more", "at-least"],
  ["or a little more", "at-least"],
  ["or a little over", "at-least"],
  ["or fewer", "at-most"],
];

/** Words before a number that change nothing: "the other two", "a total of 126", "all four". */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  (
    "the these those its their his her our all only just exactly both fully other " +
    "another further additional a an total of"
  ).split(" "),
);

/** Words that say the count comes on top of another. */
export const ADDITIONAL: ReadonlySet<string> = new Set(
  "another other others further additional more".split(" "),
);

/** Phrases that count nobody; the first word leads. */
export const ZERO_PHRASES: readonly string[] = [
  "not a single",
  "not one",
  "no one",
  "nobody",
  "no-one",
  "none",
  "neither",
  "zero",
  "no",
];

/** Quantities of an unknown size: "an unknown number of". */
export const UNKNOWN_NUMBER_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "unknown unspecified undisclosed untold unconfirmed undetermined large small growing " +
    "significant"
  ).split(" "),
);

/** English number words, lower case. */

/** Words that stand for a number below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply the number before them: "two dozen", "11.4 million", "3 lakh". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["lakhs", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
  ["crores", 10_000_000],
  ["billion", 1_000_000_000],
]);

/** Nouns that count by themselves, after "a": "a couple", "a pair of brothers", "a trio". */
export const GROUP_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["twins", 2],
  ["trio", 3],
  ["threesome", 3],
  ["triplets", 3],
  ["quartet", 4],
]);

/** Quantities that are no number; their words are kept. */
export const VAGUE_QUANTITIES: ReadonlySet<string> = new Set(
  (
    "dozens scores hundreds thousands tens millions several many some few countless numerous " +
    "multiple various"
  ).split(" "),
);

/** Denominators of shares: "two thirds", "a fifth of them". */
export const FRACTIONS: ReadonlySet<string> = new Set(
  (
    "half halves third thirds quarter quarters fifth fifths sixth sixths seventh eighth ninth " +
    "tenth tenths"
  ).split(" "),
);

/** Words that count roughly, a group each, those that say most first: “several dozen” are dozens. */
const ROUGH: readonly (readonly string[])[] = [
  ...["million", "thousand", "hundred", "score", "dozen"].map((word) => [word, `${word}s`]),
  ...["third", "quarter", "fifth", "tenth"].map((word) => [word, `${word}s`]),
  ["half", "halves"],
  ["most", "majority", "bulk"],
  ["many", "numerous", "countless"],
  ["several", "some", "few"],
];
const WORD = /\p{L}+/gu;

/**
 * Which of them a figure has, so that figures without a number compare: “dozens of miners”,
 * “hundreds”, “a third of them”; `null` where none is.
 */
export function roughNumber(figure: string): number | null {
  const words = new Set(figure.toLowerCase().match(WORD));
  const group = ROUGH.findIndex((alike) => alike.some((word) => words.has(word)));
  return group < 0 ? null : group;
}

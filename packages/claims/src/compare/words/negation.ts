/** Words that turn a claim into its opposite, and those that do so by their meaning. */
const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor without cannot non hardly scarcely barely
  deny denies denied denying refuse refuses refused reject rejects rejected false untrue fail fails
  failed lack lacks lacked lacking impossible unable`.split(/\s+/),
);

/** Whether a word, lower case, negates what stands around it: "not", "didn't", "without". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

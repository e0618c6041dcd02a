const MARKS = /\p{M}/gu;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
const ARTICLE = /^(?:the|a|an) /;
const POSSESSIVE = /['’]s?(?= |$)/g;

/** Lower case, without accents, marks, article and possessive: “the Ministry’s” is “ministry”. */
function foldName(name: string): string {
  const plain = name.normalize("NFD").replace(MARKS, "").toLowerCase();
  return plain.replace(POSSESSIVE, "").replace(NOT_WORDS, " ").trim().replace(ARTICLE, "");
}

export function wordsOf(name: string): readonly string[] {
  const folded = foldName(name);
  return folded === "" ? [] : folded.split(" ");
}

/**
 * Whether a name is the canonical one, or an alias of it that is no shorter: “Sams” does not
 * stand for “Thomas Sam”, but “Thomas James Sam” does.
 */
export function isFullName(found: string, name: string, aliases: readonly string[]): boolean {
  const folded = foldName(found);
  if (folded === foldName(name)) return true;
  const length = wordsOf(name).length;
  return aliases.some((alias) => wordsOf(alias).length >= length && foldName(alias) === folded);
}

/** Whether the last words agree, which for people are their surnames. */
export function sharesSurname(found: string, name: string): boolean {
  const surname = wordsOf(name).at(-1);
  return surname !== undefined && wordsOf(found).at(-1) === surname;
}

/** Whether one of two names holds all words of the other: “police”, “Zamfara police”. */
export function isSameSource(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  if (first.size === 0 || second.size === 0) return false;
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  return [...small].every((word) => large.has(word));
}

/**
 * What romanisations of one name have in common: the order of its consonants, with those that
 * transcriptions confuse under one letter. Applied from top to bottom.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Tchaikin / Chaikin, Shchukin / Schukin, Jovic / Djovic, Zhdan / Jdan
  [/shch|tsch|tch|sch|ch|sh|cz|sz|zh|dzh|dj|j/gu, "S"],
  // Xhaka, Maksim / Maxim
  [/x/gu, "ks"],
  [/tz|ts|z|ss|c(?=[eiy])/gu, "s"],
  // Philip / Filip, Lavrov / Lavroff / Lawrow
  [/ph|ff|v|w|f/gu, "f"],
  // Qadir / Kadir / Ghadir, Khalid / Halid
  [/kh|gh/gu, "h"],
  [/ck|q|g|c|k/gu, "k"],
  [/th|dh|d|t/gu, "t"],
  [/b|p/gu, "p"],
];
const VOWELS = /[aeiouy]+/gu;
const DOUBLE = /(\p{L})\1+/gu;
/** An h that only lengthens or softens what stands before it: Teheran / Tehran keep theirs. */
const SILENT_H = /h(?![aeiouy])/gu;

/**
 * A key that spellings of one name share: `zelensky`, `zelenskyy` and `zelenskiy` all give `slnsk`,
 * `mohammed` and `muhammad` `mhmt`. A leading vowel counts as "a", whichever it is. Names that share
 * a key are candidates only: `spellings.ts` decides.
 */
export function soundKey(word: string): string {
  const startsWithVowel = /^[aeiouy]/u.test(word);
  let sounds = word.replaceAll(SILENT_H, (h, at: number) => (at === 0 ? h : joins(word, at)));
  for (const [letters, sound] of SOUNDS) sounds = sounds.replaceAll(letters, sound);
  const consonants = sounds.replaceAll(VOWELS, "").toLowerCase().replaceAll(DOUBLE, "$1");
  return startsWithVowel ? `a${consonants}` : consonants;
}

/** The h of a digraph ("kh", "sh", "ph" …) stays for the table; another falls silent. */
function joins(word: string, at: number): string {
  return "skgcptdz".includes(word[at - 1] ?? "") ? "h" : "";
}

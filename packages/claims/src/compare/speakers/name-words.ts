const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʻʼ`]s?(?=\s|$)|['’ʻʼ`]/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Articles and particles that one spelling writes and another leaves out: "al-Harith", "el Harith". */
const PARTICLES: ReadonlySet<string> = new Set(
  "the of and for in at on my our your his her its their one some two three al el ul ad as ar an de da di do dos del della la le van von der den bin ibn ben bint a".split(
    " ",
  ),
);

/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ł", "l"],
  ["ɓ", "b"],
  ["ɗ", "d"],
  ["ƙ", "k"],
  ["ə", "a"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);
const OTHER_LETTER = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "gu");

/** The words of a name, plain and in lower case, without particles: "al-Harith’s" gives "harith". */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(MARKS, "")
    .replaceAll(APOSTROPHES, "")
    .replaceAll(OTHER_LETTER, (letter) => LETTERS.get(letter) ?? letter);
  const words = plain.match(WORD) ?? [];
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length === 0 ? words : telling;
}

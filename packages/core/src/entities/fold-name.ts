/** Words that need no more than lower case. */
const PLAIN = /^[A-Za-z\d-]+$/u;
const MARKS = /\p{M}/gu;
const NOT_IN_NAMES = /[^\p{L}\p{N}-]+/gu;
const POSSESSIVE = /['’]s?$/u;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ɗ", "d"],
  ["ɓ", "b"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ð", "d"],
]);
const SPECIAL = /[øłđɗɓıßæœþð]/gu;

/** Names that need no more than lower case, with one space between their words. */
const PLAIN_NAME = /^[A-Za-z ]+$/;

/** A name's words for comparison, without case, accents and stops: "Ó Murchú" is ["o", "murchu"]. */
export function foldName(name: string): readonly string[] {
  if (PLAIN_NAME.test(name) && !name.includes("  ")) return name.toLowerCase().split(" ");
  return name
    .split(/\s+/u)
    .map((word) => foldWord(word.replace(POSSESSIVE, "")))
    .filter((word) => word !== "" && word !== "-");
}

function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(NOT_IN_NAMES, "");
}

const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 10 * (index + 2)] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);
const OTHER: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["twice", 2],
  ["dozen", 12],
]);

const FIGURES = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

export interface ReadNumber {
  readonly value: number;
  /** Index of its first word. */
  readonly from: number;
  /** One past its last. */
  readonly to: number;
}

/**
 * The numbers among words in lower case, in figures and spelt out: "212", "1,200", "forty" "two",
 * "2.8" "million", "one" "hundred" "and" "five", "a" "hundred" "thousand". A lone "one" is no number: it is mostly a pronoun.
 */
export function readNumbers(words: readonly string[]): readonly ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(words, at);
    if (number === null) at += 1;
    else {
      if (!(number.to === at + 1 && words[at] === "one")) numbers.push(number);
      at = number.to;
    }
  }
  return numbers;
}

function readNumber(words: readonly string[], from: number): ReadNumber | null {
  let total = 0;
  let group: number | null = null;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const scale = SCALES.get(word);
    const value = numberOf(word);
    if (value !== null && canFollow(group, value, words[at - 1] ?? "", word)) {
      group = (group ?? 0) + value;
    } else if (scale !== undefined && (group !== null || words[at - 1] === "a")) {
      group ??= 1;
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (
      !(word === "and" && words[at - 1] === "hundred" && numberOf(words[at + 1] ?? "") !== null)
    ) {
      break;
    }
  }
  return group === null ? null : { value: total + group, from, to: at };
}

function numberOf(word: string): number | null {
  if (FIGURES.test(word)) return Number(word.replaceAll(",", ""));
  return SMALL.get(word) ?? TENS.get(word) ?? OTHER.get(word) ?? null;
}

/** "forty" + "two", "hundred" + "five", after a scale anything; not "six" + "seven", "2" + "5". */
function canFollow(group: number | null, value: number, before: string, word: string): boolean {
  if (group === null || group === 0) return true;
  if (FIGURES.test(word) || FIGURES.test(before)) return false;
  if (before === "hundred" || before === "and") return value < 100;
  return TENS.has(before) && value > 0 && value < 10;
}

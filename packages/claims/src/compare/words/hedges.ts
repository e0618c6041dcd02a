import { readNumbers } from "./number-words.ts";

/**
 * Words and phrases that soften a claim: doubt, likelihood, hearsay, rough numbers. Not “would”:
 * what is told of another’s words says so for “will”.
 */
const HEDGES: ReadonlySet<string> = new Set(
  `may might could perhaps possibly probably maybe presumably likely unlikely
  apparently allegedly reportedly supposedly seemingly potentially conceivably arguably alleged
  reported suspected possible probable potential presumed supposed purported appear appears appeared
  seem seems seemed suggest suggests suggested believe believes believed think thinks thought fear
  fears feared expect expects expected hope hopes about around approximately roughly nearly almost
  some partly largely mostly sometimes often usually generally`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}]+/gu;
/** Words that soften a number alone: “about 20”, “around a third”; not “talk about the harvest”. */
const ROUGHLY = /^a(?:bout|round)$/;

/** The words that soften, in order, each as often as it stands there; not the month of May. */
export function hedgesIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return words
    .map((word) => (word === "May" ? "" : word.toLowerCase()))
    .filter((word, at, all) => {
      return HEDGES.has(word) && (!ROUGHLY.test(word) || isNumber(all.slice(at + 1, at + 3)));
    });
}

function isNumber(words: readonly string[]): boolean {
  return /^(?:an?|half)$/.test(words[0] ?? "") || readNumbers(words)[0]?.from === 0;
}

import { COUNTING_VERBS } from "../lexicon/counting-verbs.ts";
import type { Token } from "../reading.ts";

const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "no-one"]);
/** Words that open a number: "says [at least] 38", "gave [some] 40". */
const OPENS_NUMBER: ReadonlySet<string> = new Set(
  "at about around some more over nearly almost between nearer".split(" "),
);

/**
 * Whether the word at `at`, which may go on about harm told in the sentences before, does so. Verbs
 * that are everywhere do so only with a number right behind: "the register [lists] 437".
 */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  // since then, nobody has been
  if (NOBODY.has(lower)) return tokens[at + 1]?.pos === "AUX";
  if (!COUNTING_VERBS.has(lower)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (next.pos === "NUM" || OPENS_NUMBER.has(next.lower));
}

/** Whether a number opens a clause of its own: "[Two] have been released", "and [four] were from one kitchen", "down to [17]" */
export function opensClause(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1];
  const mayBeAlone =
    next === undefined ||
    /^(?:AUX|VERB|PUNCT|ADV|ADP|PART|NUM)$/u.test(next.pos) ||
    STANDS_FOR_NOUN.has(next.lower);
  if (!mayBeAlone) return false;
  let first = at;
  while (first > from && BOUND_WORDS.has(tokens[first - 1]?.lower ?? "")) first -= 1;
  if (first === from) return true;
  const before = tokens[first - 1]?.lower ?? "";
  return OPENS_CLAUSE.has(before) || HOLDS.has(before);
}

/** "[fewer than] 200, Mr Speaker", "[at least] 60" */
const BOUND_WORDS: ReadonlySet<string> = new Set(
  "fewer more less than at least about some nearly around almost over roughly under".split(" "),
);
/** "four [more] came forward", "two [others] remain" */
const STANDS_FOR_NOUN: ReadonlySet<string> = new Set(["more", "others"]);
const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  "“",
  '"',
  "‘",
  ",",
  ";",
  ":",
  ..."a all and but are to that".split(" "),
]);
/** "We [took] forty", "They [hold] 38 of them" */
const HOLDS: ReadonlySet<string> = new Set("took take hold holds held".split(" "));

import { IDIOMS } from "../lexicon/casualty-idioms.ts";
import { ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import { HARM_VERBS } from "../lexicon/casualty-verbs.ts";
import { COUNTING_VERBS } from "../lexicon/counting-verbs.ts";
import type { Token } from "../reading.ts";

const OTHERS: readonly string[] = [
  "toll",
  "lives",
  "life",
  "double",
  "triple",
  "quadruple",
  "fatally",
  "fatal",
  "deadly",
  "lost",
  "loses",
  "losses",
  "losing",
  "count",
  "tally",
  "laid",
];

/** "puts the [figure] closer to 800,000": tells something only near harm told before. */
const CONTINUING: ReadonlySet<string> = new Set(
  "figure puts spoke speak insists victims number toll search searching looking fate freed released let among accounted such took".split(
    " ",
  ),
);
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "no-one"]);
/** Words that open a number: "says [at least] 38", "gave [some] 40". */
const OPENS_NUMBER: ReadonlySet<string> = new Set(
  "at about around some more over nearly almost between nearer".split(" "),
);

let triggers: ReadonlySet<string> | null = null;

/** Whether a lower-case word opens a reading wherever it stands; idioms are told by two words. */
export function isTriggerWord(lower: string): boolean {
  triggers ??= gatherTriggers();
  return triggers.has(lower);
}

/**
 * Whether the word at `at` opens a reading where harm was told in the sentences before. Verbs that
 * are everywhere do so only with a number right behind: "the register [lists] 437".
 */
export function isContinuingWord(tokens: readonly Token[], at: number, from: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (CONTINUING.has(lower)) return true;
  // since then, nobody has been
  if (NOBODY.has(lower)) return tokens[at + 1]?.pos === "AUX";
  if (tokens[at]?.pos === "NUM") return opensClause(tokens, at, from);
  if (!COUNTING_VERBS.has(lower)) return false;
  const next = tokens[at + 1];
  return next !== undefined && (next.pos === "NUM" || OPENS_NUMBER.has(next.lower));
}

/** "[Two] have been released", "and [four] were from one kitchen", "down to [17]" */
function opensClause(tokens: readonly Token[], at: number, from: number): boolean {
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

function gatherTriggers(): ReadonlySet<string> {
  const words = new Set<string>(OTHERS);
  for (const nouns of [ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES]) {
    for (const noun of nouns.keys()) words.add(noun);
  }
  for (const verb of HARM_VERBS) {
    for (const form of verb.forms.split(" ")) words.add(form);
  }
  for (const { rareResult, results } of IDIOMS) {
    if (rareResult === true) for (const word of results?.split(" ") ?? []) words.add(word);
  }
  return words;
}

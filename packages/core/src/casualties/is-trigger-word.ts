import { IDIOMS } from "../lexicon/casualty-idioms.ts";
import { ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import { HARM_VERBS } from "../lexicon/casualty-verbs.ts";

const OTHERS: readonly string[] = [
  "toll",
  "lives",
  "life",
  "double",
  "triple",
  "quadruple",
  "fatally",
  "lost",
  "loses",
  "losses",
  "losing",
  "count",
  "tally",
  "laid",
];

/** "puts the [figure] closer to 800,000": tells something only near harm told before. */
const CONTINUING: ReadonlySet<string> = new Set("figure puts spoke speak insists".split(" "));

let triggers: ReadonlySet<string> | null = null;

/** Whether a lower-case word opens a reading wherever it stands; idioms are told by two words. */
export function isTriggerWord(lower: string): boolean {
  triggers ??= gatherTriggers();
  return triggers.has(lower);
}

/** Whether a lower-case word opens a reading where harm was told in the sentences before. */
export function isContinuingWord(lower: string): boolean {
  return CONTINUING.has(lower);
}

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

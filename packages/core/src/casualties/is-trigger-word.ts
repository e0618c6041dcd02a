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
  "figure",
  "count",
  "tally",
  "puts",
  "spoke",
  "speak",
  "insists",
  "laid",
];

let triggers: ReadonlySet<string> | null = null;

/** Whether a lower-case word can open a reading; sentences without one are never looked at. */
export function isTriggerWord(lower: string): boolean {
  triggers ??= gatherTriggers();
  return triggers.has(lower);
}

function gatherTriggers(): ReadonlySet<string> {
  const words = new Set<string>(OTHERS);
  for (const nouns of [ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES]) {
    for (const noun of nouns.keys()) words.add(noun);
  }
  for (const verb of HARM_VERBS) {
    for (const form of verb.forms.split(" ")) words.add(form);
  }
  for (const idiom of IDIOMS) {
    const gates = (idiom.rareResult === true ? (idiom.results ?? "") : idiom.words).split(" ");
    for (const gate of gates) words.add(gate);
  }
  return words;
}

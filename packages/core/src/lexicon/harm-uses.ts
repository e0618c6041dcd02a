import { IDIOMS } from "./casualty-idioms.ts";
import { ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES, MULTIPLES } from "./casualty-nouns.ts";
import { HARM_VERBS } from "./casualty-verbs.ts";
import { COUNTING_VERBS } from "./counting-verbs.ts";

/**
 * What a word may do in a sentence about harm, as bits: they tell whether a sentence is read at
 * all, and their union which finders can find anything in it.
 */
export const USES = {
  /** Opens a reading wherever it stands: "killed", "toll". */
  trigger: 1,
  /** Goes on about harm told before: "puts the [figure] at 800,000". */
  continues: 2,
  /** Leads an idiom: "[taken] to hospital". */
  idiom: 4,
  harm: 8,
  toll: 16,
  among: 32,
  life: 64,
  loss: 128,
  multiple: 256,
  /** Names those harmed: "the [injured]". */
  harmedClass: 512,
  /** Counts deaths, wounds or captives: "more than 130 [arrests]". */
  countNoun: 1024,
  /** Names an act and not its count: "the [shooting] of". */
  act: 2048,
  manner: 4096,
  victim: 8192,
  search: 16384,
  /** Of the whole sentence: harm was told in the sentences before. */
  told: 32768,
} as const;

/** How badly somebody was hurt, where the number stands alone: "Ten were hurt, two [seriously]". */
export const GRAVELY: ReadonlySet<string> = new Set(
  "seriously critically badly gravely severely slightly lightly".split(" "),
);
/** Deaths that may be somebody's: "the boy's [death]". */
export const DEATHS: ReadonlySet<string> = new Set("death killing murder slaying".split(" "));
/** What rescuers do, before "for" or "of" and whom. */
export const SEARCHES: ReadonlySet<string> = new Set(
  "search searches searching searched looking look hunt hunting digging".split(" "),
);

const TRIGGERS = "fatally fatal deadly lost loses losses losing laid toll count tally";
/** "puts the [figure] closer to 800,000": tells something only near harm told before. */
const CONTINUING =
  "figure puts spoke speak boasted insists victims number toll search searching looking fate freed released " +
  "let among accounted such took nobody none no-one";
const TOLLS = "toll tally count number total figure list excess";
const LOSSES = "lost loses lose losing losses took takes taken claimed claims";

let known: ReadonlyMap<string, number> | null = null;

/** The uses of a lower-case word as bits of `USES`; 0 for most. */
export function harmUsesOf(lower: string): number {
  known ??= gather();
  return known.get(lower) ?? 0;
}

function gather(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const add = (words: Iterable<string>, use: number): void => {
    for (const word of words) index.set(word, (index.get(word) ?? 0) | use);
  };
  for (const nouns of [ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES]) add(nouns.keys(), USES.trigger);
  add(HARMED_CLASSES.keys(), USES.harmedClass);
  add(["slain", "murdered"], USES.harmedClass);
  add(COUNT_NOUNS.keys(), USES.countNoun);
  add(ACT_NOUNS.keys(), USES.act);
  add(DEATHS, USES.act);
  add(["fatal", "fatally", ...GRAVELY], USES.manner);
  add(["victim"], USES.victim);
  add(["fate", ...SEARCHES], USES.search);
  for (const { forms } of HARM_VERBS) add(forms.split(" "), USES.trigger | USES.harm);
  for (const { words } of IDIOMS) add(words.split(" "), USES.idiom);
  add(TRIGGERS.split(" "), USES.trigger);
  add(CONTINUING.split(" "), USES.continues);
  add(COUNTING_VERBS, USES.continues);
  add(TOLLS.split(" "), USES.toll);
  add(HARMED_CLASSES.keys(), USES.toll);
  add(["among", "one"], USES.among);
  add(["lives", "life"], USES.trigger | USES.life);
  add(LOSSES.split(" "), USES.loss);
  add(MULTIPLES.keys(), USES.trigger | USES.multiple);
  return index;
}

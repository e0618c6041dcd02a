import { IDIOMS } from "../lexicon/casualty-idioms.ts";
import { ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES, MULTIPLES } from "../lexicon/casualty-nouns.ts";
import { HARM_VERBS } from "../lexicon/casualty-verbs.ts";
import { COUNTING_VERBS } from "../lexicon/counting-verbs.ts";
import { shapeOf, shapesOf } from "../word-shape.ts";

/**
 * What a word may do in a sentence about harm, as bits: one look-up a word tells whether a sentence
 * is read at all, and their union which finders can find anything in it.
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
} as const;

const TRIGGERS = "fatally fatal deadly lost loses losses losing laid toll count tally";
/** "puts the [figure] closer to 800,000": tells something only near harm told before. */
const CONTINUING =
  "figure puts spoke speak boasted insists victims number toll search searching looking fate freed released " +
  "let among accounted such took nobody none no-one";
const TOLLS = "toll tally count number total figure list excess";
const LOSSES = "lost loses lose losing losses took takes taken claimed claims";

/** The uses of every word that has some, and which shapes of words are among them. */
interface WordUses {
  readonly byWord: ReadonlyMap<string, number>;
  readonly shapes: Uint8Array;
}

let known: WordUses | null = null;

/** The uses of a lower-case word; 0 for most. */
export function usesOf(lower: string): number {
  known ??= gatherUses();
  return known.shapes[shapeOf(lower)] === 1 ? (known.byWord.get(lower) ?? 0) : 0;
}

function gatherUses(): WordUses {
  const byWord = gather();
  return { byWord, shapes: shapesOf(byWord.keys()) };
}

function gather(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const add = (words: Iterable<string>, use: number): void => {
    for (const word of words) index.set(word, (index.get(word) ?? 0) | use);
  };
  for (const nouns of [ACT_NOUNS, COUNT_NOUNS, HARMED_CLASSES]) add(nouns.keys(), USES.trigger);
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

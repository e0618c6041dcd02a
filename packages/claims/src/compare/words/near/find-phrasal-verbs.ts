import { PHRASAL_VERBS } from "./phrasal-verbs.ts";
import { wordStem } from "./word-stem.ts";

/** Words between a verb and its particle, the latter counted: "let our own passengers down". */
const FURTHEST = 4;

/** From a particle to the stems of its verbs, and from those to the stem of what both mean. */
type Meanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

let meanings: Meanings | null = null;

export interface PhrasalVerb {
  /** Index of the verb, and of its particle. */
  readonly verb: number;
  readonly particle: number;
  /** Stem of the single word that says the same. */
  readonly meaning: string;
}

/** Verbs with a particle among words in lower case: "let" … "down" means "fail". */
export function findPhrasalVerbs(words: readonly string[]): readonly PhrasalVerb[] {
  meanings ??= readMeanings();
  const found: PhrasalVerb[] = [];
  for (const [particle, word] of words.entries()) {
    const verbs = meanings.get(word);
    if (verbs === undefined) continue;
    for (let verb = particle - 1; verb >= Math.max(0, particle - FURTHEST); verb -= 1) {
      const meaning = verbs.get(wordStem(words[verb] ?? ""));
      if (meaning === undefined) continue;
      found.push({ verb, particle, meaning });
      break;
    }
  }
  return found;
}

function readMeanings(): Meanings {
  const read = new Map<string, Map<string, string>>();
  for (const line of PHRASAL_VERBS.trim().split("\n")) {
    const [verb = "", particle = "", meaning = ""] = line.split(" ");
    const known = read.get(particle) ?? new Map<string, string>();
    known.set(wordStem(verb), wordStem(meaning));
    read.set(particle, known);
  }
  return read;
}

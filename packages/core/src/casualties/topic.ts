import { HARMED_CLASSES } from "../lexicon/casualty-nouns.ts";
import { USES } from "../lexicon/harm-uses.ts";
import type { CasualtyEffect } from "../model.ts";
import { type Candidate, hasUse, type SentenceReading, type Told } from "./candidate.ts";
import { idiomsAt, stands } from "./idioms-at.ts";

/** Which harm the article told of last, and in which sentence. */
export interface Topic extends Omit<Told, "distance"> {
  readonly sentence: number;
}

/** How many sentences on a count may go on without saying of what. */
const LONGEST_MEMORY = 3;

/** The topic as the sentence at `index` sees it; `null` where it is too far back. */
export function toldBefore(topic: Topic | null, index: number): Told | null {
  if (topic === null) return null;
  const { effect, count, killed, held, asked, sentence } = topic;
  const distance = index - sentence;
  return distance > LONGEST_MEMORY ? null : { effect, count, killed, held, asked, distance };
}

/**
 * The harm a sentence tells of: that of its last figure, or of the class it names without a count,
 * `The number of [injured] remains in dispute`, `As for the [abducted], …`.
 */
export function topicOf(
  reading: SentenceReading,
  candidates: readonly Candidate[],
  sentence: number,
): Topic | null {
  const last = candidates[candidates.length - 1];
  const effect = classNamed(reading, last?.phrase.to ?? reading.from);
  const killed = reading.told?.killed ?? null;
  const held = heldAs(candidates) ?? reading.told?.held ?? null;
  if (effect !== null)
    return { effect, count: null, killed, held, asked: isAsked(reading), sentence };
  if (last === undefined) {
    const asked = isAsked(reading) ? effectAsked(reading) : null;
    return asked === null
      ? null
      : { effect: asked, count: null, killed, held, asked: true, sentence };
  }
  let count = 0;
  for (const { effect, phrase } of candidates) {
    if (effect !== last.effect) continue;
    const { low, high } = phrase.quantity ?? last.phrase.quantity ?? NOTHING;
    count = Math.max(count, high ?? low ?? Number.POSITIVE_INFINITY);
  }
  return {
    effect: last.effect,
    count: Number.isFinite(count) ? count : null,
    killed: mostKilled(candidates) ?? killed,
    held,
    asked: isAsked(reading),
    sentence,
  };
}

const NOTHING = { low: null, high: null } as const;

/** As what those last told of are held: captives or detainees. */
function heldAs(candidates: readonly Candidate[]): CasualtyEffect | null {
  const last = candidates.findLast(({ effect }) => effect === "abducted" || effect === "detained");
  return last?.effect ?? null;
}

/** "[How many] people remain in shelters?", "[How many] have died, nobody can say." */
function isAsked({ tokens, from, to }: SentenceReading): boolean {
  if (tokens[to - 1]?.text !== "?" && tokens[from]?.lower !== "how") return false;
  for (let at = from; at + 1 < to; at += 1) {
    if (tokens[at]?.lower === "how" && tokens[at + 1]?.lower === "many") return true;
  }
  return false;
}

function effectAsked(reading: SentenceReading): CasualtyEffect | null {
  const { tokens, from, to, harms } = reading;
  const harm = harms[0];
  if (harm !== undefined) return harm.effect;
  for (let at = from; at < to; at += 1) {
    if (!hasUse(reading, at, USES.idiom)) continue;
    const idiom = idiomsAt(tokens[at]?.lower ?? "")?.find((each) => stands(each, tokens, at, to));
    if (idiom !== undefined) return idiom.effect;
  }
  return null;
}

/** The most that were told to have been killed. */
function mostKilled(candidates: readonly Candidate[]): number | null {
  let most: number | null = null;
  for (const { effect, phrase } of candidates) {
    if (effect === "killed")
      most = Math.max(most ?? 0, phrase.quantity?.high ?? phrase.quantity?.low ?? 0);
  }
  return most;
}

/** The class named last behind `from`: "also keeps the list of the [missing]", "How many [dead]?" */
function classNamed(reading: SentenceReading, from: number): CasualtyEffect | null {
  const { tokens, to } = reading;
  for (let at = to - 1; at > from; at -= 1) {
    if (!hasUse(reading, at, USES.harmedClass | USES.toll)) continue;
    const word = tokens[at]?.lower ?? "";
    // the Maraki toll
    if (word === "toll" && tokens[at - 1]?.lower !== "road") return "killed";
    const effect = HARMED_CLASSES.get(word);
    if (effect === undefined) continue;
    if (/^(?:the|of|as|many)$/u.test(tokens[at - 1]?.lower ?? "")) return effect;
  }
  return null;
}

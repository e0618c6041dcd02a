import { victimCategory } from "../../lexicon/victim-categories.ts";
import { type Candidate, candidate, type HarmWord, type SentenceReading } from "../candidate.ts";
import { findObjects } from "../objects.ts";
import type { Phrase } from "../phrases/phrase.ts";

const LOSS_WORDS: ReadonlySet<string> = new Set(["lost", "loses", "lose", "losing"]);
/** Armies count dead and wounded as losses together. */
const FORCES: ReadonlySet<string> = new Set("troops servicemen personnel men soldiers".split(" "));
const ARMY_LOSS = 20;
/** "The fire `took` two men", "the flood `claimed` 30 people" */
const TAKES: ReadonlySet<string> = new Set("took takes taken claimed claims".split(" "));
const FATAL_FORCES: ReadonlySet<string> = new Set(
  (
    "fire blaze flood floods storm cyclone hurricane typhoon earthquake quake tsunami avalanche " +
    "landslide blast explosion crash war sea plague fever cholera famine disaster epidemic outbreak"
  ).split(" "),
);

/**
 * Losses: `the valley lost [17 people]`, `the army has lost [more than 460 troops]` (pooled), and of
 * disasters among others, `Strongman took [19 men] in 1967`.
 */
export function findByLosses(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let at = reading.from; at < reading.to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    const isFatal = TAKES.has(word) && FATAL_FORCES.has(tokens[at - 1]?.lower ?? "");
    const took = word === "took" && reading.told?.effect === "killed" && !isFatal;
    if (!LOSS_WORDS.has(word) && word !== "losses" && !took && !isFatal) continue;
    for (const phrase of word === "losses" ? lossesOf(reading, at) : findObjects(reading, at + 1)) {
      const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
      if (took && !endsLoss(reading, phrase)) continue;
      if (word === "losses" && isLossTotal(reading, phrase)) {
        const known = reading.told?.effect === "killed" || reading.harms.some(isKilling);
        const harm = { effect: known ? "killed" : "casualties", at, weak: false } as const;
        found.push(candidate(phrase, harm, "losses"));
        continue;
      }
      if (phrase.quantity === null || phrase.kind === "name" || phrase.kind === "definite")
        continue;
      if (
        !/^(?:people|lives|own)$/u.test(head) &&
        victimCategory(head) === null &&
        !FORCES.has(head)
      )
        continue;
      const army =
        FORCES.has(head) && (phrase.quantity.low ?? phrase.quantity.high ?? 0) >= ARMY_LOSS;
      const effect = army || word === "losses" ? "casualties" : "killed";
      found.push(candidate(phrase, { effect, at, weak: false }, "losses"));
    }
  }
  return found;
}

/** "puts the army's losses at `[11]`" */
function isLossTotal({ tokens }: SentenceReading, { head, from }: Phrase): boolean {
  return head === null && /^(?:at|to)$/u.test(tokens[from - 1]?.lower ?? "");
}

function isKilling({ effect }: HarmWord): boolean {
  return effect === "killed";
}

/** "took [19 men] in 1967", not "took two men to hospital" */
function endsLoss({ tokens }: SentenceReading, { to }: Phrase): boolean {
  const next = tokens[to]?.lower ?? ".";
  if (next === "in")
    return /^\d{4}$|^[a-z]+$/u.test(tokens[to + 1]?.lower ?? "") && tokens[to + 1]?.pos !== "DET";
  return /^[.;]$/u.test(next);
}

/** "losses of [390 men]", "losses amounted to [70 personnel]" */
function lossesOf(reading: SentenceReading, at: number): readonly Phrase[] {
  const near = reading.phrases.find((phrase) => phrase.from > at && phrase.kind === "counted");
  return near !== undefined && near.from - at < 14 ? [near] : [];
}

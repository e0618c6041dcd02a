import type { Candidate, SentenceReading } from "../candidate.ts";

/**
 * One figure a phrase: of two that overlap the finder before wins, death outweighs a wound of the
 * weak kind (`shot and killed`), and `killed or wounded` of the same people is pooled.
 */
export function settleEffects(
  candidates: readonly Candidate[],
  reading: SentenceReading,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const next of candidates) {
    const place = kept.findIndex((each) => overlap(each, next));
    const rival = kept[place];
    if (rival === undefined) kept.push(next);
    else kept[place] = settle(rival, next, reading);
  }
  return kept.sort((a, b) => a.phrase.from - b.phrase.from || a.phrase.to - b.phrase.to);
}

/** Whether two read some of the same words. */
export function overlap(a: Candidate, b: Candidate): boolean {
  return a.phrase.from < b.phrase.to && b.phrase.from < a.phrase.to;
}

function settle(first: Candidate, second: Candidate, reading: SentenceReading): Candidate {
  if (first.effect === second.effect) return first;
  // prisoners taken to hospital are wounded: a noun for people tells less than any verb
  if (first.weak && (!second.weak || first.rule === "harm-noun" || first.rule === "harm-class"))
    return second;
  if (second.weak) return first;
  const near = Math.abs(first.at - second.at) === 2;
  const link = reading.tokens[Math.min(first.at, second.at) + 1]?.lower;
  const effects = new Set([first.effect, second.effect]);
  if (
    near &&
    (link === "or" || link === "and") &&
    effects.has("killed") &&
    effects.has("wounded")
  ) {
    return { ...first, effect: "casualties" };
  }
  if (second.effect === "killed" && first.effect === "wounded") return second;
  return first;
}

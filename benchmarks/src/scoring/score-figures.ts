import type { AnnotatedFigure } from "../annotated-article.ts";
import { isSamePeriod, isSameVictims } from "./figure-slots.ts";
import { type FigureMatch, type MatchedFigures, sameBounds } from "./match-figures.ts";
import { isSameSource } from "./names.ts";
import type { Scores } from "./scores.ts";
import { share, type Tally, tally } from "./tally.ts";

type Slot = "victims" | "source" | "since";

const SAME: Readonly<Record<Slot, (a: string, b: string) => boolean>> = {
  victims: isSameVictims,
  source: isSameSource,
  since: isSamePeriod,
};

/**
 * Mentions found and mentions with right bounds; and over the hits, what else is told of them. A
 * slot is right when both leave it empty; `.named` scores the filled ones alone.
 */
export function scoreFigures({ gold, found, matches }: MatchedFigures): Scores {
  const hits = (isRight: (match: FigureMatch) => boolean): number => matches.filter(isRight).length;
  const scores: Record<string, Tally> = {
    "figures.found": tally(gold.length, found.length, matches.length),
    "figures.bounds": tally(
      gold.length,
      found.length,
      hits((match) => sameBounds(match.gold, match.found)),
    ),
  };
  const overHits = (isRight: (match: FigureMatch) => boolean): Tally =>
    share(hits(isRight), matches.length);
  scores["figures.qualifier"] = overHits((match) => match.gold.qualifier === match.found.qualifier);
  scores["figures.status"] = overHits((match) => match.gold.status === match.found.status);
  scores["figures.cumulative"] = overHits((m) => m.gold.cumulative === m.found.cumulative);
  for (const slot of ["victims", "source", "since"] as const) {
    scores[`figures.${slot}`] = overHits((match) => isRightSlot(slot, match.gold, match.found));
    scores[`figures.${slot}.named`] = tally(
      hits((match) => match.gold[slot] !== null),
      hits((match) => match.found[slot] !== null),
      hits((match) => match.gold[slot] !== null && isRightSlot(slot, match.gold, match.found)),
    );
  }
  return scores;
}

export function isRightSlot(slot: Slot, gold: AnnotatedFigure, found: AnnotatedFigure): boolean {
  const [wanted, given] = [gold[slot], found[slot]];
  if (wanted === null || given === null) return wanted === given;
  return SAME[slot](wanted, given);
}

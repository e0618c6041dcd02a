import type { AnnotatedArticle } from "../annotated-article.ts";
import { QUOTATION_TYPES } from "../corpus/labels.ts";
import { joinSpans, lengthOf, sharedLength, without } from "./coverage.ts";
import type { ComparedQuotation, MatchedQuotations } from "./match-quotations.ts";
import type { Scores } from "./scores.ts";
import { recallOnly, type Tally, tally } from "./tally.ts";

/**
 * Strict, overlap and iou (PARC 3, PolNeAR, Citron), and recall by type. “Speech” takes recall
 * over attributions of speech only and precision over all gold, for a belief that was found is
 * no mistake.
 */
export function scoreQuotations(
  { gold, found, matches }: MatchedQuotations,
  { ignore }: AnnotatedArticle,
): Scores {
  const strict = matches.filter((match) => match.strict);
  const ofSpeech = <Item extends { readonly gold: ComparedQuotation }>(
    items: readonly Item[],
  ): number => items.filter((item) => item.gold.quotation.speech).length;
  const speech = gold.filter(({ quotation }) => quotation.speech);
  const scores: Record<string, Tally> = {
    "quotations.strict": tally(gold.length, found.length, strict.length),
    "quotations.overlap": overlap(gold, found, gold, ignore),
    "quotations.iou": tally(gold.length, found.length, matches.length),
    "quotations.speech.strict": {
      ...tally(speech.length, found.length, strict.length),
      goldHit: ofSpeech(strict),
    },
    "quotations.speech.overlap": overlap(speech, found, gold, ignore),
    "quotations.speech.iou": {
      ...tally(speech.length, found.length, matches.length),
      goldHit: ofSpeech(matches),
    },
    "quotations.type": tally(
      gold.length,
      found.length,
      matches.filter((match) => match.gold.quotation.type === match.found.quotation.type).length,
    ),
  };
  for (const type of QUOTATION_TYPES) {
    const isType = ({ quotation }: ComparedQuotation): boolean => quotation.type === type;
    const hits = matches.filter((match) => isType(match.gold));
    scores[`quotations.recall.${type}`] = recallOnly(hits.length, gold.filter(isType).length);
    scores[`quotations.speech.recall.${type}`] = recallOnly(
      ofSpeech(hits),
      speech.filter(isType).length,
    );
  }
  return scores;
}

/** Counts characters: recall of `wanted`, precision over all gold. */
function overlap(
  wanted: readonly ComparedQuotation[],
  found: readonly ComparedQuotation[],
  gold: readonly ComparedQuotation[],
  ignore: AnnotatedArticle["ignore"],
): Tally {
  const cover = (items: readonly ComparedQuotation[]) =>
    without(joinSpans(items.flatMap(({ coverage }) => coverage)), ignore);
  const [wantedCover, foundCover, goldCover] = [cover(wanted), cover(found), cover(gold)];
  return {
    gold: lengthOf(wantedCover),
    goldHit: sharedLength(wantedCover, foundCover),
    found: lengthOf(foundCover),
    foundHit: sharedLength(foundCover, goldCover),
  };
}

import type { DateType } from "@whosaid/core";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { TIMEX_TYPES } from "../corpus/labels.ts";
import { matchDates } from "./match-dates.ts";
import { matchFigures } from "./match-figures.ts";
import { matchQuotations } from "./match-quotations.ts";
import { scoreCofenet } from "./score-cofenet.ts";
import { scoreCounts } from "./score-counts.ts";
import { scoreDates } from "./score-dates.ts";
import { scoreFigures } from "./score-figures.ts";
import { scoreGenderGap } from "./score-gender-gap.ts";
import { scoreQuotations } from "./score-quotations.ts";
import { scoreSpeakers } from "./score-speakers.ts";
import type { Scores } from "./scores.ts";

/**
 * Every measure of the layers that gold annotates and the system gives. `types` are the TIMEX3
 * types that gold annotates.
 */
export function scoreArticle(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
  types: readonly DateType[] = TIMEX_TYPES,
): Scores {
  const scores: Scores[] = [];
  if (gold.quotations !== null && found.quotations !== null) {
    const matched = matchQuotations(gold, found);
    scores.push(
      scoreQuotations(matched, gold),
      scoreCofenet(gold, found),
      scoreGenderGap(gold, found),
      scoreSpeakers(matched, gold.text),
    );
  }
  if (gold.dates !== null && found.dates !== null) {
    scores.push(scoreDates(matchDates(gold, found), gold.text, types));
  }
  if (gold.casualties !== null && found.casualties !== null) {
    scores.push(scoreFigures(matchFigures(gold, found)));
  }
  if (found.casualties !== null) scores.push(scoreCounts(gold, found));
  return Object.assign({}, ...scores) as Scores;
}

import type { AnnotatedArticle, AnnotatedFigure } from "../annotated-article.ts";
import type { Scores } from "./scores.ts";
import { share, type Tally } from "./tally.ts";

/**
 * Document level, as event coders use it: the first asserted figure of an effect against the
 * coded count, where the article states it; and whether a count is invented where it is silent.
 */
export function scoreCounts({ counts }: AnnotatedArticle, found: AnnotatedArticle): Scores {
  const scores: Record<string, Tally> = {};
  if (counts === null) return scores;
  for (const effect of ["killed", "wounded"] as const) {
    const { count, wording } = counts[effect];
    if (wording === "unfit") continue;
    const first = firstAsserted(found, effect);
    if (wording === "stated") scores[`counts.${effect}`] = share(first === count ? 1 : 0, 1);
    else scores[`counts.${effect}.invented`] = share(first !== null && first > 0 ? 1 : 0, 1);
  }
  return scores;
}

function firstAsserted(
  { casualties }: AnnotatedArticle,
  effect: AnnotatedFigure["effect"],
): number | null {
  const first = (casualties ?? [])
    .toSorted((a, b) => a.start - b.start)
    .find(
      (figure) =>
        figure.effect === effect &&
        figure.status === "asserted" &&
        (figure.low ?? figure.high) !== null,
    );
  return first?.low ?? first?.high ?? null;
}

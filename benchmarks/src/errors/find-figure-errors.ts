import type { AnnotatedArticle, AnnotatedFigure } from "../annotated-article.ts";
import { matchFigures, sameBounds } from "../scoring/match-figures.ts";
import { isRightSlot } from "../scoring/score-figures.ts";
import type { ExtractionError } from "./extraction-error.ts";

/** Missed, spurious, wrong effect, and of the hits every part that is wrong. */
export function findFigureErrors(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
): readonly ExtractionError[] {
  const matched = matchFigures(gold, found);
  const errors: ExtractionError[] = [];
  const report = (
    cause: string,
    wanted: AnnotatedFigure | null,
    given: AnnotatedFigure | null,
    show: (figure: AnnotatedFigure) => string,
  ): void => {
    const words = (figure: AnnotatedFigure | null): string =>
      figure === null ? "none" : show(figure);
    errors.push({
      ...{ article: gold.id, cause, of: (wanted ?? given)?.effect ?? "?" },
      gold: wanted === null ? [] : [wanted],
      found: given === null ? [] : [given],
      difference: `gold ${words(wanted)}, found ${words(given)}`,
    });
  };
  const quantity = ({ effect, low, high, qualifier }: AnnotatedFigure): string =>
    `${effect} ${low ?? "-"}/${high ?? "-"} ${qualifier}`;
  for (const { gold: wanted, found: given } of matched.matches) {
    if (!sameBounds(wanted, given)) report("wrong bounds", wanted, given, quantity);
    else if (wanted.qualifier !== given.qualifier)
      report("wrong qualifier", wanted, given, quantity);
    if (wanted.status !== given.status)
      report("wrong status", wanted, given, ({ status }) => status);
    for (const slot of ["victims", "source", "since"] as const) {
      if (isRightSlot(slot, wanted, given)) continue;
      report(`wrong ${slot}`, wanted, given, (figure) => figure[slot] ?? "–");
    }
  }
  const matchedGold = new Set(matched.matches.map((match) => match.gold));
  const spare = new Set(matched.found);
  for (const { found: given } of matched.matches) spare.delete(given);
  for (const wanted of matched.gold.filter((figure) => !matchedGold.has(figure))) {
    const near = [...spare].find((given) => given.start < wanted.end && wanted.start < given.end);
    if (near === undefined) report("missed", wanted, null, quantity);
    else report("wrong effect", wanted, near, quantity);
    if (near !== undefined) spare.delete(near);
  }
  for (const given of spare) report("spurious", null, given, quantity);
  return errors;
}

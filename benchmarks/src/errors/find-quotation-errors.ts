import type { AnnotatedArticle } from "../annotated-article.ts";
import { sharedLength } from "../scoring/coverage.ts";
import { type ComparedQuotation, matchQuotations } from "../scoring/match-quotations.ts";
import type { ExtractionError } from "./extraction-error.ts";

/** Missed, spurious, wrong bounds (they touch, but their stretches differ), wrong type. */
export function findQuotationErrors(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
): readonly ExtractionError[] {
  const matched = matchQuotations(gold, found);
  const errors: ExtractionError[] = [];
  const report = (
    cause: string,
    wanted: ComparedQuotation | null,
    given: ComparedQuotation | null,
    difference = "",
  ): void => {
    const { type = "?" } = (wanted ?? given)?.quotation ?? {};
    errors.push({
      ...{ article: gold.id, cause, of: type, difference },
      gold: wanted?.quotation.content ?? [],
      found: given?.quotation.content ?? [],
    });
  };
  for (const { gold: wanted, found: given, strict } of matched.matches) {
    const types = [wanted.quotation.type, given.quotation.type];
    if (!strict) report("wrong bounds", wanted, given);
    else if (types[0] !== types[1])
      report("wrong type", wanted, given, `gold ${types[0]}, found ${types[1]}`);
  }
  const matchedGold = new Set(matched.matches.map((match) => match.gold));
  const matchedFound = new Set(matched.matches.map((match) => match.found));
  const spare = new Set(matched.found.filter((given) => !matchedFound.has(given)));
  for (const wanted of matched.gold.filter((item) => !matchedGold.has(item))) {
    const near = [...spare].find((given) => sharedLength(given.coverage, wanted.coverage) > 0);
    if (near === undefined) report("missed", wanted, null);
    else report("wrong bounds", wanted, near, "less than half in common");
    if (near !== undefined) spare.delete(near);
  }
  for (const given of spare) report("spurious", null, given);
  return errors;
}

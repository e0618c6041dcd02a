// The measures that are fitted are internal to the package: no caller has a use for them.
import { measureContext } from "../../../packages/claims/src/compare/statements/measure-context.ts";
import { type FittedModel, fitLogistic, logOddsBy } from "./fit-logistic.ts";
import type { LabelledStatements } from "./labelled-pairs.ts";

/**
 * Fits what pairs of the same two articles tell about one another. The log-odds of a pair by
 * itself come from a model that has not seen its articles, as they will on articles to come.
 *
 * @param statements those of the same two articles together.
 */
export function fitInContext(
  statements: readonly (readonly LabelledStatements[])[],
  penalty: number,
): FittedModel {
  const items = statements.flatMap((pairs) => {
    const others = statements.filter((one) => one !== pairs).flat();
    const model = fitLogistic(
      others.filter(({ isUnclear }) => !isUnclear),
      penalty,
    );
    const judged = pairs.map(({ a, b, measures }) => ({
      a,
      b,
      logOdds: logOddsBy(model, measures),
    }));
    return measureContext(judged).flatMap((measures, at) => {
      const pair = pairs[at];
      if (pair === undefined || pair.isUnclear) return [];
      return [{ measures, isOne: pair.isOne }];
    });
  });
  return fitLogistic(items, penalty);
}

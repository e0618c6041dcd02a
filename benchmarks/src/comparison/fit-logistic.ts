/** What is known of a pair, and whether the two are one. */
export interface LabelledItem {
  readonly measures: Readonly<Record<string, number>>;
  readonly isOne: boolean;
}

export interface FittedModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const ROUNDS = 400;
const STEP = 0.05;
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const TINY = 1e-8;

/**
 * Logistic regression by gradient descent (Adam) over all items at once: no randomness, the same
 * items give the same weights.
 *
 * @param penalty of the squared weights, the bias apart.
 */
export function fitLogistic(items: readonly LabelledItem[], penalty: number): FittedModel {
  const names = Object.keys(items[0]?.measures ?? {});
  const rows = items.map(({ measures }) => [...names.map((name) => measures[name] ?? 0), 1]);
  const size = names.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    rows.forEach((row, at) => {
      const error = predict(row, weights) - Number(items[at]?.isOne ?? false);
      row.forEach((value, column) => {
        slope[column] = (slope[column] ?? 0) + error * value;
      });
    });
    for (let column = 0; column < size; column += 1) {
      const isBias = column === size - 1;
      const gradient = (slope[column] ?? 0) + (isBias ? 0 : penalty * (weights[column] ?? 0));
      const first = MEAN_DECAY * (mean[column] ?? 0) + (1 - MEAN_DECAY) * gradient;
      const second = SQUARE_DECAY * (square[column] ?? 0) + (1 - SQUARE_DECAY) * gradient ** 2;
      mean[column] = first;
      square[column] = second;
      const step = first / (1 - MEAN_DECAY ** round);
      const scale = Math.sqrt(second / (1 - SQUARE_DECAY ** round)) + TINY;
      weights[column] = (weights[column] ?? 0) - (STEP * step) / scale;
    }
  }
  return {
    bias: weights[size - 1] ?? 0,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
  };
}

function predict(row: readonly number[], weights: Float64Array): number {
  const logOdds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** What is known of a pair, and whether the two are one. */
export interface LabelledItem {
  readonly measures: Readonly<Record<string, number>>;
  readonly isOne: boolean;
}

export interface FittedModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const MOST_ROUNDS = 50;
/** Longest step of a weight in one round: where nearly all is decided, the curve is too flat to trust. */
const LONGEST_STEP = 3;
/** Weights that move less are found. */
const FOUND = 1e-6;
const TINY = 1e-9;

/**
 * Logistic regression by Newton's method over all items at once, until the weights stand still: no
 * randomness, the same items give the same weights.
 *
 * @param penalty of the squared weights, the bias apart.
 */
export function fitLogistic(items: readonly LabelledItem[], penalty: number): FittedModel {
  const names = Object.keys(items[0]?.measures ?? {});
  const rows = items.map(({ measures }) => [...names.map((name) => measures[name] ?? 0), 1]);
  const wanted = items.map(({ isOne }) => Number(isOne));
  const weights = new Float64Array(names.length + 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const steps = solveEquations(newtonEquations(rows, wanted, weights, penalty));
    steps.forEach((step, at) => {
      const bounded = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
      weights[at] = (weights[at] ?? 0) - bounded;
    });
    if (Math.max(...steps.map(Math.abs)) < FOUND) break;
  }
  return {
    bias: weights[names.length] ?? 0,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
  };
}

/** One line a weight: how the slope changes with each weight, and the slope itself. */
function newtonEquations(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  weights: Float64Array,
  penalty: number,
): Float64Array[] {
  const size = weights.length;
  const lines = Array.from({ length: size }, () => new Float64Array(size + 1));
  for (const [at, row] of rows.entries()) {
    const likely = predict(row, weights);
    const error = likely - (wanted[at] ?? 0);
    const certainty = likely * (1 - likely);
    for (const [column, value] of row.entries()) {
      const line = lines[column];
      if (value === 0 || line === undefined) continue;
      line[size] = (line[size] ?? 0) + error * value;
      for (const [other, second] of row.entries()) {
        line[other] = (line[other] ?? 0) + certainty * value * second;
      }
    }
  }
  for (const [column, line] of lines.entries()) {
    const held = column === size - 1 ? TINY : penalty;
    line[column] = (line[column] ?? 0) + held;
    line[size] = (line[size] ?? 0) + held * (weights[column] ?? 0);
  }
  return lines;
}

/** Gauss and Jordan; the lines are of a positive definite matrix, so no pivot is 0. */
function solveEquations(lines: readonly Float64Array[]): readonly number[] {
  for (const [at, line] of lines.entries()) {
    const pivot = line[at] ?? 1;
    for (const other of lines) {
      if (other === line) continue;
      const factor = (other[at] ?? 0) / pivot;
      for (let column = at; column < line.length; column += 1) {
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
      }
    }
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}

/** The log-odds that a model gives. */
export function logOddsBy(
  { bias, weights }: FittedModel,
  measures: Readonly<Record<string, number>>,
): number {
  const parts = Object.entries(weights).map(([name, weight]) => weight * (measures[name] ?? 0));
  return parts.reduce((sum, part) => sum + part, bias);
}

function predict(row: readonly number[], weights: Float64Array): number {
  const logOdds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** Parameters that step less far the more they were moved (AdaGrad: Duchi, Hazan, Singer 2011). */
export interface Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  /** Sums of `values` over the epochs that are averaged. */
  readonly sums: Float64Array;
}

/** Parameters at 0; `start` is what squares begin with: the lower, the longer the first steps. */
export function createParameters(count: number, start: number): Parameters {
  return {
    values: new Float32Array(count),
    squares: new Float32Array(count).fill(start),
    sums: new Float64Array(count),
  };
}

/** One step down `gradient`. */
export function step(
  { values, squares }: Parameters,
  at: number,
  gradient: number,
  rate: number,
): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

/** Takes the values as they are now into the average. */
export function addToAverage({ values, sums }: Parameters): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

export function averageOf({ sums }: Parameters, epochs: number): Float32Array {
  return Float32Array.from(sums, (sum) => sum / epochs);
}

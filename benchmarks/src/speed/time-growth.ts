import { createAnalyzer } from "@whosaid/core";
import { textOfLength } from "./texts.ts";

export interface GrowthTiming {
  /** Code units of the one text that was read. */
  readonly length: number;
  readonly milliseconds: number;
}

export const SIZES: readonly number[] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Small texts are read many times over, so that the clock can tell. */
const READ_IN_ALL = 300_000;
const ROUNDS = 3;
/** V8 goes on optimizing for seconds; without them the first size would pay for all. */
const WARM_UP = 6_000;

/** What one text costs as it grows: the best of three rounds, warm. */
export function timeGrowth(
  texts: readonly string[],
  sizes: readonly number[] = SIZES,
): readonly GrowthTiming[] {
  const analyzer = createAnalyzer();
  const warm = performance.now() + WARM_UP;
  do for (const text of texts) analyzer.analyze(text);
  while (performance.now() < warm);
  return sizes.map((length) => {
    const text = textOfLength(texts, length);
    const times = Math.max(1, Math.round(READ_IN_ALL / length));
    const rounds = Array.from({ length: length > 1_000_000 ? 1 : ROUNDS }, () => {
      const start = performance.now();
      for (let time = 0; time < times; time += 1) analyzer.analyze(text);
      return (performance.now() - start) / times;
    });
    return { length, milliseconds: Math.min(...rounds) };
  });
}

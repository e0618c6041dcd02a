import { createAnalyzer } from "@whosaid/core";
import type { TextSet } from "./texts.ts";

export interface StageTiming {
  readonly stage: string;
  readonly milliseconds: number;
}

const ROUNDS = 20;

/** Time spent in each stage of `analyze`, in their order, for one round over the set, warm. */
export function timeStages({ texts }: TextSet): readonly StageTiming[] {
  const spent = new Map<string, number>();
  const entered = new Map<string, number>();
  const analyzer = createAnalyzer({
    trace: {
      enter: (stage) => {
        entered.set(stage, performance.now());
      },
      leave: (stage) => {
        const since = entered.get(stage) ?? performance.now();
        spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - since);
      },
    },
  });
  const round = (): void => {
    for (const text of texts) analyzer.analyze({ text, publishedAt: "2024-03-07" });
  };
  for (let warm = 0; warm < ROUNDS; warm += 1) round();
  spent.clear();
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) round();
  return Array.from(spent, ([stage, total]) => ({ stage, milliseconds: total / ROUNDS }));
}

import { Bench } from "tinybench";
import type { Reader } from "./readers.ts";
import type { TextSet } from "./texts.ts";
import type { Budget, TimedReader } from "./time-readers.ts";

/** Lengths of the two first reads that tell how cost grows. */
const PROBES = [1_000, 4_000] as const;
/** How much longer than it is timed a reader runs first: V8 goes on optimizing for seconds. */
const WARM_UP = 5;

/**
 * Times a reader in this process. Each turn begins with a round that is not timed: the processor's
 * caches hold what the reader before left in them, which costs one that takes few rounds a turn
 * more than one that takes many.
 */
export function timeLocally({ name, read }: Reader): TimedReader {
  let texts: readonly string[] = [];
  let isQuick = false;
  const readAll = (): void => {
    for (const text of texts) read(text);
  };
  return {
    name,
    async prepare(set, budget) {
      texts = set.texts;
      const expected = estimate(read, set);
      isQuick = expected < WARM_UP * budget.milliseconds;
      if (isQuick) warmUp(readAll, budget);
      return expected;
    },
    async takeTurn(milliseconds) {
      if (isQuick) readAll();
      const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false });
      bench.add(name, readAll);
      const [task] = bench.runSync();
      return task?.result.state === "completed" ? task.result.latency.mean : null;
    },
  };
}

function warmUp(readAll: () => void, { milliseconds }: Budget): void {
  const end = performance.now() + WARM_UP * milliseconds;
  while (performance.now() < end) readAll();
}

/** Milliseconds for all texts, as told by how the cost grew over two short ones. */
function estimate(read: Reader["read"], { texts }: TextSet): number {
  const sample = texts.join("\n\n");
  const [small, large] = PROBES.map((length) => {
    const probe = sample.slice(0, length);
    read(probe);
    const start = performance.now();
    read(probe);
    return { length: probe.length, milliseconds: performance.now() - start };
  });
  if (small === undefined || large === undefined) return 0;
  const growth = large.length / small.length;
  const power =
    growth > 1 ? Math.log(large.milliseconds / small.milliseconds) / Math.log(growth) : 1;
  const cost = ({ length }: string): number =>
    large.milliseconds * (length / large.length) ** Math.max(1, power);
  return texts.reduce((sum, text) => sum + cost(text), 0);
}

import { Bench } from "tinybench";
import type { Reader } from "./readers.ts";
import type { TextSet } from "./texts.ts";

export interface Timing {
  readonly reader: string;
  /**
   * Milliseconds for all texts of the set in the fastest round, which other work on the machine
   * disturbed least; `null` when too slow to time.
   */
  readonly milliseconds: number | null;
}

export interface Budget {
  /** Time spent on a reader and set. */
  readonly milliseconds: number;
  /** A reader that needs longer for one round is left out. */
  readonly limit: number;
}

/** Lengths of the two first reads that tell how cost grows. */
const PROBES = [1_000, 4_000] as const;
/** How much longer than it is timed a reader runs first: V8 goes on optimizing for seconds. */
const WARM_UP = 5;
/** A reader slower than this, in milliseconds a round, is timed by one round. */
const SLOW = 2_000;

/**
 * Times every reader on one set, warm, one after the other. One that would need longer than the
 * limit for a single round is left out, as told by how its cost grew over two short texts.
 */
export function timeReaders(
  readers: readonly Reader[],
  set: TextSet,
  { milliseconds, limit }: Budget,
): readonly Timing[] {
  return readers.map((reader): Timing => {
    const expected = estimate(reader, set);
    if (expected > limit) return { reader: reader.name, milliseconds: null };
    const isSlow = expected > SLOW;
    const bench = new Bench({
      ...{ time: milliseconds, iterations: isSlow ? 1 : 3, warmup: !isSlow },
      ...{ warmupIterations: 1, warmupTime: WARM_UP * milliseconds },
    });
    bench.add(reader.name, () => {
      for (const text of set.texts) reader.read(text);
    });
    const [task] = bench.runSync();
    const done = task?.result.state === "completed" ? task.result.latency.min : null;
    return { reader: reader.name, milliseconds: done };
  });
}

function estimate(reader: Reader, { texts }: TextSet): number {
  const sample = texts.join("\n\n");
  const [small, large] = PROBES.map((length) => {
    const probe = sample.slice(0, length);
    reader.read(probe);
    const start = performance.now();
    reader.read(probe);
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

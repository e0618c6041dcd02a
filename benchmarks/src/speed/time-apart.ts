import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { TextSet } from "./texts.ts";
import type { Budget, Timing } from "./time-readers.ts";

const SCRIPT = fileURLToPath(new URL("../../bin/time-reader.ts", import.meta.url));
const TIMINGS = v.array(v.object({ reader: v.string(), milliseconds: v.nullable(v.number()) }));

/**
 * Times each reader on all sets in a process of its own, so that none slows down the next by what
 * it leaves in the heap. One list of timings for each set.
 */
export function timeApart(
  readers: readonly string[],
  sets: readonly TextSet[],
  budget: Budget,
): readonly (readonly Timing[])[] {
  const byReader = readers.map((reader) => {
    const output = execFileSync(process.execPath, [...process.execArgv, SCRIPT], {
      input: JSON.stringify({ reader, sets, budget }),
      encoding: "utf8",
    });
    return v.parse(TIMINGS, JSON.parse(output));
  });
  return sets.map((_, index) => byReader.flatMap((timings) => timings.slice(index, index + 1)));
}

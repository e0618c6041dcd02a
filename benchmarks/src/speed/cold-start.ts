import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

/** What the first article costs in a process that has read nothing yet. */
export interface ColdStart {
  readonly reader: string;
  /** From before the import to the first result, in milliseconds. */
  readonly firstResult: number;
  /** Of these, the import alone. */
  readonly importing: number;
  /** Megabytes of heap in use afterwards, garbage collected. */
  readonly heap: number;
}

const MEASURED = v.object({ firstResult: v.number(), importing: v.number(), heap: v.number() });
const ROUNDS = 3;
const READERS: readonly string[] = [
  "whosaid analyze",
  "wink-nlp, full pipeline",
  "compromise, plain parse",
  "chrono-node",
];

/** Starts a process for each reader and takes the fastest of three. */
export function timeColdStarts(text: string): readonly ColdStart[] {
  const script = fileURLToPath(new URL("../../bin/cold-start.ts", import.meta.url));
  return READERS.map((reader) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const args = [
        "--expose-gc",
        "--conditions=@whosaid/source",
        "--import",
        "tsx",
        script,
        reader,
      ];
      return v.parse(
        MEASURED,
        JSON.parse(execFileSync(process.execPath, args, { input: text, encoding: "utf8" })),
      );
    });
    const [best] = rounds.toSorted((a, b) => a.firstResult - b.firstResult);
    return {
      reader,
      ...(best ?? { firstResult: Number.NaN, importing: Number.NaN, heap: Number.NaN }),
    };
  });
}

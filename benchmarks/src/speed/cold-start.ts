import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
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
  "whosaid claims, one record checked",
  "wink-nlp, full pipeline",
  "compromise, plain parse",
  "chrono-node",
];

/**
 * Starts a process for each reader and takes the fastest of three. Ours is bundled first, as it is
 * published, so that no time goes into compiling TypeScript; peers load as npm has them.
 */
export function timeColdStarts(text: string): readonly ColdStart[] {
  const script = bundleScript();
  return READERS.map((reader) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const output = execFileSync(process.execPath, ["--expose-gc", script, reader], {
        input: text,
        encoding: "utf8",
      });
      return v.parse(MEASURED, JSON.parse(output));
    });
    const [best] = rounds.toSorted((a, b) => a.firstResult - b.firstResult);
    const unknown = { firstResult: Number.NaN, importing: Number.NaN, heap: Number.NaN };
    return { reader, ...(best ?? unknown) };
  });
}

function bundleScript(): string {
  const outdir = fileURLToPath(new URL("../../runs/cold", import.meta.url));
  buildSync({
    entryPoints: [fileURLToPath(new URL("../../bin/cold-start.ts", import.meta.url))],
    ...{ outdir, bundle: true, splitting: true, format: "esm", platform: "node", target: "node20" },
    conditions: ["@whosaid/source"],
    external: [
      "wink-nlp",
      "wink-eng-lite-web-model",
      "compromise",
      "compromise/*",
      "chrono-node",
      "chrono-node/*",
    ],
    outExtension: { ".js": ".mjs" },
  });
  return join(outdir, "cold-start.mjs");
}

/** Reads one text from standard input in a fresh process and prints what that cost. */
import { readFileSync } from "node:fs";

const text = readFileSync(0, "utf8");

/** Each loads its library itself, so that the import is part of what is timed. */
const LOADERS: Readonly<Record<string, () => Promise<(text: string) => unknown>>> = {
  "whosaid analyze": async () => {
    const { createAnalyzer } = await import("@whosaid/core");
    return (words) => createAnalyzer().analyze(words);
  },
  "whosaid claims, one record checked": async () => {
    const { validateClaimRecord } = await import("@whosaid/claims");
    return (words) => validateClaimRecord({ kind: "quote", text: words });
  },
  "wink-nlp, full pipeline": async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    return (words) => winkNLP(model).readDoc(words);
  },
  "compromise, plain parse": async () => {
    const { default: compromise } = await import("compromise");
    return (words) => compromise(words);
  },
  "chrono-node": async () => {
    const { parse } = await import("chrono-node");
    return (words) => parse(words);
  },
};

const load = LOADERS[process.argv[2] ?? ""];
if (load === undefined) throw new Error(`expected one of ${Object.keys(LOADERS).join(", ")}`);
const start = performance.now();
const read = await load();
const importing = performance.now() - start;
const result = read(text);
const firstResult = performance.now() - start;
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed / 1e6;
console.log(JSON.stringify({ firstResult, importing, heap, kept: typeof result }));

import { readFileSync } from "node:fs";
import { createAnalyzer } from "../../src/analyzer.ts";

/** Reads a text from standard input and prints its analysis, for tests that need a process. */
const text = readFileSync(0, "utf8");
process.stdout.write(JSON.stringify(createAnalyzer().analyze({ text, publishedAt: "2024-03-14" })));

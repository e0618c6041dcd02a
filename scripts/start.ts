import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../packages/cli/src/program.ts";

// `whosaid extract` from the sources; when no FILE is named it reads the example articles.
const folder = "examples/articles";
const articles = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const examples = articles.sort().map((name) => join(folder, name));

await runProgram(["extract", ...process.argv.slice(2)], examples);

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "@whosaid/core";
import { renderExtraction } from "../src/pretty/extraction.ts";
import { terminalOf } from "../src/pretty/terminal.ts";
import { drawTerminal } from "./draw-terminal.ts";

// Draws the README's picture: what the command line prints for one of the example articles.
const root = join(import.meta.dirname, "../../..");
const name = "examples/articles/harbour-talks-meridian.txt";
const columns = 100;

const text = readFileSync(join(root, name), "utf8");
const analysis = createAnalyzer().analyze(text);
const terminal = terminalOf({ columns }, { FORCE_COLOR: "1" });
const output = renderExtraction({ name, analysis }, terminal);

writeFileSync(
  join(root, "docs/output.svg"),
  drawTerminal(output, columns, `whosaid extract ${name}`),
);

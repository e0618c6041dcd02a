import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const typescript = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const article = {
  text: "“We will rebuild every house,” Mayor Anna Koval said on Thursday. At least 40 people were killed.",
  publishedAt: "2024-03-15",
};

const reported = { text: "Mayor Anna Koval said that the bridge would reopen on Friday." };

const reading = `
const analysis = createAnalyzer().analyze(${JSON.stringify(article)});
const judged = createAnalyzer({ model: taggerModel }).analyze(${JSON.stringify(reported)});
const records = toClaimRecords(analysis);
console.log(JSON.stringify({
  speakers: analysis.entities.map((entity) => entity.name),
  lows: analysis.casualties.map((figure) => figure.low),
  faults: records.map((record) => validateClaimRecord(record)).filter((result) => !result.valid),
  relations: compareArticles(records).alignments.map(({ relation }) => relation),
  judged: judged.quotations.map(({ confidence }) => confidence),
}));
`;

const esm = `
import { createAnalyzer } from "@whosaid/core";
import { taggerModel } from "@whosaid/core/model";
import { toClaimRecords, validateClaimRecord } from "@whosaid/claims";
import { compareArticles } from "@whosaid/claims/compare";
${reading}`;

const cjs = `
const { createAnalyzer } = require("@whosaid/core");
const { taggerModel } = require("@whosaid/core/model");
const { toClaimRecords, validateClaimRecord } = require("@whosaid/claims");
const { compareArticles } = require("@whosaid/claims/compare");
${reading}`;

const found = {
  speakers: expect.arrayContaining(["Anna Koval"]),
  lows: [40],
  faults: [],
  relations: ["single-outlet", "single-outlet"],
  // The rules alone give 0.9.
  judged: [expect.closeTo(0.99, 1)],
};

function write(name: string, source: string): string {
  const path = join(consumer, name);
  writeFileSync(path, source);
  return path;
}

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: consumer,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

describe("a project that installed the tarballs", () => {
  it.each([
    ["an ES module imports", "imports.mjs", esm],
    ["a CommonJS module requires", "requires.cjs", cjs],
  ])("%s them and reads an article", (_, name, source) => {
    expect(JSON.parse(run(write(name, source)))).toEqual(found);
  });

  it("bundles them for the browser", async () => {
    const outfile = join(consumer, "bundled.mjs");
    await build({
      entryPoints: [write("for-the-browser.mjs", esm)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "browser",
    });
    expect(JSON.parse(run("--disallow-code-generation-from-strings", outfile))).toEqual(found);
  });

  it.each([
    ["types.mts", "node16"],
    ["types.cts", "node16"],
    ["types.ts", "bundler"],
  ])("checks %s against their types", (name, moduleResolution) => {
    const source = `
      import { type Analysis, createAnalyzer, type TaggerModel } from "@whosaid/core";
      import { taggerModel } from "@whosaid/core/model";
      import { toClaimRecords } from "@whosaid/claims";
      export const model: TaggerModel = taggerModel;
      export const analysis: Analysis = createAnalyzer().analyze({ text: "", publishedAt: "2024-03-15" });
      export const kinds: readonly ("quote" | "casualty" | "statement")[] =
        toClaimRecords(analysis).map((record) => record.kind);
    `;
    const module = moduleResolution === "bundler" ? "esnext" : moduleResolution;
    const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
    run(
      typescript,
      ...options,
      ...["--module", module, "--moduleResolution", moduleResolution],
      write(name, source),
    );
  });

  it("has the command", () => {
    const path = write("article.txt", article.text);
    const program = join(consumer, "node_modules/whosaid/dist/main.js");
    const output = run(program, "extract", path, "--published", "2024-03-15", "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ article: { publishedAt: "2024-03-15" } });
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toClaimRecords } from "../src/records/to-claim-records.ts";
import { bridgeArticle } from "./bridge-article.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-claims-"));
const bundle = join(folder, "claims.mjs");
const entry = new URL("../src/index.ts", import.meta.url).pathname;

beforeAll(() =>
  build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...flags: readonly string[]): string {
  const args = [...flags, "--input-type=module", "--eval", script];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

describe("importing the package", () => {
  it("costs less than 12 kB, with all it depends on, minified and gzipped", async () => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const sizes = outputFiles.map(({ contents }) => gzipSync(contents).length);
    expect(sizes).toEqual([expect.any(Number)]);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });

  it("works where making code from strings is forbidden", () => {
    const script = `
      import { validateClaimRecord } from "./claims.mjs";
      const records = ${JSON.stringify(toClaimRecords(bridgeArticle))};
      console.log(records.every((record) => validateClaimRecord(record).valid));
      console.log(validateClaimRecord({ kind: "quote" }).errors.length);
    `;
    expect(run(script, "--disallow-code-generation-from-strings")).toBe("true\n14\n");
  });
});

describe("importing the comparison", () => {
  const compared = join(folder, "compare.mjs");

  beforeAll(() =>
    build({
      entryPoints: [new URL("../src/compare.ts", import.meta.url).pathname],
      outfile: compared,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
    }),
  );

  // A fifth of it is words near in meaning: paraphrase shares few words, and who only makes or
  // checks records does not load them.
  it("costs less than 32 kB, with all it depends on, minified and gzipped", () => {
    expect(gzipSync(readFileSync(compared)).length).toBeLessThan(32_000);
  });

  it("works where making code from strings is forbidden", () => {
    const script = `
      import { compareArticles, validateAlignmentRecord } from "./compare.mjs";
      const { alignments } = compareArticles(${JSON.stringify(toClaimRecords(bridgeArticle))});
      console.log(alignments.length > 0 && alignments.every((record) => validateAlignmentRecord(record).valid));
    `;
    expect(run(script, "--disallow-code-generation-from-strings")).toBe("true\n");
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./fixtures/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = join(folder, "article.txt");
const text = "“We will rebuild,” Mayor Anna Koval said. At least 40 people were killed.\n";
let records: readonly string[] = [];

beforeAll(async () => {
  writeFileSync(article, text);
  const { stdout } = await runCli(["extract", article, "--format", "ndjson"]);
  records = stdout.trimEnd().split("\n");
});

function validate(lines: readonly string[], ...args: readonly string[]) {
  return runCli(["validate", "-", ...args], { input: `${lines.join("\n")}\n` });
}

describe("validate", () => {
  it("finds no fault with what extract printed", async () => {
    const { code, stdout, stderr } = await validate(records, "--articles", article);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`<stdin>: ${records.length} records, 0 faulty\n`);
  });

  it("tells line and place of each fault, and exits with 1", async () => {
    const [first = "", ...rest] = records;
    const broken = first.replace('"schema":"urn', '"schema":"nur');
    const { code, stdout } = await validate([...rest, broken, "{"], "--articles", article);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(new RegExp(`^<stdin>:${records.length}: /schema: `));
    expect(lines[1]).toMatch(new RegExp(`^<stdin>:${records.length + 1}: record: not JSON: `));
    expect(lines[2]).toBe(`<stdin>: ${records.length + 1} records, 2 faulty`);
  });

  it("holds spans against the article’s words", async () => {
    const broken = records.map((line) => line.replaceAll('"exact":"said"', '"exact":"told"'));
    const { code, stdout } = await validate(broken, "--articles", article);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\/cue\/exact: .*told/);
  });

  it("checks the schema alone where the article is not named", async () => {
    const broken = records.map((line) => line.replaceAll('"exact":"said"', '"exact":"told"'));
    expect((await validate(broken)).code).toBe(0);
  });

  it("holds what compare printed against its own schema", async () => {
    const other = write("other.txt", "“We shall rebuild,” Anna Koval said on Monday.\n");
    const { stdout } = await runCli(["compare", article, other, "--format", "ndjson"]);
    const alignments = stdout.trimEnd().split("\n");
    expect((await validate(alignments)).stdout).toBe(
      `<stdin>: ${alignments.length} records, 0 faulty\n`,
    );
    const [first = ""] = alignments;
    const broken = await validate([first.replace(/"score":[\d.]+/, '"score":2')]);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^<stdin>:1: \/score: /);
  });

  it.each([
    ["extract", () => ["extract", article]],
    ["compare", () => ["compare", article, write("again.txt", `${text}\nIt rained.\n`)]],
  ])("reads the one JSON document that %s prints", async (_, args) => {
    const { stdout } = await runCli([...args(), "--format", "json"]);
    const { stdout: told, code } = await runCli(["validate", "-"], { input: stdout });
    expect(told).toMatch(/^<stdin>: [1-9]\d* records, 0 faulty\n$/);
    expect(code).toBe(0);
  });

  it("tells which record of a document is faulty, and holds spans against the article", async () => {
    const { stdout } = await runCli(["extract", article, "--format", "json"]);
    const document = stdout.replaceAll('"exact": "said"', '"exact": "told"');
    const checked = await runCli(["validate", "-", "--articles", article], { input: document });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(/^<stdin>: record \d: \/.*told/m);
  });

  it("tells of a broken document what is wrong, once", async () => {
    const { stdout } = await runCli(["extract", article, "--format", "json"]);
    const checked = await runCli(["validate", "-"], { input: stdout.slice(0, 200) });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(
      /^<stdin>: document: not JSON: .+\n<stdin>: 1 records, 1 faulty\n$/,
    );
  });

  it("tells of a version it does not know that alone", async () => {
    const [first = ""] = records;
    const { schema } = JSON.parse(first);
    const { stdout } = await validate([
      `{"schema":"${schema.replace(/\d+$/, "9")}","kind":"quote"}`,
    ]);
    expect(stdout.split("\n")[0]).toBe(
      `<stdin>:1: /schema: expected ${schema}, got "${schema.replace(/\d+$/, "9")}"`,
    );
    expect(stdout.split("\n")).toHaveLength(3);
  });

  it("names a file that cannot be read, with exit code 2", async () => {
    const missing = join(folder, "none.ndjson");
    const { code, stderr } = await runCli(["validate", missing]);
    expect(code).toBe(2);
    expect(stderr).toBe(`whosaid: ${missing}: no such file\n`);
  });
});

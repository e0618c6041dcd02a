import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateAlignmentRecord } from "@whosaid/claims/compare";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "./fixtures/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const first = write(
  "post.txt",
  `“We must rebuild the sea wall before winter,” Mayor Anna Koval said on Thursday.

At least 18 people were killed in the flood, according to the Interior Ministry.

“My boat <b>is gone</b>,” said Tomas Brel, a fisherman.
`,
);
const second = write(
  "herald.txt",
  `“The sea wall must be rebuilt before the winter,” Mayor Anna Koval told reporters.

The flood killed 25 people, the Interior Ministry said.
`,
);
const missing = join(folder, "missing.txt");
const days = ["-p", "2024-03-14", "-p", "2024-03-15"];

describe("compare prints", () => {
  async function print(format: string, ...more: readonly string[]): Promise<string> {
    const args = ["compare", first, second, ...days, "--format", format, ...more];
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return stdout;
  }

  it("for a fact-checker: claims side by side, what one lacks in brackets", async () => {
    const output = await print("pretty");
    expect(output).toMatch(/^A · .*post\.txt · published 2024-03-14$/m);
    expect(output).toMatch(/published 2024-03-15/);
    expect(output).toMatch(
      /^TOLLS UPDATED\n\n {2}A Interior Ministry 2024-03-14 +B Interior Ministry 2024-03-15$/m,
    );
    expect(output).toMatch(/killed: At least 18 people +killed: 25 people/);
    expect(output).toMatch(/^THE SAME STATEMENTS IN OTHER WORDS\n\n {2}A Anna Koval {2,}B Anna/m);
    expect(output).toMatch(/^ {2}\[We must rebuild\] the sea wall before +The sea wall/m);
    expect(output).toMatch(/^ONLY IN A\n {2}· Tomas Brel: My boat/m);
  });

  it("a toll that headline and text repeat once, with how often it is told", async () => {
    const repeated = write(
      "repeated.txt",
      `At least 18 killed in flood

At least 18 people were killed in the flood, according to the Interior Ministry.
`,
    );
    const { stdout } = await runCli(["compare", repeated, second, ...days]);
    expect(stdout.match(/killed: .* killed: /g)).toHaveLength(1);
    expect(stdout).toContain("told 2 × in A, 1 × in B");
  });

  it("one JSON document", async () => {
    const { alignments, clusters, speakers } = JSON.parse(await print("json"));
    expect(alignments.length).toBeGreaterThan(2);
    expect(clusters.length).toBeGreaterThan(0);
    expect(speakers).toContainEqual(expect.objectContaining({ name: "Anna Koval" }));
  });

  it("one valid alignment record a line", async () => {
    const records = (await print("ndjson"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ relation }) => relation)).toContain("toll-update");
    expect(records.flatMap((record) => validateAlignmentRecord(record).errors)).toEqual([]);
  });

  it("one CSV row an alignment", async () => {
    const [header, ...rows] = (await print("csv")).trimEnd().split("\r\n");
    expect(header).toMatch(/^id,relation,score,/);
    expect(rows.filter((row) => row.includes("same-statement"))).not.toEqual([]);
  });

  it("one page that needs nothing else, with nothing of the articles run", async () => {
    const page = await print("html");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("My boat &lt;b&gt;is gone&lt;/b&gt;");
    expect(page).not.toMatch(/<b>is gone|<script|<link|\bsrc=|\bhref=/);
    expect(page).toMatch(/<del>[^<]+<\/del>.*<ins>[^<]+<\/ins>/s);
  });

  it("differences in colour where the terminal has it", async () => {
    const { stdout } = await runCli(["compare", first, second], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[31m[");
  });

  it("what three articles share", async () => {
    const { code, stdout } = await runCli(["compare", first, second, "-"], {
      input: "“The sea wall must be rebuilt before winter,” Anna Koval said on Friday.",
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^C · <stdin>/m);
    expect(stdout).toMatch(/A Anna Koval +C Anna Koval/);
  });

  it("each variant of what three articles share once, with who carries it", async () => {
    const { stdout } = await runCli(["compare", first, second, "-"], {
      input: "“The sea wall must be rebuilt before winter,” Anna Koval said on Friday.",
    });
    const [, shared = ""] = stdout.split("THE SAME STATEMENTS IN OTHER WORDS");
    expect(shared.match(/^ {2}[AB] Anna Koval +[BC] Anna Koval$/gm)).toHaveLength(2);
    expect(shared.match(/carried by A, B, C/g)).toHaveLength(2);
  });

  it("the earlier article as A, whatever the order on the command line", async () => {
    const { stdout } = await runCli([
      "compare",
      second,
      first,
      "-p",
      "2024-03-15",
      "-p",
      "2024-03-14",
    ]);
    expect(stdout).toMatch(/^A · .*post\.txt · published 2024-03-14$/m);
    expect(stdout).toMatch(/^B · .*herald\.txt · published 2024-03-15$/m);
  });

  it("figures behind the statement they are told in, not once more", async () => {
    const strike = write(
      "strike.txt",
      "“The storm injured 12 people, and 30 are missing,” Mayor Ivan Moroz said on Thursday.\n",
    );
    const { stdout } = await runCli(["compare", first, strike]);
    const [, only = ""] = stdout.split("ONLY IN B");
    expect(only.trim().split(/\n *· /)).toHaveLength(1);
    expect(only.replaceAll(/\s+/g, " ")).toContain("wounded: 12 people · missing: 30");
  });
});

describe("a faulty input is told in one line that names it, with exit code 2", () => {
  it.each([
    ["a missing file", [first, missing], `whosaid: ${missing}: no such file`],
    ["one file", [first], `whosaid: ${first}: is one article; name another to compare it with`],
    ["a file named twice", [first, first], `whosaid: ${first}: is named twice`],
    ["a wrong date", [first, second, "-p", "2024-02-30"], /^whosaid: --published: .*2024-02-30/],
    [
      "dates that are too few",
      [first, second, "-", ...days],
      "whosaid: --published: 2 dates for 3 articles; give one for all or one each",
    ],
    ["no file", [], "error: missing required argument 'file'"],
    ["an unknown format", [first, second, "-f", "xml"], /^error: option .*'xml'.* pretty, json, n/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(["compare", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

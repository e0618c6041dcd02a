import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "./fixtures/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "whosaid-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = write("article.txt", "“We will rebuild,” Mayor Anna Koval said on Thursday.\n");
const empty = write("empty.txt", " \n\n");
const latin1 = write("latin1.txt", Buffer.from("caf\xe9, said Anna Koval", "latin1"));
const cut = write("cut.txt", Buffer.from("Anna Koval said “no”").subarray(0, -1));
const missing = join(folder, "missing.txt");

describe("a faulty input is told in one line that names it, with exit code 2", () => {
  it.each([
    ["a missing file", [missing], `whosaid: ${missing}: no such file`],
    ["a directory", [folder], `whosaid: ${folder}: is a directory; expected a text file`],
    ["an empty file", [empty], `whosaid: ${empty}: is empty; expected an article`],
    ["another encoding", [latin1], `whosaid: ${latin1}: is not UTF-8 text (byte offset 3)`],
    ["a cut character", [cut], `whosaid: ${cut}: is not UTF-8 text (byte offset 21)`],
    ["empty standard input", ["-"], "whosaid: <stdin>: is empty; expected an article"],
    ["a file inside a file", [join(article, "x")], /^whosaid: .*x: cannot be read \(ENOTDIR\)\n$/],
    ["a wrong date", [article, "--published", "2024-02-30"], /^whosaid: --published: .*2024-02-30/],
    ["no file", [], "error: missing required argument 'file'"],
    ["an unknown format", [article, "--format", "xml"], /^error: option .*'xml'.* pretty, json, n/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(["extract", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("writes brat files for one article at a time", async () => {
    const { code, stdout, stderr } = await runCli(["extract", article, article, "-f", "brat"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^whosaid: --format brat: .*one article at a time\n$/);
  });

  it("names every faulty input and still reads the others", async () => {
    const args = ["extract", missing, article, empty, "--format", "json"];
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `whosaid: ${missing}: no such file`,
      `whosaid: ${empty}: is empty; expected an article`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ article: { id: article } }]);
  });
});

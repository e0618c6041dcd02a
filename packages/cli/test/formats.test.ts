import { validateClaimRecord } from "@whosaid/claims";
import { describe, expect, it } from "vitest";
import { runCli } from "./fixtures/run-cli.ts";

const input = `Mayor promises new houses

“We will rebuild every house,” Mayor Anna Koval said on Thursday.

At least 40 people were killed in the flood, according to the Interior Ministry.
`;
const published = ["--published", "2024-03-15"];

describe("extract prints", () => {
  it("for a person: who said what when, dates, figures", async () => {
    const { code, stdout, stderr } = await runCli(["extract", "-", ...published], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Mayor promises new houses\n<stdin> · published 2024-03-15$/m);
    expect(stdout).toMatch(
      /^Anna Koval, Mayor\n {2}promises .*\n {2}said +direct +“We will rebuild every house,”/m,
    );
    expect(stdout).toMatch(/^ {2}2024-03-14 +Thursday/m);
    expect(stdout).toMatch(/^ {2}killed +at least 40 people .*Interior Ministry$/m);
  });

  it("one JSON document with the article and its valid records", async () => {
    const args = ["extract", "-", ...published, "--format", "json"];
    const { stdout } = await runCli(args, { input });
    const { article, records } = JSON.parse(stdout);
    expect(article).toMatchObject({ text: input, publishedAt: "2024-03-15" });
    expect(records.map(({ kind }: { kind: string }) => kind)).toContain("casualty");
  });

  it("one claim record a line", async () => {
    const args = ["extract", "-", ...published, "--format", "ndjson"];
    const { stdout } = await runCli(args, { input });
    const records: readonly unknown[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.length).toBeGreaterThan(1);
    expect(records.map(validateClaimRecord).filter(({ valid }) => !valid)).toEqual([]);
  });
});

describe("extract prints, for other programs", () => {
  async function print(format: string): Promise<string> {
    const args = ["extract", "-", ...published, "--format", format];
    const { code, stdout, stderr } = await runCli(args, { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return stdout;
  }

  it("one CSV row a record", async () => {
    const [header, ...rows] = (await print("csv")).trimEnd().split("\r\n");
    expect(header).toMatch(/^id,kind,/);
    expect(rows.filter((row) => row.includes("Anna Koval"))).not.toEqual([]);
  });

  it("a schema.org document", async () => {
    const { "@context": context, "@graph": graph } = JSON.parse(await print("jsonld"));
    expect(context).toBe("https://schema.org");
    expect(graph[0]).toMatchObject({ "@type": "NewsArticle" });
  });

  it("W3C annotations", async () => {
    expect(JSON.parse(await print("webannotation"))[0]).toMatchObject({ type: "Annotation" });
  });

  it("brat’s annotation file", async () => {
    expect(await print("brat")).toMatch(/^T1\t\w+ \d+ \d+/);
  });

  it("a Prodigy task a line", async () => {
    const [task] = (await print("prodigy")).trimEnd().split("\n");
    expect(JSON.parse(task ?? "")).toMatchObject({ text: input });
  });

  it("Label Studio tasks with predictions", async () => {
    const [task] = JSON.parse(await print("labelstudio"));
    expect(task.data.text).toBe(input);
    expect(task.predictions[0].result.length).toBeGreaterThan(3);
  });
});

describe("colours", () => {
  it.each([
    ["are not in a pipe", {}, false],
    ["are where FORCE_COLOR asks for them", { FORCE_COLOR: "1" }, true],
    ["are not where NO_COLOR forbids them", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["are not in a pipe of a build server", { CI: "true" }, false],
  ])("%s", async (_, env, colored) => {
    const { stdout } = await runCli(["extract", "-"], { input, env });
    expect(stdout.includes("\u001b[")).toBe(colored);
  });
});

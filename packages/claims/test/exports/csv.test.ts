import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/exports/csv.ts";
import { CSV_COLUMNS } from "../../src/exports/csv-columns.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { buildAnalysis } from "../build-analysis.ts";
import { floodArticle } from "../flood-article.ts";

const records = [...toClaimRecords(bridgeArticle), ...toClaimRecords(floodArticle)];

function cite(text: string): string {
  const quotations = [{ content: [text], quoted: [text] }];
  const [row] = rowsOf(
    toCsv(toClaimRecords(buildAnalysis({ text, sentences: [text], quotations }))),
  );
  return row?.text ?? "";
}

function rowsOf(csv: string): readonly Record<string, string>[] {
  return parse<Record<string, string>>(csv, { columns: true, record_delimiter: "\r\n" });
}

describe("toCsv", () => {
  const rows = rowsOf(toCsv(records));

  it("has a row for each record, with all columns", () => {
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(Object.keys(rows[0] ?? {})).toEqual(CSV_COLUMNS.map(({ name }) => name));
  });

  it("tells a figure in one row", () => {
    expect(rows[0]).toMatchObject({
      kind: "casualty",
      source: "Lindmar Rescue Service",
      measure: "killed",
      victims: "people",
      low: "40",
      best: "40",
      high: "",
      qualifier: "at-least",
      on: "2024-03-05",
      cumulative: "false",
      exact: "at least 40 people",
    });
  });

  it("tells a quotation in one row", () => {
    expect(rows[1]).toMatchObject({
      kind: "quote",
      text: "We will find out why. Nobody should have died here.",
      source: "Ilse Brandt",
      role: "Governor",
      cue: "told",
      addressee: "reporters",
      said_at: "2024-03-06",
      measure: "",
      low: "",
    });
  });

  it("keeps line ends and marks in a cell", () => {
    expect(rows.find(({ article_id, kind }) => article_id === "" && kind === "quote")?.exact).toBe(
      records[1]?.target.exact,
    );
    expect(rows.map(({ exact }) => exact)).toContain(
      records.find(({ target }) => target.exact.includes("\r\n"))?.target.exact,
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30 1234", "'+49 30 1234"],
    ["-1, he said", "'-1, he said"],
    ["@all", "'@all"],
    ["＝cmd()", "'＝cmd()"],
    ['=HYPERLINK("https://x.example")', '\'=HYPERLINK("https://x.example")'],
  ])("keeps a spreadsheet from running %s", (text, safe) => {
    expect(cite(text)).toBe(safe);
  });

  it.each([["1 + 1 = 2"], ["a-b"], ["“quoted”, with comma"], ['with "straight" marks']])(
    "does not change %s",
    (text) => {
      expect(cite(text)).toBe(text);
    },
  );

  it("has only a header for no records", () => {
    expect(toCsv([]).split("\r\n")).toHaveLength(2);
  });
});

describe("the columns", () => {
  const documented = readFileSync(new URL("../../../../docs/records.md", import.meta.url), "utf8");

  it.each(CSV_COLUMNS)("are documented: $name", ({ name, description }) => {
    expect(documented).toContain(`| \`${name}\` | ${description} |`);
  });
});

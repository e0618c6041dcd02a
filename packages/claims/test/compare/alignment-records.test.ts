import { compareArticles, toAlignmentCsv, validateAlignmentRecord } from "@whosaid/claims/compare";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyses } from "../properties/any-analysis.ts";
import { report } from "./report.ts";

const by = "Ilena Marsk";
const { alignments } = compareArticles([
  report("post", "2024-05-14", [
    { by, words: "“We may reopen about 20 silos,”" },
    { by, cue: "claimed", stance: "doubt", words: "the river is safe", type: "indirect" },
    { by, words: "=SUM(A1)", type: "indirect" },
    { words: "9 people were killed at the lock", counts: "9 people", figure: { low: 9, high: 9 } },
  ]),
  report("herald", "2024-05-14", [
    { by, words: "“We will reopen 21 silos,”" },
    { by, words: "“The river is safe,”" },
    { words: "8 people were killed at the lock", counts: "8 people", figure: { low: 8, high: 8 } },
  ]),
]);
const [silos, river, lock] = alignments;

describe("an alignment record", () => {
  it("tells which words were dropped and added", () => {
    expect(silos?.differences?.words).toContainEqual({ first: "may", second: null });
    expect(silos?.differences?.words).toContainEqual({ first: null, second: "will" });
  });

  it("tells what was softened", () => {
    expect(silos?.differences?.hedges).toEqual({ first: ["may", "about"], second: [] });
  });

  it("tells other numbers", () => {
    expect(silos?.differences?.numbers).toEqual({ first: ["20"], second: ["21"] });
    expect(lock?.differences?.numbers).toEqual({ first: ["9"], second: ["8"] });
  });

  it("tells what is quoted here and paraphrased there, by which verb and stance", () => {
    expect(river?.differences).toMatchObject({
      mode: { first: "indirect", second: "direct" },
      cue: { first: "claimed", second: "said" },
      stance: { first: "doubt", second: "neutral" },
    });
  });

  it("tells no difference where there is none", () => {
    expect(river?.differences).toMatchObject({ hedges: null, numbers: null, sources: null });
  });

  it("tells which evidence spoke", () => {
    const kinds = silos?.basis.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["speaker", "words"]));
    expect(silos?.basis.find(({ kind }) => kind === "words")?.shared).toContain("silos");
  });

  it.each(alignments.map((record) => [record.relation, record]))("is valid: %s", (_, record) => {
    expect(validateAlignmentRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({
      valid: true,
    });
  });

  it("is valid whatever the articles hold", () => {
    fc.assert(
      fc.property(analyses, analyses, (a, b) => {
        const found = compareArticles([a, b]).alignments;
        expect(found.flatMap((record) => validateAlignmentRecord(record).errors)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a faulty alignment record", () => {
  it.each([
    ["another relation", { relation: "same-figure" }, /^\/claims\/0\/kind: quote does not fit/],
    ["an unknown relation", { relation: "alike" }, /^\/relation: expected one of same-words, /],
    ["one claim", { claims: silos?.claims.slice(1) }, /^\/claims: expected 2 of same-statement/],
    [
      "one article twice",
      { claims: [silos?.claims[0], silos?.claims[0]] },
      /^\/claims\/1\/article/,
    ],
    ["a score of 2", { score: 2 }, /^\/score: expected <= 1, got 2/],
    ["no differences", { differences: null }, /^\/differences: missing between two claims/],
    ["another id", { id: "alignment-0123456789abcdef" }, /^\/id: expected alignment-/],
    ["a property too many", { note: "" }, /^\/note: the schema has no such property/],
  ])("is refused: %s", (_, change, message) => {
    const { errors } = validateAlignmentRecord({ ...silos, ...change });
    expect(errors.map((error) => error.message)).toContainEqual(expect.stringMatching(message));
  });

  it("is refused: a contradiction without its sources", () => {
    const differences = { ...lock?.differences, sources: null };
    const { errors } = validateAlignmentRecord({ ...lock, differences });
    expect(errors.map(({ path }) => path)).toEqual(["/differences/sources"]);
  });
});

describe("the table of alignments", () => {
  const rows: readonly Record<string, string>[] = parse(toAlignmentCsv(alignments), {
    columns: true,
  });

  it("has a row each, with both claims", () => {
    expect(rows.map(({ id }) => id)).toEqual(alignments.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      relation: "same-statement",
      first_article: "post",
      second_article: "herald",
      hedges: "may, about → none",
    });
  });

  it("keeps a spreadsheet from running what the articles say", () => {
    expect(rows.map((row) => row.first_text)).toContain("'=SUM(A1)");
  });
});

import { describe, expect, it } from "vitest";
import { compareTolls, type Tolls } from "../../../src/compare/figures/tolls-within.ts";
import { gatherArticles } from "../../../src/compare/gather-claims.ts";
import { readClaims } from "../../../src/compare/read-claims.ts";
import { report } from "../report.ts";

describe("a statement’s casualty figures", () => {
  it("are those that begin within it", () => {
    const words = "18 miners died in the shaft";
    const flood = report("post", "2024-05-14", [
      { by: "Ilena Marsk", words: "the pumps failed", type: "indirect" },
      { by: "Ilena Marsk", words, counts: "18 miners", figure: { low: 18, high: 18 } },
    ]);
    const start = flood.article.text.indexOf(words);
    const content = [{ start, end: start + words.length }];
    const [first] = flood.quotations;
    const quotations = first === undefined ? [] : [first, { ...first, id: "q9", content }];
    const { claims } = readClaims(gatherArticles([{ ...flood, quotations }]));
    const said = claims.filter(({ record }) => record.kind !== "casualty");
    expect(said.map(({ tolls }) => [...tolls].map(([harm, of]) => [harm, ...of]))).toEqual([
      [],
      [["killed", 18]],
    ]);
  });
});

describe("two statements’ tolls", () => {
  const tolls = (...all: readonly (readonly [string, number])[]): Tolls =>
    new Map(all.map(([harm, number]) => [harm, new Set([number])]));

  it.each([
    ["count alike", tolls(["killed", 18]), tolls(["killed", 18]), "same"],
    [
      "count alike in one of two harms",
      tolls(["killed", 18], ["injured", 4]),
      tolls(["killed", 18], ["injured", 6]),
      "same",
    ],
    ["count otherwise", tolls(["killed", 18]), tolls(["killed", 25]), "other"],
    ["count other harms", tolls(["killed", 18]), tolls(["injured", 25]), "none"],
    ["count, one of them", tolls(["killed", 18]), tolls(), "one"],
    ["count nothing", tolls(), tolls(), "none"],
  ] as const)("%s", (_, a, b, relation) => {
    expect(compareTolls(a, b)).toBe(relation);
    expect(compareTolls(b, a)).toBe(relation);
  });
});

import { describe, expect, it } from "vitest";
import { renderExtraction } from "../../src/pretty/extraction.ts";
import { terminalOf } from "../../src/pretty/terminal.ts";
import { direct, killed, quarry } from "../fixtures/quarry.ts";

const render = (analysis: typeof quarry, columns = 76): string =>
  renderExtraction({ name: "quarry.txt", analysis }, terminalOf({ columns }, {}));

describe("an article's findings", () => {
  it("are printed for a person", () => {
    expect(render(quarry)).toBe(`${"─".repeat(76)}
Blast at Orlec quarry kills nine
quarry.txt · published 2023-03-14

WHO SAID WHAT, WHEN
Dana Marek, foreman
  told    direct    “We heard no siren, none of us did,” · to reporters ·
                    2023-03-14 (Tuesday)

Mines Authority
  denied  indirect  that the siren had been switched off in February

DATES
  2023-03-14  Tuesday · counted from publication
  P40Y        40 years · a length of time

FIGURES
  killed   at least 9 workers · says Mines Authority
  wounded  dozens · says Mines Authority

`);
  });

  it("never pass the edge of the terminal", () => {
    const lines = render(quarry, 44).split("\n");
    expect(lines.filter((line) => line.length > 44)).toEqual([]);
  });

  it("are said to be none when there are none", () => {
    const output = render({ ...quarry, quotations: [], dates: [], casualties: [] });
    expect(output.match(/none found/g)).toHaveLength(3);
  });
});

describe("a figure", () => {
  const period = { since: null, until: null, on: null, dates: [] };

  it.each([
    ["of a day", { period: { ...period, on: "2023-03-14" } }, "9 workers · on 2023-03-14 ·"],
    ["of a year", { period: { ...period, on: "1987" } }, "9 workers · in 1987 ·"],
    ["of a stretch", { period: { ...period, since: "2019" } }, "9 workers · since 2019 ·"],
    ["that is denied", { status: "denied" as const }, "9 workers · denied ·"],
    ["told by nobody else", { source: null }, "9 workers\n"],
    ["within another", { relation: "subset" as const, of: "k0" }, "of these: 20 killed ·"],
    ["at a place", { place: direct.addressee }, "9 workers · reporters ·"],
  ])("%s says so", (_, change, words) => {
    const figures = [
      { ...killed, ...change },
      { ...killed, id: "k0", low: 20, high: 20 },
    ];
    expect(render({ ...quarry, casualties: figures })).toContain(words);
  });
});

describe("a quotation", () => {
  it.each([
    ["nobody is named for", null, "(nobody named)"],
    [
      "whose speaker is not identified",
      { mention: direct.addressee, entity: null, resolution: "unresolved" as const },
      "reporters (not identified)",
    ],
  ])("%s stands under words that say so", (_, speaker, heading) => {
    const output = render({ ...quarry, quotations: [{ ...direct, speaker }] });
    expect(output).toContain(`WHEN\n${heading}\n  told`);
  });

  it("tells by whom it was passed on", () => {
    const via = { mention: null, entity: "e2", resolution: "name" as const };
    const output = render({ ...quarry, quotations: [{ ...direct, via }] }, 110);
    expect(output).toContain("as told by Mines Authority");
  });

  it("is cut after four lines", () => {
    const text = `“${"word ".repeat(200)}”`;
    const long = {
      ...direct,
      content: [{ start: 0, end: text.length }],
      addressee: null,
      cue: null,
    };
    const output = render({ ...quarry, article: { ...quarry.article, text }, quotations: [long] });
    expect(output.match(/^.*word word.*$/gm)).toHaveLength(4);
    expect(output).toMatch(/word …/);
  });
});

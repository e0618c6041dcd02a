import { describe, expect, it } from "vitest";
import { parseGoldLine } from "../../src/corpus/gold-line.ts";

const TEXT = "Two died, Koval said.";

describe("parseGoldLine reads", () => {
  it("only the layers that are there", () => {
    const article = parseGoldLine(JSON.stringify({ id: "a", text: TEXT, timexes: [] }));
    expect(article).toMatchObject({ quotations: null, dates: [], casualties: null, counts: null });
  });

  it.each([
    [{ noise: [], stated: { killed: "numeral" } }, "stated"],
    [{ noise: [], stated: { killed: "singular-np" } }, "stated"],
    [{ noise: [], stated: { killed: "zero-explicit" } }, "stated"],
    [{ noise: [], stated: { killed: "zero-silent" } }, "silent"],
    [{ noise: [], stated: { killed: "not-literal" } }, "unfit"],
    [{ noise: ["two incidents"], stated: { killed: "numeral" } }, "unfit"],
    [{ noise: [], stated: { killed: null } }, "unfit"],
  ])("how a count is worded: %j", (meta, wording) => {
    const article = parseGoldLine(
      JSON.stringify({ id: "a", text: TEXT, killed: 2, wounded: 0, meta }),
    );
    expect(article).toMatchObject({ counts: { killed: { count: 2, wording } } });
  });

  it.each([
    ["2015-3-31", "2015-03-31"],
    ["2015-12-31T08:00:00Z", "2015-12-31T08:00:00Z"],
    [{ instant: "2021-11-23T13:32:23Z", timezone: "JST" }, "2021-11-23T13:32:23Z"],
    [null, null],
  ])("the day of publication %j as %s", (published, expected) => {
    const article = parseGoldLine(JSON.stringify({ id: "a", text: TEXT, published }));
    expect(article).toMatchObject({ published: expected });
  });

  it("figures in the short form", () => {
    const figure = {
      kind: "killed",
      value: null,
      share: "majority",
      start: 0,
      end: 3,
      victims: "women",
    };
    const article = parseGoldLine(JSON.stringify({ id: "a", text: TEXT, casualties: [figure] }));
    expect(article).toMatchObject({
      casualties: [{ effect: "killed", low: null, qualifier: "share", victims: "women" }],
    });
  });
});

describe("parseGoldLine names the field of", () => {
  it.each([
    ["{", "is no JSON"],
    [JSON.stringify({ id: "a" }), "text: "],
    [
      JSON.stringify({ id: "a", text: "", quotations: [{ spans: [[0]], type: "direct" }] }),
      "quotations.0.spans.0",
    ],
    [
      JSON.stringify({ id: "a", text: "", quotations: [{ spans: [], type: "shouted" }] }),
      "quotations.0.type",
    ],
  ])("%s", (json, message) => {
    expect(parseGoldLine(json)).toContain(message);
  });
});

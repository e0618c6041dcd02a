import { describe, expect, it } from "vitest";
import schema from "../../schema/claim-record.schema.json" with { type: "json" };
import { toBrat } from "../../src/exports/brat.ts";
import { BRAT_CONFIGURATION } from "../../src/exports/brat-configuration.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const articles = [
  { name: "bridge", analysis: bridgeArticle },
  { name: "flood", analysis: floodArticle },
].map(({ name, analysis }) => {
  const { text } = analysis.article;
  const lines = toBrat(toClaimRecords(analysis), text).trimEnd().split("\n");
  return { name, text, lines };
});

/** The types a section of the configuration lists. */
function configured(section: string): readonly string[] {
  const [, body = ""] = BRAT_CONFIGURATION.split(`[${section}]\n`);
  return (
    body
      .split("\n\n")[0]
      ?.split("\n")
      .map((line) => line.split(" ")[0] ?? "") ?? []
  );
}

function valuesOf(attribute: string): readonly string[] {
  return (
    new RegExp(`^${attribute} .*Value:(.*)$`, "m").exec(BRAT_CONFIGURATION)?.[1]?.split("|") ?? []
  );
}

describe.each(articles)("toBrat of the $name article", ({ text, lines }) => {
  const codePoints = [...text];
  const ofKind = (kind: string) => lines.filter((line) => line.startsWith(kind));
  const textBounds = ofKind("T").map((line) => line.split("\t"));
  const ids = textBounds.map(([id]) => id);

  it("keeps to brat's forms", () => {
    const forms = [
      /^T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t\S(?:.*\S)?$/,
      /^R\d+\t\w+ Arg1:T\d+ Arg2:T\d+$/,
      /^A\d+\t\w+ T\d+ [\w-]+$/,
      /^#\d+\tAnnotatorNotes T\d+\t\S.*$/,
    ];
    expect(lines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
  });

  it("names each annotation once", () => {
    const names = lines.map((line) => line.split("\t")[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has the words that stand at the offsets, in code points, fragments joined by a space", () => {
    for (const [, head = "", words] of textBounds) {
      const places = head
        .slice(head.indexOf(" ") + 1)
        .split(";")
        .map((place) => place.split(" ").map(Number));
      const found = places.map(([start, end]) => codePoints.slice(start, end).join(""));
      expect(found.join(" ")).toBe(words);
      expect(found.join("")).not.toMatch(/[\r\n]/);
    }
  });

  it("links and describes only what is there, by types of the configuration", () => {
    const named = lines.flatMap((line) => line.match(/(?<=[: ])T\d+/g) ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const typesOf = (kind: string) => ofKind(kind).map((line) => line.split(/[\t ]/)[1] ?? "");
    expect(configured("entities")).toEqual(expect.arrayContaining(typesOf("T")));
    expect(configured("relations")).toEqual(expect.arrayContaining(typesOf("R")));
    expect(configured("attributes")).toEqual(expect.arrayContaining(typesOf("A")));
  });
});

describe("toBrat", () => {
  const [bridge, flood] = articles;

  it("writes a split quotation as one with two fragments", () => {
    expect(bridge?.lines).toContainEqual(
      expect.stringMatching(/^T\d+\tQuote \d+ \d+;\d+ \d+\t“We will find out why,” “Nobody should/),
    );
  });

  it("writes a quotation of two paragraphs in fragments", () => {
    expect(flood?.lines).toContainEqual(
      expect.stringMatching(
        /^T\d+\tQuote \d+ \d+;\d+ \d+\t“The water 💧 came at night. “By morning/,
      ),
    );
  });

  it("marks once a source that two claims share, and names it", () => {
    const sources = bridge?.lines.filter((line) => line.includes("\tBrandt’s deputy, Tomas Reyl"));
    expect(sources).toHaveLength(1);
    expect(bridge?.lines).toContainEqual(
      expect.stringMatching(/^#\d+\tAnnotatorNotes T\d+\tTomas Reyl$/),
    );
  });
});

describe("the configuration", () => {
  it.each([
    ["Mode", schema.$defs.quote.properties.mode.enum],
    ["Stance", schema.$defs.cue.properties.stance.enum],
    ["Measure", schema.$defs.quantity.properties.measure.enum],
    ["Qualifier", schema.$defs.quantity.properties.qualifier.enum],
    ["Status", schema.$defs.quantity.properties.status.enum],
  ])("has the schema's values of %s", (attribute, values) => {
    expect(valuesOf(attribute)).toEqual(values);
  });
});

import { describe, expect, it } from "vitest";
import schema from "../../schema/claim-record.schema.json" with { type: "json" };
import { type LabelStudioRegion, toLabelStudio } from "../../src/exports/label-studio.ts";
import { LABEL_STUDIO_CONFIGURATION } from "../../src/exports/label-studio-configuration.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const articles = [
  { name: "bridge", analysis: bridgeArticle },
  { name: "flood", analysis: floodArticle },
].map(({ name, analysis }) => {
  const { text } = analysis.article;
  const task = toLabelStudio(toClaimRecords(analysis), text);
  const { result } = task.predictions[0];
  const regions = result.filter((each): each is LabelStudioRegion => each.type !== "relation");
  const relations = result.filter((each) => each.type === "relation");
  return { name, text, task, regions, relations };
});

function configured(element: string): readonly string[] {
  const values = LABEL_STUDIO_CONFIGURATION.matchAll(
    new RegExp(`<${element} value="([^"]+)"`, "g"),
  );
  return Array.from(values, ([, value]) => value ?? "");
}

describe.each(articles)(
  "toLabelStudio of the $name article",
  ({ text, task, regions, relations }) => {
    it("has the text and, of every region, the words that stand there in code points", () => {
      expect(task.data.text).toBe(text);
      const codePoints = [...text];
      for (const { value } of regions) {
        expect(codePoints.slice(value.start, value.end).join("")).toBe(value.text);
      }
    });

    it("names each labelled region once, and relates and describes only these", () => {
      const ids = regions.filter(({ type }) => type === "labels").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [
        ...regions.map(({ id }) => id),
        ...relations.flatMap(({ from_id, to_id }) => [from_id, to_id]),
      ];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it("uses what the configuration has", () => {
      const labels = regions.flatMap(({ value }) => value.labels ?? []);
      const choices = regions.flatMap(({ value }) => value.choices ?? []);
      expect(configured("Label")).toEqual(expect.arrayContaining(labels));
      expect(configured("Choice")).toEqual(expect.arrayContaining(choices));
      expect(configured("Relation")).toEqual(
        expect.arrayContaining(relations.flatMap(({ labels }) => labels)),
      );
      for (const { from_name } of regions) {
        expect(LABEL_STUDIO_CONFIGURATION).toContain(`name="${from_name}" toName="text"`);
      }
    });
  },
);

describe("toLabelStudio", () => {
  const [bridge] = articles;

  it("joins the pieces of a split quotation", () => {
    const [joint] = bridge?.relations.filter(({ labels }) => labels.includes("Continues")) ?? [];
    const words = (id: string | undefined) =>
      bridge?.regions.find((region) => region.id === id)?.value.text;
    expect([words(joint?.from_id), words(joint?.to_id)]).toEqual([
      "“Nobody should have died here.”",
      "“We will find out why,”",
    ]);
  });

  it("gives claims their confidence, and sources their names", () => {
    expect(bridge?.regions).toContainEqual(
      expect.objectContaining({
        score: 0.8,
        value: expect.objectContaining({ labels: ["Casualty"] }),
      }),
    );
    expect(bridge?.regions).toContainEqual(
      expect.objectContaining({
        id: expect.stringMatching(/^Source:/),
        meta: { text: ["Ilse Brandt"] },
      }),
    );
  });
});

describe("the configuration", () => {
  it.each([
    ["mode", schema.$defs.quote.properties.mode.enum],
    ["stance", schema.$defs.cue.properties.stance.enum],
    ["measure", schema.$defs.quantity.properties.measure.enum],
    ["qualifier", schema.$defs.quantity.properties.qualifier.enum],
    ["status", schema.$defs.quantity.properties.status.enum],
  ])("has the schema's values of %s", (name, values) => {
    const [, choices = ""] = LABEL_STUDIO_CONFIGURATION.split(`<Choices name="${name}"`);
    const listed = choices.split("</Choices>")[0]?.matchAll(/<Choice value="([^"]+)"/g) ?? [];
    expect(Array.from(listed, ([, value]) => value)).toEqual(values);
  });
});

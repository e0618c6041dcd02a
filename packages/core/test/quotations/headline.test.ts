import { describe, expect, it } from "vitest";
import { attribute } from "./attribute.ts";

const BODY = "\n\nThe dam held on Monday. Nobody was hurt.";

/** Content and source of what a headline says. */
function speechIn(headline: string): readonly (readonly (string | null)[])[] {
  const text = headline + BODY;
  return attribute(text).map(({ content, source }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    source === null ? null : text.slice(source.start, source.end),
  ]);
}

describe("findHeadlineSpeech", () => {
  it.each([
    ["Koval: We will not yield", "We will not yield", "Koval"],
    ["UN official: Dam may break", "Dam may break", "UN official"],
    ["Police: 12 killed in raid", "12 killed in raid", "Police"],
    ["We will not yield: Koval", "We will not yield", "Koval"],
    ["Dam may break – minister", "Dam may break", "minister"],
    ["Dam minister: ‘We closed it’ over leak", "‘We closed it’", "Dam minister"],
    ["Koval snaps at farmers: ‘That’s enough’", "‘That’s enough’", "Koval"],
    ["Dam “two storms” from breaking, minister says", "Dam “two storms” from breaking", "minister"],
    ["Dam kills 14 at fair: rescuers", "Dam kills 14 at fair", "rescuers"],
    ["Heat killed 19 in Kesh, leaked memo says", "Heat killed 19 in Kesh", "leaked memo"],
    ["Dam under control, ministry claims", "Dam under control", "ministry"],
    ["Owner to Plead Not Guilty, Lawyer Says", "Owner to Plead Not Guilty", "Lawyer"],
    ["Historians: Kesh and Odrin linked for good", "Kesh and Odrin linked for good", "Historians"],
    ["Report: Half of the talks were with donors", "Half of the talks were with donors", "Report"],
    ["Former mayor Kos at talks: Row harms Kesh", "Row harms Kesh", "Former mayor Kos"],
    ["‘We were lied to’: families demand answers", "‘We were lied to’", "families"],
    ["‘It went bang’: dam breaks in Kesh", "‘It went bang’", null],
    ["Frogs remember a drought, study finds", "Frogs remember a drought", "study"],
  ])("%s", (headline, content, source) => {
    expect(speechIn(headline)).toEqual([[content, source]]);
  });

  it.each([
    "Explainer: Why dams break",
    "Live: Dam breaks in Kesh",
    "Dam breach: What we know",
    "Dam breaks in Kesh",
    "Interview: Koval on dams",
  ])("not in %s", (headline) => {
    expect(speechIn(headline)).toEqual([]);
  });

  it.each([
    ["Koval: We will not yield", "Anna Koval said so.", true],
    ["Kesh: Dam may break", "Anna Koval said so.", false],
    ["Kesh: Dam may break", "Kesh manager Ivan Moroz said so.", false],
    ["CHOLERA: 27 dead in Kesh", "Anna Koval said so.", false],
    ["Lynch: No word on the dam", "Mr Lynch said so.", true],
  ])("%s / %s: %s", (headline, body, expected) => {
    const rules = attribute(`${headline}\n\n${body}`).map(({ rule }) => rule);
    expect(rules.includes("headline-colon")).toBe(expected);
  });

  it("finds no colon speech below the headline", () => {
    expect(attribute("Dam holds\n\nThere were two: a man and a boy.")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { checkSpans } from "../../src/validation/check-spans.ts";
import { validateClaimRecord } from "../../src/validation/validate-claim-record.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { buildAnalysis } from "../build-analysis.ts";

const records = toClaimRecords(bridgeArticle, { url: "https://example.org/bridge" });
const [toll, promise, statement, children, denial, reported, cracks, missing] = records;

describe("toClaimRecords", () => {
  it("makes a record of every claim, in order of place", () => {
    expect(records.map(({ kind, text }) => [kind, text])).toEqual([
      ["casualty", bridgeArticle.article.text.slice(30, 159)],
      ["quote", "We will find out why. Nobody should have died here."],
      ["statement", "12 children were among the dead"],
      ["casualty", "12 children were among the dead"],
      ["quote", "it had “set aside” warnings since 2019"],
      ["quote", "The engineers said they had seen cracks"],
      ["statement", "they had seen cracks"],
      ["casualty", "Dozens are still missing."],
    ]);
  });

  it.each(records)("makes a valid record: $text", (record) => {
    expect(validateClaimRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ valid: true });
    expect(checkSpans(record, bridgeArticle.article.text)).toEqual([]);
  });

  it("gives the same bytes again", () => {
    const again = toClaimRecords(bridgeArticle, { url: "https://example.org/bridge" });
    expect(JSON.stringify(again)).toBe(JSON.stringify(records));
  });

  it("targets a split quotation from first to last word, and keeps its pieces", () => {
    expect(promise).toMatchObject({
      target: {
        exact: expect.stringMatching(/^“We will .* Wednesday\. “Nobody .*here\.”$/),
        prefix: " to the Lindmar Rescue Service. ",
        suffix: " She said that 12 children were ",
      },
      quote: {
        mode: "direct",
        spans: [{ exact: "“We will find out why,”" }, { exact: "“Nobody should have died here.”" }],
        quoted: [{ exact: "We will find out why," }, { exact: "Nobody should have died here." }],
        within: null,
      },
    });
  });

  it("tells who said it, by which word, to whom", () => {
    expect(promise?.attribution).toMatchObject({
      source: {
        type: "person",
        name: "Ilse Brandt",
        role: "Governor",
        affiliation: null,
        span: { exact: "Governor Ilse Brandt" },
        resolvedBy: "name",
      },
      cue: { exact: "told", lemma: "tell", stance: "neutral" },
      addressee: { exact: "reporters" },
      via: null,
    });
  });

  it("tells when it was said, and what the date was resolved against", () => {
    expect(promise?.saidAt).toMatchObject({
      span: { exact: "Wednesday" },
      value: "2024-03-06",
      anchor: { kind: "mention", span: { exact: "Tuesday" } },
    });
    expect(statement?.saidAt).toBeNull();
  });

  it("tells which dates the claim names", () => {
    expect(denial?.refersTo).toMatchObject([
      { span: { exact: "2019" }, earliest: "2019-01-01", latest: "2019-12-31" },
    ]);
    expect(promise?.refersTo).toEqual([]);
  });

  it("tells of a quotation inside another who passes it on and where it stands", () => {
    expect(cracks).toMatchObject({
      quote: { within: reported?.id },
      attribution: { source: { name: "The engineers" }, via: { name: "Tomas Reyl" } },
    });
  });

  it("counts casualties with their victims, place and period", () => {
    expect(toll).toMatchObject({
      quantity: {
        measure: "killed",
        best: 40,
        low: 40,
        high: null,
        qualifier: "at-least",
        victims: { span: { exact: "people" }, head: "people" },
        place: { exact: "near Varholm" },
        period: { since: null, until: null, on: "2024-03-05" },
      },
      attribution: { source: { name: "Lindmar Rescue Service", resolvedBy: "name" }, cue: null },
      quote: null,
    });
  });

  it("gives a figure the quotation it was said in, and that one's attribution", () => {
    expect(children).toMatchObject({
      quantity: { relation: "subset", of: toll?.id },
      quote: { mode: "indirect", within: statement?.id },
      attribution: {
        source: { name: "Ilse Brandt", resolvedBy: "pronoun" },
        cue: { exact: "said" },
      },
    });
  });

  it("leaves unknown what the article does not tell", () => {
    expect(missing).toMatchObject({
      attribution: null,
      saidAt: null,
      quantity: { best: null, low: null, high: null, victims: null, period: null },
      article: { id: null, publisher: null, lang: null },
    });
  });

  it("names rules and words as evidence", () => {
    expect(denial?.evidence).toMatchObject([
      { rule: "test-quotation", span: { exact: "denied" } },
      { rule: "test-date", span: { exact: "2019" } },
    ]);
  });
});

describe("the source of a figure in a quotation", () => {
  const text = "“The ministry counts 40 dead,” Mayor Ana Ruiz said.";
  const written = {
    text,
    sentences: [text],
    entities: [
      { name: "The ministry", mentions: [{ words: "The ministry", form: "noun" as const }] },
      { name: "Ana Ruiz", mentions: [{ words: "Ana Ruiz", form: "name" as const }] },
    ],
    quotations: [
      {
        content: ["“The ministry counts 40 dead,”"],
        quoted: ["The ministry counts 40 dead,"],
        cue: { words: "said", lemma: "say", stance: "neutral" as const },
        speaker: { mention: "Mayor Ana Ruiz", entity: "e2" },
      },
    ],
  };

  it.each([
    [
      "is the speaker, where none else is named",
      { quotation: "q1" },
      { source: { name: "Ana Ruiz" }, cue: { exact: "said" }, via: null },
    ],
    [
      "is the speaker, where the figure names the same",
      { quotation: "q1", mention: "Ana Ruiz", entity: "e2" },
      { source: { name: "Ana Ruiz" }, cue: { exact: "said" }, via: null },
    ],
    [
      "is another who is named there, by way of the speaker",
      { quotation: "q1", mention: "The ministry", entity: "e1" },
      {
        source: { name: "The ministry", resolvedBy: "noun" },
        cue: null,
        via: { name: "Ana Ruiz" },
      },
    ],
    [
      "is a mention that nobody fits",
      { quotation: "q1", mention: "The ministry" },
      { source: { name: null, type: null, resolvedBy: "unresolved" }, via: { name: "Ana Ruiz" } },
    ],
  ])("%s", (_, source, attribution) => {
    const casualties = [{ words: "40 dead", low: 40, high: 40, source }];
    const [, figure] = toClaimRecords(buildAnalysis({ ...written, casualties }));
    expect(figure).toMatchObject({ kind: "casualty", attribution });
  });
});

describe("toClaimRecords does not", () => {
  const text = "It was said that the road was closed.";
  const content = ["that the road was closed"];
  const cue = { words: "said", lemma: "say", stance: "neutral" as const };

  it.each([
    ["make a statement of a clause that nobody is the source of", { cue }, 0],
    ["drop a statement whose source is only a mention", { cue, speaker: { mention: "It" } }, 1],
  ])("%s", (_, quotation, count) => {
    const quotations = [{ type: "indirect" as const, content, ...quotation }];
    expect(toClaimRecords(buildAnalysis({ text, sentences: [text], quotations }))).toHaveLength(
      count,
    );
  });

  it.each([
    ["a speaker", { speaker: { entity: "e7" } }, 'no "e7" among its entities'],
    ["a date", { saidAt: "d9" }, 'no "d9" among its dates'],
  ])("pass over %s that the analysis does not have", (_, quotation, message) => {
    const analysis = buildAnalysis({
      text,
      sentences: [text],
      quotations: [{ content, ...quotation }],
    });
    expect(() => toClaimRecords(analysis)).toThrow(
      expect.objectContaining({
        code: "invalid-analysis",
        message: expect.stringContaining(message),
      }),
    );
  });
});

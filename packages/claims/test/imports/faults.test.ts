import { describe, expect, it } from "vitest";
import { fromBrat, fromLabelStudio } from "../../src/imports.ts";

const text = "🌊 “It held,” Ana Ruiz said. Two people died.";

describe("fromBrat", () => {
  it("reads what a person annotated from nothing", () => {
    const annotations = [
      "T1\tQuote 2 12\t“It held,”",
      "T2\tSource 13 21\tAna Ruiz",
      "R1\tSourceOf Arg1:T2 Arg2:T1",
      "T3\tCasualty 28 38\tTwo people",
      "A1\tMeasure T3 killed",
      "#1\tAnnotatorNotes T3\tlow=2; high=2",
    ];
    const { claims } = fromBrat(annotations.join("\n"), text);
    expect(claims).toMatchObject([
      { key: "T1", record: null, mode: "direct", source: { span: { exact: "Ana Ruiz" } } },
      { key: "T3", kind: "casualty", figure: { measure: "killed", low: 2, high: 2 } },
    ]);
    expect(claims[0]?.spans).toEqual([{ start: 3, end: 13, exact: "“It held,”" }]);
  });

  it.each([
    ["T1\tQuote 3 12\t“It held,”", /^quake\.ann, line 1: the text has "It held,”" at 3 12, not/],
    ["T1\tQuote 2 900\t“It held,”", /line 1: 2 900 is no stretch of the text's 44 characters/],
    ["T1\tSpeech 2 12\t“It held,”", /line 1: expected one of Quote, Statement, .*, got Speech/],
    ["T1 Quote 2 12 “It held,”", /line 1: expected an annotation \(T, R, A or #/],
    ["\nR1\tSourceOf Arg1:T2 Arg2:T1", /line 2: there is no T2\n.*line 2: there is no T1/],
    ["T1\tCasualty 28 38\tTwo people", /line 1: needs a Measure.*\n.*line 1: needs a note/],
    [
      "T1\tQuote 2 12\t“It held,”\nA1\tMode T1 loud",
      /line 1: expected Mode to be one of direct, mixed, indirect, got loud/,
    ],
    [
      "T1\tQuote 2 12\t“It held,”\nT2\tCue 22 26\tsaid\nR1\tSourceOf Arg1:T2 Arg2:T1",
      /line 2: SourceOf leads from Source to Quote .*, not from Cue to Quote/,
    ],
  ])("tells file and line: %j", (annotations, message) => {
    expect(() => fromBrat(annotations, text, "quake.ann")).toThrow(
      expect.objectContaining({
        code: "invalid-annotation",
        message: expect.stringMatching(message),
      }),
    );
  });
});

function task(value: object, type = "labels"): unknown {
  const result = [{ id: "q9Xf", from_name: "claims", to_name: "text", type, value }];
  return [{ data: { text, title: "Flood" }, annotations: [{ result }] }];
}

describe("fromLabelStudio", () => {
  it.each([
    ["code points", { start: 2, end: 12 }],
    ["UTF-16 code units, of older versions", { start: 3, end: 13 }],
  ])("reads offsets in %s", (_, place) => {
    const value = { ...place, text: "“It held,”", labels: ["Quote"] };
    const [article] = fromLabelStudio(task(value));
    expect(article?.about).toEqual({ title: "Flood" });
    expect(article?.claims[0]?.spans).toEqual([{ start: 3, end: 13, exact: "“It held,”" }]);
  });

  it("leaves out a task that nobody annotated, or gave up", () => {
    const cancelled = { data: { text }, annotations: [{ was_cancelled: true, result: [] }] };
    expect(fromLabelStudio([{ data: { text }, annotations: [] }, cancelled])).toEqual([]);
  });

  it.each([
    [task({ start: 2, end: 12, text: "It held", labels: ["Quote"] }), /region q9Xf: the text has/],
    [task({ start: 2, end: 900, labels: ["Quote"] }), /task 1, region q9Xf: 2-900 is no stretch/],
    [task({ start: 2, end: 12, labels: ["Name"] }), /region q9Xf: expected a label of Quote/],
    [task({ start: 2, end: 12 }, "hypertext"), /region q9Xf: expected type labels, choices/],
    [[{ text }], /^flood\.json, task 1: expected a task \{ data/],
  ])("tells task and region: %j", (tasks, message) => {
    expect(() => fromLabelStudio(tasks, "flood.json")).toThrow(message);
  });
});

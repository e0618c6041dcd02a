import { describe, expect, it } from "vitest";
import { createAnalyzer, type Stage } from "../src/analyzer.ts";
import { WhosaidError } from "../src/errors.ts";
import { sliceOf } from "../src/span.ts";

const TEXT = `Dam breach kills 12 in Kesh

14 March 2024

At least 12 people were killed on Thursday when a dam broke, Energy Minister Anna Koval said.

“We saw it coming,” she told reporters. “It was bad.”`;

const analyzer = createAnalyzer();

describe("createAnalyzer", () => {
  const analysis = analyzer.analyze({ text: TEXT, id: "kesh-1" });
  const { article, quotations, dates, casualties, entities } = analysis;

  it("tells the article as it was read", () => {
    expect(article).toEqual({
      text: TEXT,
      id: "kesh-1",
      title: "Dam breach kills 12 in Kesh",
      publishedAt: "2024-03-14",
      publishedAtSource: "date-line",
    });
  });

  it("finds who said what", () => {
    const koval = entities.find(({ name }) => name === "Anna Koval");
    expect(koval).toMatchObject({ kind: "person", role: "Energy Minister" });
    expect(
      quotations.map(({ type, content, speaker }) => [
        type,
        content.map((piece) => sliceOf(TEXT, piece)).join(" … "),
        speaker?.entity,
      ]),
    ).toEqual([
      ["indirect", "At least 12 people were killed on Thursday when a dam broke", koval?.id],
      ["direct", "“We saw it coming,” … “It was bad.”", koval?.id],
    ]);
  });

  it("finds when, and how many were harmed", () => {
    expect(dates.map((date) => [sliceOf(TEXT, date), date.value])).toContainEqual([
      "Thursday",
      "2024-03-14",
    ]);
    expect(
      casualties.map((figure) => [sliceOf(TEXT, figure), figure.low, figure.high]),
    ).toContainEqual(["At least 12 people", 12, null]);
  });

  it("prefers what the caller says to what the text says", () => {
    const input = { text: TEXT, title: "Other title", publishedAt: "2024-03-15T08:00:00Z" };
    expect(analyzer.analyze(input).article).toMatchObject({
      id: null,
      title: "Other title",
      publishedAt: "2024-03-15T08:00:00Z",
      publishedAtSource: "given",
    });
  });

  it("gives null for what it does not know", () => {
    expect(analyzer.analyze("The dam held.").article).toEqual({
      text: "The dam held.",
      id: null,
      title: null,
      publishedAt: null,
      publishedAtSource: null,
    });
  });

  it.each(["", " ", "\n\n", "\u200b", "…", "“", "”", "'"])("finds nothing in %j", (text) => {
    const empty = analyzer.analyze(text);
    expect(empty).toMatchObject({ quotations: [], dates: [], casualties: [] });
  });

  it("is JSON through and through", () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  it("traces its stages in their order", () => {
    const seen: string[] = [];
    const trace = {
      enter: (stage: Stage): void => void seen.push(stage),
      leave: (stage: Stage): void => void seen.push(`/${stage}`),
    };
    createAnalyzer({ trace }).analyze(TEXT);
    const stages = [
      "layout",
      "quote-marks",
      "syntax",
      "entities",
      "quotations",
      "speakers",
      "dates",
      "casualties",
    ];
    expect(seen).toEqual(stages.flatMap((stage) => [stage, `/${stage}`]));
  });

  it("reads vague words of time as dates only where it is told to", () => {
    const text = "Koval recently left.";
    expect(analyzer.analyze(text).dates).toEqual([]);
    expect(createAnalyzer({ vagueDates: true }).analyze(text).dates).toHaveLength(1);
  });

  it("reads 3/4/2024 as it is told to", () => {
    const text = "The talks of 3/4/2024 failed.";
    expect(analyzer.analyze(text).dates[0]?.value).toBe("2024-03-04");
    expect(createAnalyzer({ dayFirst: true }).analyze(text).dates[0]?.value).toBe("2024-04-03");
  });

  it("throws at what is no article, and reads the next one", () => {
    const own = createAnalyzer();
    expect(() => own.analyze({ text: TEXT, publishedAt: "yesterday" })).toThrow(WhosaidError);
    expect(own.analyze(TEXT)).toEqual(analyzer.analyze(TEXT));
  });
});

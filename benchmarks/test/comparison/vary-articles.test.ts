import { describe, expect, it } from "vitest";
import { timeComparison } from "../../src/comparison/time-comparison.ts";
import { varyArticles } from "../../src/comparison/vary-articles.ts";
import { annotate } from "../annotate.ts";

const BASE = annotate(
  [
    "Mayor Anna Koval opened the Lindmar bridge.",
    "“We counted 212 boats on the river today,” Koval said. The mayor said the bridge would hold.",
    "“The ferry will sail again from Lindmar,” said Tomas Brel.",
    "“Nobody drowned, and nobody was hurt,” Brel said.",
  ].join("\n\n"),
);

describe("varied articles", () => {
  const varied = varyArticles([BASE], 40, 7, 10);

  it("are the same for the same seed", () => {
    expect(varyArticles([BASE], 40, 7, 10)).toEqual(varied);
    expect(varyArticles([BASE], 40, 8, 10)).not.toEqual(varied);
  });

  it("are ten an event", () => {
    expect(varied.map(({ event }) => event)).toEqual(
      Array.from({ length: 40 }, (_, at) => Math.floor(at / 10)),
    );
  });

  it("have other names and numbers in each event, the same in each outlet of one", () => {
    const all = varied.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/Koval|Lindmar|Brel/);
    const counted = varied.map(({ text, event }) => `${event} ${/\d+ boats/.exec(text)?.[0]}`);
    const ofFirst = counted.filter((row) => row.startsWith("0 ") && !row.endsWith("undefined"));
    expect(new Set(ofFirst).size).toBe(1);
  });

  it("leave what the article says in other words as it is", () => {
    expect(varied.map(({ text }) => text).join("\n")).toMatch(/Nobody drowned|nobody was hurt/);
  });
});

describe("timeComparison", () => {
  it("tells how many claims and links there are, and which stay in their event", () => {
    const [timing] = timeComparison([BASE], [20], 7, 10);
    expect(timing?.articles).toBe(20);
    expect(timing?.claims).toBeGreaterThan(20);
    expect(timing?.links).toBeGreaterThan(20);
    expect(timing?.withinEvent).toBeGreaterThan(0.3);
  });
});

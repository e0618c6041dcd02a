import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** Verbs behind relative clauses, participles and asides had a wrong subject or none. */
describe("the subject of the last verb", () => {
  it.each([
    ["The man who shot the mayor was arrested.", "The man"],
    ["The deal that the ministry signed collapsed.", "The deal"],
    ["The report, published on Monday, found little.", "The report"],
    ["Koval, 45, left.", "Koval"],
    ["Koval, the minister of energy and mines, left.", "Koval"],
    ["Speaking in Geneva, Koval, who heads the talks, left.", "Koval"],
    ["The plan to rebuild the city was rejected.", "The plan"],
  ])("in %j is %s", (text, expected) => {
    const { clauses, nounPhrases } = read(text).syntax;
    const subject = nounPhrases[clauses.at(-1)?.subject ?? -1];
    expect(text.slice(subject?.start, subject?.end)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/find-dates.ts";
import { createDateEngine } from "../../src/engines/chrono.ts";
import type { ParsedSentence, Token } from "../../src/reading.ts";
import { readWord } from "../../src/written-word.ts";

const engine = createDateEngine();

/**
 * Milliseconds of this process that a text takes that is one endless sentence of tokens cut at
 * spaces: what else the machine does counts for nothing.
 */
function timeOf(text: string): number {
  const tokens = [...text.matchAll(/\S{1,40}/gu)].map(
    ([word], index): Token => ({
      start: index,
      end: index + 1,
      text: word,
      lower: word.toLowerCase(),
      pos: "X",
      lemma: word,
      sentence: 0,
      written: readWord(word),
    }),
  );
  const sentence: ParsedSentence = {
    start: 0,
    end: text.length,
    paragraph: 0,
    from: 0,
    to: tokens.length,
  };
  const begin = process.cpuUsage();
  findDates({
    text,
    layout: { paragraphs: [], headline: null, dateLine: null, placeLines: [] },
    marks: [],
    syntax: { tokens, sentences: [sentence], nounPhrases: [], verbGroups: [], clauses: [] },
    publishedAt: "2024-05-08",
    options: { vague: true, dayFirst: null },
    engine,
  });
  return process.cpuUsage(begin).user / 1000;
}

describe("findDates", () => {
  it.each([
    ["spaces", `May ${" ".repeat(100_000)}`],
    ["digits", `May ${"1".repeat(100_000)}`],
    ["short numbers", "1 ".repeat(50_000)],
    ["numbers with marks", "1,234.5/6-7:".repeat(8_000)],
    ["of the of the", "the end of the year of the ".repeat(4_000)],
    ["number words", "twenty one hundred ".repeat(5_000)],
    ["months", "May June, ".repeat(10_000)],
    ["weekdays", "Monday, Tuesday of last ".repeat(4_000)],
    ["letters", `May ${"a".repeat(100_000)}`],
    ["years", "2009-2010 ".repeat(10_000)],
    ["clock times", "10:10 10.10pm ".repeat(7_000)],
    ["units", "days weeks of years ".repeat(5_000)],
    ["rates", "300 small red calls a day ".repeat(4_000)],
    ["spelled years", "nineteen hundred and twenty thousand ".repeat(2_700)],
    ["lengths", "a year and two months ago, ".repeat(3_700)],
    ["weeks", "the week of the week beginning May 3 ".repeat(2_700)],
  ])("reads 100 KB of %s in linear time", (_name, text) => {
    const half = timeOf(text.slice(0, text.length / 2));
    const whole = Math.min(timeOf(text), timeOf(text));
    expect(whole).toBeLessThan(Math.max(400, half * 4));
  });
});

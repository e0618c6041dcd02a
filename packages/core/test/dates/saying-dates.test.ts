import { describe, expect, it } from "vitest";
import { findSayingDate } from "../../src/dates/saying-dates.ts";
import { sliceOf } from "../../src/span.ts";
import { read } from "../read.ts";
import { find } from "./find.ts";

/** The words of the date that `cue` was said on; `content` is the quotation. */
function sayingDate(text: string, cue: string, content: string): string | null {
  const spanOf = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const dates = find(text);
  const id = findSayingDate(read(text).syntax, dates, spanOf(cue), [spanOf(content)]);
  const date = dates.find((candidate) => candidate.id === id);
  return date === undefined ? null : sliceOf(text, date);
}

describe("findSayingDate", () => {
  it.each([
    ["“We will hold,” Koval said on November 21.", "said", "“We will hold,”", "November 21"],
    [
      "On Monday, Koval said that the line would hold.",
      "said",
      "that the line would hold",
      "Monday",
    ],
    ["Koval told reporters on Monday that it was over.", "told", "that it was over", "Monday"],
  ])("finds it in %s", (text, cue, content, words) => {
    expect(sayingDate(text, cue, content)).toBe(words);
  });

  it.each([
    ["Koval said the truce began on Monday.", "said", "the truce began on Monday"],
    ["Koval, who was elected in 2019, said it was over.", "said", "it was over"],
    ["Since Monday Koval has said it was over.", "said", "it was over"],
    ["Koval said it was over. On Monday it was not.", "said", "it was over"],
  ])("does not find one in %s", (text, cue, content) => {
    expect(sayingDate(text, cue, content)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { pairQuoteMarks } from "../../src/layout/quote-marks.ts";
import { readLayout } from "../../src/layout/read-layout.ts";
import type { MarkedStretch } from "../../src/reading.ts";
import { sliceOf } from "../../src/span.ts";

function stretchesOf(text: string): readonly MarkedStretch[] {
  return pairQuoteMarks(text, readLayout(text, null).paragraphs);
}

function innersOf(text: string): readonly string[] {
  return stretchesOf(text).map(({ inner }) => sliceOf(text, inner));
}

describe("pairQuoteMarks pairs marks of every style", () => {
  it.each([
    ["straight double", 'She said: "We leave at dawn," and left.', "double"],
    ["curly double", "She said: “We leave at dawn,” and left.", "double"],
    ["straight single", "She said: 'We leave at dawn,' and left.", "single"],
    ["curly single", "She said: ‘We leave at dawn,’ and left.", "single"],
    ["guillemets", "She said: «We leave at dawn,» and left.", "guillemet"],
    ["single guillemets", "She said: ‹We leave at dawn,› and left.", "single"],
    ["low-high", "She said: „We leave at dawn,“ and left.", "low-high"],
    ["low-high, Polish", "She said: „We leave at dawn,” and left.", "low-high"],
    ["low-high single", "She said: ‚We leave at dawn,‘ and left.", "single"],
    ["doubled", "She said: ``We leave at dawn,'' and left.", "double"],
    ["doubled straight", "She said: ''We leave at dawn,'' and left.", "double"],
    ["right marks on both sides", "She said: ”We leave at dawn,” and left.", "double"],
    ["curly and straight mixed", 'She said: “We leave at dawn," and left.', "double"],
  ])("%s", (_name, text, style) => {
    expect(innersOf(text)).toEqual(["We leave at dawn,"]);
    expect(stretchesOf(text)[0]).toMatchObject({
      style,
      depth: 0,
      closed: true,
      continuedBy: null,
    });
  });

  it.each([
    ["spaces inside the marks", "It is “ based on the treaty” alone.", [" based on the treaty"]],
    [
      "a headline",
      "‘Nobody told us’: ferry crew on strike\n\nThey stay ashore.",
      ["Nobody told us"],
    ],
    ["a missing space before", 'They closed the door."We ran," she said.', ["We ran,"]],
    ["two in one sentence", "‘No,’ he said. ‘Never.’", ["No,", "Never."]],
    ["a dash before", "Her answer—“never”—was short.", ["never"]],
    ["an ellipsis in front", "'...and then it fell,' he said.", ["...and then it fell,"]],
  ])("%s", (_name, text, inners) => {
    expect(innersOf(text)).toEqual(inners);
  });
});

describe("pairQuoteMarks leaves apostrophes and primes alone", () => {
  it.each([
    ["contractions", "They don't know, O’Brien doesn’t either."],
    ["decades", "The ’90s and the '80s were better; in ‘08 it fell."],
    ["elisions", "Rock ’n’ roll, get ’em, ’til dawn."],
    ["plural possessives", "The US’ attempts and the workers' rights."],
    ["primes", "The 5'10\" guard held a 6″ pipe of 8' or so."],
    ["a possessive after a stop", "Joseph R. Biden Jr.'s decision."],
    ["dropped letters", "We were goin' home."],
  ])("%s", (_name, text) => {
    expect(innersOf(text)).toEqual([]);
  });

  it.each([
    [
      "a plural possessive before the closing mark",
      "‘We back the workers’ rights,’ he said.",
      ["We back the workers’ rights,"],
    ],
    [
      "a possessive in double marks",
      "He called “the ministers’ plan” dead.",
      ["the ministers’ plan"],
    ],
    [
      "a word in s before the closing mark",
      "They call it the ‘house of lamps’ and the ‘tower’.",
      ["house of lamps", "tower"],
    ],
    ["contractions in single marks", "'I don't know,' he said.", ["I don't know,"]],
    ["a number before the closing mark", 'It is the "class of 1990" again.', ["class of 1990"]],
  ])("%s", (_name, text, inners) => {
    expect(innersOf(text)).toEqual(inners);
  });
});

describe("pairQuoteMarks nests", () => {
  it.each([
    ["single in double", "“He told me, ‘Go home,’ and I went,” she said."],
    ["double in single", "‘He told me, “Go home,” and I went,’ she said."],
    ["straight in straight", "\"He told me, 'Go home,' and I went,\" she said."],
  ])("%s", (_name, text) => {
    expect(innersOf(text)).toEqual([expect.stringContaining("He told me"), "Go home,"]);
    expect(stretchesOf(text).map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe("pairQuoteMarks follows a quotation over paragraphs", () => {
  it("each of which opens with a mark", () => {
    const text = "“We saw it.\n\n“It was bad.\n\n“We ran,” she said.";
    expect(stretchesOf(text).map(({ continuedBy, closed }) => ({ continuedBy, closed }))).toEqual([
      { continuedBy: 1, closed: false },
      { continuedBy: 2, closed: false },
      { continuedBy: null, closed: true },
    ]);
  });

  it("of which only the first opens and only the last closes", () => {
    const text = 'He said, "We saw it.\nIt was bad.\nWe ran."\nThey left.';
    expect(innersOf(text)).toEqual(["We saw it.", "It was bad.", "We ran."]);
    expect(stretchesOf(text).map(({ continuedBy }) => continuedBy)).toEqual([1, 2, null]);
  });

  it("in two layers", () => {
    const text = "“‘We saw it.\n\n“‘It was bad,’ he told me,” she said.";
    expect(stretchesOf(text).map(({ continuedBy }) => continuedBy)).toEqual([2, 3, null, null]);
  });

  it("but not into a quotation of its own", () => {
    const text = "“We saw it.”\n\n“It was bad,” she said.";
    expect(stretchesOf(text).map(({ continuedBy }) => continuedBy)).toEqual([null, null]);
  });
});

describe("pairQuoteMarks ends what nothing closes", () => {
  it("with its paragraph", () => {
    const text = "“We saw it, she said.\n\nThey left.";
    expect(stretchesOf(text)).toMatchObject([{ closed: false, end: 21, continuedBy: null }]);
  });

  it("with its sentence, where the paragraph is too long for one quotation", () => {
    const rest = "The rain went on and on. ".repeat(50);
    expect(innersOf(`He wrote: “We saw it and left. ${rest}`)).toEqual(["We saw it and left."]);
  });

  it("by taking it for a separator between spaces", () => {
    expect(innersOf("Two held in Kesh « Kesh Post. The men were there.")).toEqual([]);
  });

  it("where the same mark opens again", () => {
    expect(innersOf("“We saw it, she said. “It was bad.”")).toEqual([
      "We saw it, she said. ",
      "It was bad.",
    ]);
  });

  it.each([["”"], ["“"], ["'"], ["\"'\"'“‘„«»“”’'"], [`‘’“”${"“".repeat(50)}`]])("%s", (text) => {
    expect(() => stretchesOf(text)).not.toThrow();
  });
});

import { describe, expect, it } from "vitest";
import type { Tagger } from "../../src/engines/wink.ts";
import { readTokens, type TokenDraft } from "../../src/syntax/tokens.ts";
import { readWord } from "../../src/written-word.ts";
import { tagger } from "../read.ts";

function tokensOf(text: string): readonly TokenDraft[] {
  return readTokens(text, [{ start: 0, end: text.length }], tagger).flat();
}

/** The words with bars between them; white space stays where it is. */
function barred(text: string): string {
  let shown = "";
  let place = 0;
  for (const { start, end } of tokensOf(text)) {
    shown += `${text.slice(place, start)}|${text.slice(start, end)}`;
    place = end;
  }
  return shown + text.slice(place);
}

describe("readTokens", () => {
  it.each([
    ["words and stops", "|The |mayor |left|."],
    ["contractions", "|He |was|n’t |there|, |and |I|’m |sure |they|’ll |go|."],
    ["possessives before a mark", "|It |was |Koval|’s|."],
    ["straight contractions", "|It|'s |what |I|'m |told|; |they |do|n't |know|."],
    ["possessives", "|Koval|’s |plan|, |the |workers|’ |rights|."],
    ["hyphens", "|a |well|-|known |20|-|year|-|old |plant"],
    ["abbreviations", "|Dr. |J. |R. |Moroz |of |the |U.S. |came |at |9 |a.m."],
    ["money and shares", "|It |cost |$|1.2|bn|, |or |3.5|%|."],
    ["quote marks", "|“|We |saw |it|,|” |he |said|."],
    ["an inch at a sentence’s end", "|what |it |resulted |in|."],
    ["a lone No", "|No|. |We |will |not |go|."],
    ["letters of any language", "|Kalnbērziņa |and |Dragomir |Pešić |left|."],
    ["words of two words", "|He |can|not |go|."],
    ["emoji", "|It |works |👍|."],
    [
      "brackets and the stop behind them",
      "|He |left |(|at |last|)|: |it |was |late |(|or |not|)|; |so",
    ],
    ["Chinese and Japanese", "|The |paper |環球時報 |said |so|。"],
    ["no-break spaces", "|50\u00a0|people\u202f|died"],
    ["line breaks of Windows", "|It |was |late|.\r\n|They |left|."],
  ])("parts %s", (_, expected) => {
    expect(barred(expected.replaceAll("|", ""))).toBe(expected);
  });

  it.each([
    ["an inch behind a number", "|a |pipe |of |6 |in. |across"],
    ["No. before a number", "|house |No. |5 |burned"],
    ["names with an apostrophe", "|O’Brien |left"],
    ["numbers with marks inside", "|1,200 |of |3.5"],
    ["letters with loose accents", "|Kovale\u0301 |left"],
  ])("does not part %s", (_, expected) => {
    expect(barred(expected.replaceAll("|", ""))).toBe(expected);
  });

  it.each([
    ["letters", "a".repeat(300)],
    ["digits", "7".repeat(300)],
    ["letters, digits and signs", "ab12-#%".repeat(60)],
    ["quote marks", "“”".repeat(150)],
    ["emoji", "👍🏽".repeat(100)],
    ["lone surrogates", "\ud83d".repeat(300)],
    ["loose accents", `e${"\u0301".repeat(300)}`],
    ["zero-width spaces", "\u200b".repeat(300)],
  ])("reads a run of 300 %s without a space in full", (_, run) => {
    const text = `They wrote ${run} here.`;
    const words = tokensOf(text).map(({ start, end }) => text.slice(start, end));
    expect(words.join("")).toBe(text.replace(/\s/gu, ""));
  });

  it.each([
    ["emoji", "Koval 👍🏽👨‍👩‍👧 said 👍 it."],
    ["lone surrogates", "Koval \ud83d said \ude00x it."],
    ["zero-width spaces", "Koval\u200b said\u200bit \u200b."],
    ["soft hyphens", "The minis\u00adter said it."],
    ["ligatures and full-width letters", "The ﬁne ｆｕｌｌ text"],
    ["a byte order mark", "\ufeffKoval said it."],
    ["right-to-left words", "Koval \u200fقال الوزير\u200e said שלום it."],
  ])("gives each token the very words at its place, among %s", (_, text) => {
    let place = 0;
    for (const token of tokensOf(text)) {
      expect(token.text).toBe(text.slice(token.start, token.end));
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(place, token.start)).toMatch(/^\s*$/u);
      place = token.end;
    }
    expect(text.slice(place)).toMatch(/^\s*$/u);
  });

  it("counts from the paragraph’s own start", () => {
    const text = "Flood\n\nKoval left.";
    const [tokens] = readTokens(text, [{ start: 7, end: text.length }], tagger);
    expect(tokens?.map(({ start, end }) => [start, end])).toEqual([
      [7, 12],
      [13, 17],
      [17, 18],
    ]);
  });

  it.each([
    ["lines without stops", "Ferry sinks\nKoval blames storm\n\nBy Ada Lind"],
    ["abbreviations at the end", "It was sold to Lind Corp.\nKoval left Lind Inc.\r\n\r\n5 died."],
    [
      "more than is tagged at once",
      Array(60)
        .fill(`${"Koval left. ".repeat(9)}Koval left`)
        .join("\n"),
    ],
    ["paragraphs longer than that", Array(3).fill("Koval left it. ".repeat(400).trim()).join("\n")],
  ])("reads paragraphs together as each alone: %s", (_, text) => {
    const paragraphs = [...text.matchAll(/\S[^\n\r\u2028\u2029\u0085\v]*/gu)].map(
      ({ 0: line, index }) => {
        return { start: index, end: index + line.trimEnd().length };
      },
    );
    const alone = paragraphs.map((paragraph) => readTokens(text, [paragraph], tagger).flat());
    expect(readTokens(text, paragraphs, tagger)).toEqual(alone);
  });

  it.each([
    ["said", "VERB", "say"],
    ["According", "VERB", "accord"],
    ["wasn’t", "AUX", "be"],
    ["I’m", "PRON", "i"],
    ["Koval", "PROPN", "koval"],
  ])("tags %s as %s with the dictionary form %s", (word, pos, lemma) => {
    const text = word === "According" ? "According to Koval, it rained." : `${word} there.`;
    expect(tokensOf(text)[0]).toMatchObject({ pos, lemma });
  });

  it.each([
    ["The WHO met.", 1, "WHO"],
    ["They told US officials.", 2, "US"],
    ["WHO IS NEXT?", 0, "who"],
    ["LET US GO.", 1, "us"],
  ])("keeps acronyms from pronouns: %s", (text, index, lower) => {
    expect(tokensOf(text)[index]).toMatchObject({ lower });
  });

  it("makes typographic apostrophes straight for look-ups only", () => {
    expect(tokensOf("Koval’s")[1]).toMatchObject({ text: "’s", lower: "'s" });
  });

  it.each([
    ["leaves a word out", ["Koval", "it"]],
    ["changes a word", ["Koval", "SAID", "it"]],
    ["invents a word", ["Koval", "never", "said", "it"]],
    ["gives white space as a word", ["Koval", " ", "said", "it"]],
  ])("stays in place when the tagger %s", (_, words) => {
    const text = "Koval said it";
    const careless: Tagger = {
      tag: () => words.map((word) => ({ word: readWord(word), pos: "X", lemma: word })),
    };
    const tokens = readTokens(text, [{ start: 0, end: text.length }], careless).flat();
    for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end));
    expect(tokens[0]).toMatchObject({ start: 0, end: 5 });
  });
});

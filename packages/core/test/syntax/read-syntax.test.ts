import { describe, expect, it } from "vitest";
import { sliceOf } from "../../src/span.ts";
import { read } from "../read.ts";

const TEXT = `Dam holds after storm

By Lena Moss

The dam held, Koval said. “We saw it. It was bad.”

Nobody was hurt, according to the ministry.`;

describe("readSyntax", () => {
  const { syntax, layout } = read(TEXT);

  it("reads every paragraph, whatever its kind", () => {
    const read = new Set(syntax.sentences.map(({ paragraph }) => paragraph));
    expect([...read]).toEqual(layout.paragraphs.map((_, index) => index));
  });

  it("numbers tokens, phrases, groups and clauses over the whole article", () => {
    const { tokens, sentences, nounPhrases, clauses, verbGroups } = syntax;
    const last = clauses.at(-1);
    expect(last?.to).toBe(tokens.length);
    expect(verbGroups[clauses.at(-2)?.verb ?? -1]?.lemma).toBe("hurt");
    const subject = nounPhrases[clauses.at(-2)?.subject ?? -1];
    expect(subject === undefined ? null : sliceOf(TEXT, subject)).toBe("Nobody");
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });

  it("gives positions that slice the text", () => {
    expect(syntax.sentences.map((sentence) => sliceOf(TEXT, sentence))).toEqual([
      "Dam holds after storm",
      "By Lena Moss",
      "The dam held, Koval said.",
      "“We saw it.",
      "It was bad.”",
      "Nobody was hurt, according to the ministry.",
    ]);
  });

  it.each(["", "\n\n", "\u200b"])("finds nothing in %j", (text) => {
    expect(read(text).syntax.verbGroups).toEqual([]);
    expect(read(text).syntax.nounPhrases).toEqual([]);
  });

  it("reads the same text the same", () => {
    expect(read(TEXT).syntax).toEqual(syntax);
  });
});

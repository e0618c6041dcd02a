import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatGoldLine, parseGoldLine } from "../../src/corpus/gold-line.ts";
import { CARRIED, loadGold } from "../../src/corpus/load-gold.ts";
import { parseMarkup } from "../../src/corpus/parse-markup.ts";
import { readMarkedUp } from "../../src/corpus/read-marked-up.ts";
import { writeMarkedUp } from "../../src/corpus/write-marked-up.ts";
import { writeMarkup } from "../../src/corpus/write-markup.ts";

interface Tag {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Spans that nest: a stretch is split in two, its halves again, and so on. */
function nestedTags(length: number, cuts: readonly number[]): readonly Tag[] {
  const stretches: (readonly [number, number])[] = [[0, length]];
  return cuts.flatMap((cut, index) => {
    const [stretch] = stretches.splice(cut % Math.max(1, stretches.length), 1);
    if (stretch === undefined) return [];
    const [start, end] = stretch;
    const middle = start + (cut % (end - start + 1));
    if (middle > start) stretches.push([start, middle]);
    if (middle < end) stretches.push([middle, end]);
    return [{ label: `q${index + 1}`, start, end }];
  });
}

const plainText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[{}]/g, "|"));

describe("markup", () => {
  it("comes back as it was written, whatever the text and however tags nest", () => {
    fc.assert(
      fc.property(plainText, fc.array(fc.nat(1000), { maxLength: 12 }), (text, cuts) => {
        const tags = nestedTags(text.length, cuts);
        const read = parseMarkup(writeMarkup(text, tags), 1);
        expect(read.problems).toEqual([]);
        expect(read.text).toBe(text);
        const sorted = (list: readonly Tag[]) =>
          list.map(({ label, start, end }) => `${label} ${start} ${end}`).sort();
        expect(sorted(read.tags)).toEqual(sorted(tags));
      }),
    );
  });

  it("refuses tags that cross", () => {
    const tags = [
      { label: "q1", start: 0, end: 4 },
      { label: "d1", start: 2, end: 6 },
    ];
    expect(() => writeMarkup("abcdefgh", tags)).toThrow("d1 and q1 overlap without nesting");
  });
});

describe.each(CARRIED)("%s", (directory) => {
  const { articles } = loadGold(directory);

  it("comes back from its marked-up form", () => {
    for (const article of articles) {
      const again = readMarkedUp(writeMarkedUp(article), `${article.id}.txt`);
      expect(again).toEqual({ article, problems: [] });
    }
  });

  it("comes back from its JSONL form, but for its labels", () => {
    for (const article of articles) {
      const again = parseGoldLine(formatGoldLine(article));
      if (typeof again === "string") expect.fail(again);
      expect(formatGoldLine(again)).toBe(formatGoldLine(article));
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../src/analyzer.ts";
import type { Analysis } from "../../src/model.ts";
import { contains, sliceOf } from "../../src/span.ts";
import { read } from "../read.ts";
import { hostileText } from "./hostile-text.ts";
import { spansOfAnalysis } from "./spans-of-analysis.ts";

const RUNS = 300;
const analyzer = createAnalyzer();

function holdsForAnyText(claim: (analysis: Analysis) => void): void {
  fc.assert(
    fc.property(hostileText, (text) =>
      claim(analyzer.analyze({ text, publishedAt: "2024-03-14" })),
    ),
    { numRuns: RUNS },
  );
}

describe("the analysis of any text", () => {
  it("leaves the text as it was", () => {
    fc.assert(
      fc.property(hostileText, (text) => analyzer.analyze(text).article.text === text),
      { numRuns: RUNS },
    );
  });

  it("has only filled spans in the text, without white space at their edges", () => {
    holdsForAnyText((analysis) => {
      const { text } = analysis.article;
      for (const { path, span } of spansOfAnalysis(analysis)) {
        const slice = sliceOf(text, span);
        expect(Number.isInteger(span.start) && span.start >= 0, path).toBe(true);
        expect(span.start, path).toBeLessThan(span.end);
        expect(span.end, path).toBeLessThanOrEqual(text.length);
        expect(slice, path).toBe(slice.trim());
      }
    });
  });

  it("has its sentences in order and in their paragraphs, apart from one another", () => {
    holdsForAnyText(({ paragraphs, sentences }) => {
      let place = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(place);
        const paragraph = paragraphs[sentence.paragraph];
        expect(paragraph !== undefined && contains(paragraph, sentence)).toBe(true);
        place = sentence.end;
      }
    });
  });

  it("has what is quoted in its content, and content pieces in order", () => {
    holdsForAnyText(({ quotations }) => {
      for (const { content, quoted } of quotations) {
        let place = 0;
        for (const piece of content) {
          expect(piece.start).toBeGreaterThanOrEqual(place);
          place = piece.end;
        }
        for (const stretch of quoted) {
          expect(content.some((piece) => contains(piece, stretch))).toBe(true);
        }
        expect(content.length).toBeGreaterThan(0);
      }
    });
  });

  it("has its lists in order of place, and ids that count from one", () => {
    holdsForAnyText(({ quotations, dates, casualties, entities }) => {
      for (const [letter, list] of Object.entries({
        q: quotations,
        d: dates,
        k: casualties,
        e: entities,
      })) {
        expect(list.map(({ id }) => id)).toEqual(list.map((_, index) => `${letter}${index + 1}`));
      }
      for (const list of [dates, casualties]) {
        expect(list.map(({ start }) => start)).toEqual(
          list.map(({ start }) => start).sort((a, b) => a - b),
        );
      }
    });
  });

  it("refers only to ids that are there", () => {
    holdsForAnyText(({ quotations, dates, casualties, entities }) => {
      const known = new Set(
        [...quotations, ...dates, ...casualties, ...entities].map(({ id }) => id),
      );
      const references = [
        ...quotations.flatMap(({ speaker, via, within, saidAt }) => [
          speaker?.entity,
          via?.entity,
          within,
          saidAt,
        ]),
        ...casualties.flatMap(({ of, source, period }) => [
          of,
          source?.entity,
          source?.quotation,
          ...(period?.dates ?? []),
        ]),
      ];
      for (const id of references) if (id != null) expect(known).toContain(id);
    });
  });

  it("is the same again, from a used analyzer and from a fresh one", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const first = analyzer.analyze(text);
        expect(analyzer.analyze(text)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(createAnalyzer().analyze(text)).toEqual(analyzer.analyze(text));
      }),
      { numRuns: 5 },
    );
  });
});

describe("the shallow parse of any text", () => {
  it("has tokens one behind the other with nothing but white space between", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { syntax, layout } = read(text);
        for (const paragraph of layout.paragraphs) {
          let place = paragraph.start;
          for (const token of syntax.tokens) {
            if (!contains(paragraph, token)) continue;
            expect(token.text).toBe(sliceOf(text, token));
            expect(text.slice(place, token.start)).toMatch(/^\s*$/u);
            place = token.end;
          }
          expect(text.slice(place, paragraph.end)).toMatch(/^\s*$/u);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("has sentences that share out the tokens, and clauses that share out each sentence", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tokens, sentences, clauses } = read(text).syntax;
        let place = 0;
        for (const [index, { from, to }] of sentences.entries()) {
          expect(from).toBe(place);
          expect(to).toBeGreaterThan(from);
          expect(tokens.slice(from, to).every(({ sentence }) => sentence === index)).toBe(true);
          place = to;
        }
        expect(place).toBe(tokens.length);
        const ends = new Set(sentences.map(({ to }) => to));
        let cut = 0;
        for (const clause of clauses) {
          expect(clause.from).toBe(cut);
          expect(clause.to).toBeGreaterThan(clause.from);
          cut = clause.to;
          ends.delete(cut);
        }
        expect(ends).toEqual(new Set());
      }),
      { numRuns: RUNS },
    );
  });

  it("has phrases and verb groups apart, each with its head inside", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { nounPhrases, verbGroups, clauses } = read(text).syntax;
        const parts = [...nounPhrases, ...verbGroups].sort((a, b) => a.from - b.from);
        let place = 0;
        for (const { from, to, head } of parts) {
          expect(from).toBeGreaterThanOrEqual(place);
          expect(head).toBeGreaterThanOrEqual(from);
          expect(head).toBeLessThan(to);
          place = to;
        }
        for (const { subject, verb, parent } of clauses) {
          expect(subject ?? 0).toBeLessThan(Math.max(1, nounPhrases.length));
          expect(verb ?? 0).toBeLessThan(Math.max(1, verbGroups.length));
          expect(parent ?? 0).toBeLessThan(clauses.length);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Attribution } from "../../src/reading.ts";
import { judge, measureFound, measureLink } from "../../src/tagger/judgement.ts";
import { BEGIN_CONTENT, BEGIN_SOURCE, LABEL_COUNT } from "../../src/tagger/labels.ts";
import { read } from "../read.ts";

const TEXT = "Koval said that the dam held.";
const { tokens } = read(TEXT).syntax;
const window = { from: 0, to: tokens.length };

/** The text with “that the dam held” as its content and “Koval” as its source. */
const FOUND: Attribution = {
  ...{ type: "indirect", content: [{ start: 11, end: 28 }], quoted: [] },
  cue: { start: 6, end: 10, lemma: "say", stance: "neutral" },
  source: { start: 0, end: 5 },
  ...{ floating: false, addressee: null, via: null, rule: "clause-that", confidence: 0.9 },
};

/** A chain that holds the content and the source as likely as this. */
function tag(likelihood: number): Float64Array {
  const marginals = new Float64Array(tokens.length * LABEL_COUNT);
  marginals[BEGIN_SOURCE] = likelihood;
  tokens.forEach(({ start, end }, at) => {
    if (start < 11 || end > 28) return;
    marginals[at * LABEL_COUNT + BEGIN_CONTENT + (start === 11 ? 0 : 1)] = likelihood;
  });
  return marginals;
}

function link(likelihood: number) {
  const cue = { from: 1, to: 2, head: 1, likelihood, window };
  return { cue, likelihood, window, marginals: tag(likelihood) };
}

const logOdds = (share: number): number => Math.log(share / (1 - share));

describe("measureFound", () => {
  it("tells as log-odds what the rule and both chains think", () => {
    const measures = measureFound(tokens, { window, marginals: tag(0.8) }, link(0.6), FOUND);
    expect(measures?.rule).toBeCloseTo(logOdds(0.9));
    expect(measures?.inside).toBeCloseTo(logOdds(0.8));
    expect(measures?.begin).toBeCloseTo(logOdds(0.8));
    for (const name of ["cue", "linkInside", "linkBegin", "source"]) {
      expect(measures?.[name]).toBeCloseTo(logOdds(0.6));
    }
    expect(measures?.unlinked).toBeUndefined();
  });

  it("says so when the first chain saw no cue", () => {
    const measures = measureFound(tokens, { window, marginals: tag(0.8) }, null, FOUND);
    expect(measures).toMatchObject({ unlinked: 1 });
    expect(measures?.cue).toBeUndefined();
  });

  it("leaves the source out where there is none", () => {
    const nobody = { ...FOUND, source: null };
    const measures = measureFound(tokens, { window, marginals: tag(0.8) }, link(0.6), nobody);
    expect(measures?.source).toBeUndefined();
  });

  it("measures nothing without words", () => {
    const empty = { ...FOUND, content: [{ start: 28, end: 29 }] };
    expect(measureFound(tokens, { window, marginals: tag(0.8) }, null, empty)).toBeNull();
  });
});

describe("measureLink", () => {
  it("asks about no words beyond the window", () => {
    const narrow = { ...link(0.7), window: { from: 0, to: 4 } };
    const measures = measureLink(tokens, narrow, FOUND.content);
    expect(measures?.linkInside).toBeCloseTo(logOdds(0.7));
    const beyond = { ...link(0.7), window: { from: 0, to: 2 } };
    expect(measureLink(tokens, beyond, FOUND.content)).toBeNull();
  });
});

describe("judge", () => {
  const judgement = { bias: 0, weights: { cue: 1, inside: 2 } };

  it.each([
    [{}, 0.5],
    [{ cue: 1 }, 0.73],
    [{ cue: 1, inside: -0.5 }, 0.5],
    [{ cue: 1, unheard: 9 }, 0.73],
  ])("weighs %j as %s", (measures, confidence) => {
    expect(judge(judgement, measures)).toBe(confidence);
  });

  it.each([-1000, 1000])("stays between 0 and 1 at %s", (cue) => {
    const confidence = judge(judgement, { cue });
    expect(confidence).toBe(cue < 0 ? 0 : 1);
  });
});

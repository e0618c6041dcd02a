import { describe, expect, it } from "vitest";
import { gatherFacts } from "../../src/tagger/gather-facts.ts";
import { BEGIN_CONTENT, BEGIN_SOURCE, LABEL_COUNT } from "../../src/tagger/labels.ts";
import { readLink } from "../../src/tagger/link-cues.ts";
import { proposeAttributions } from "../../src/tagger/propose-attributions.ts";
import { lexicon, read } from "../read.ts";

const [CONTENT, SOURCE] = [/\[([^\]]*)\]/g, /<([^>]*)>/g];

/** A text in which a second chain is sure of what stands in [content] and <source>, and of the {cue}. */
function link(marked: string, sure = 0.9) {
  const text = marked.replace(/[[\]<>{}]/g, "");
  const { syntax, marks } = read(text);
  const { tokens } = syntax;
  const marginals = new Float64Array(tokens.length * LABEL_COUNT);
  const lay = (pattern: RegExp, begin: number): void => {
    for (const { 1: words = "" } of marked.matchAll(pattern)) {
      const plain = words.replace(/[[\]<>{}]/g, "");
      const start = text.indexOf(plain);
      const inside = tokens.flatMap((token, at) =>
        token.start >= start && token.end <= start + plain.length ? [at] : [],
      );
      inside.forEach((at, index) => {
        marginals[at * LABEL_COUNT + begin + (index === 0 ? 0 : 1)] = sure;
      });
    }
  };
  lay(CONTENT, BEGIN_CONTENT);
  lay(SOURCE, BEGIN_SOURCE);
  const cue = text.indexOf(/\{([^}]*)\}/.exec(marked)?.[1] ?? "#");
  const head = tokens.findIndex(({ start }) => start === cue);
  const window = { from: 0, to: tokens.length };
  const candidate = { from: head, to: head + 1, head, likelihood: sure, window };
  const input = { syntax, marks, lexicon };
  const linked = { cue: candidate, likelihood: sure, window, marginals };
  return { text, tokens, input, facts: gatherFacts(input), linked };
}

function words(text: string, spans: readonly { readonly start: number; readonly end: number }[]) {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe("readLink", () => {
  function read(marked: string, sure?: number) {
    const { text, tokens, facts, linked } = link(marked, sure);
    const { content, source } = readLink(facts, linked);
    const textOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return { content: content.map(textOf), source: source && textOf(source) };
  }

  it.each([
    ["<Koval> {said} [the dam held].", ["the dam held"], "Koval"],
    ["[The dam], <Koval> {said}, [had held].", ["The dam", "had held"], "Koval"],
    ["[The dam held.] [It rained], {said} <Koval>.", ["The dam held", "It rained"], "Koval"],
    ["<Moroz> left and <Koval> {said} [so].", ["so"], "Koval"],
    ["It is {said} [that the dam held].", ["that the dam held"], null],
  ])("reads %s", (marked, content, source) => {
    expect(read(marked)).toEqual({ content, source });
  });

  it("reads nothing from what is less likely than not", () => {
    expect(read("<Koval> {said} [the dam held].", 0.4)).toEqual({ content: [], source: null });
  });
});

describe("proposeAttributions", () => {
  function propose(marked: string, found: readonly string[] = []) {
    const { text, input, facts, linked } = link(marked);
    const rivals = found.map((content) => {
      const start = text.indexOf(content);
      return { ...attribution, content: [{ start, end: start + content.length }] };
    });
    return proposeAttributions(input, facts, [linked], rivals).map((proposal) => ({
      text,
      ...proposal.attribution,
    }));
  }

  const attribution = {
    ...({ type: "indirect", quoted: [], cue: null, source: null, floating: false } as const),
    ...{ addressee: null, via: null, rule: "clause-that", confidence: 0.9 },
  };

  it("makes an attribution of what a cue reports", () => {
    const [found] = propose("<The ministry> {denied} [that the dam had failed].");
    expect(found).toMatchObject({
      type: "indirect",
      quoted: [],
      cue: { lemma: "deny", stance: "deny" },
      rule: "tagger",
    });
    expect(words(found?.text ?? "", found?.content ?? [])).toEqual(["that the dam had failed"]);
    expect(words(found?.text ?? "", found?.source ? [found.source] : [])).toEqual(["The ministry"]);
  });

  it("names what stands in marks, without them", () => {
    const [found] = propose("<Koval> {called} [the dam “a wet joke” twice].");
    expect(found?.type).toBe("mixed");
    expect(words(found?.text ?? "", found?.quoted ?? [])).toEqual(["a wet joke"]);
  });

  it.each<[string, string, string[]]>([
    ["speech in marks", "<Koval> {said}, [“The dam held.”]", []],
    ["no content", "<Koval> {said} so.", []],
    [
      "what a rule found from another cue",
      "<Koval> {said} [the dam held], Moroz said.",
      ["said the dam held"],
    ],
  ])("does not make one of %s", (_, marked, found) => {
    expect(propose(marked, found)).toEqual([]);
  });

  it("makes one inside a longer one that a rule found", () => {
    const marked = "Moroz told the council on Monday that <Koval> had {said} [the dam held].";
    const found = "that Koval had said the dam held";
    expect(propose(marked, [`told the council on Monday ${found}`])).toHaveLength(1);
  });
});

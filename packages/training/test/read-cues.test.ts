import { describe, expect, it } from "vitest";
import { readMarkedUp } from "../../../benchmarks/src/corpus/read-marked-up.ts";
import { BEGIN_CUE, LABEL_COUNT } from "../../core/src/tagger/labels.ts";
import { prepareArticles } from "../src/prepare-articles.ts";
import { readLabelledCues } from "../src/read-cues.ts";

const ARTICLE = `id=ferry; pair=-; outlet=Valley Post; published=2024-03-07; kind=regional daily
=====
Ferry sold

{s1,s2:Marta Oyelaran} {c1:said} {q1:the mole had failed} and {c2:warned} {q2:that it would cost lives}. The port found a buyer.
=====
q1 indirect | Marta Oyelaran | person
q2 indirect | Marta Oyelaran | person
`;

/** What gold has in the window of a cue, as far as the first chain thinks it one. */
function labelled(cue: string) {
  const { article: gold, problems } = readMarkedUp(ARTICLE, "ferry.txt");
  expect(problems).toEqual([]);
  const [article] = prepareArticles([gold]);
  if (article === undefined) throw new Error("One article was prepared.");
  const marginals = new Float64Array(article.tokens.length * LABEL_COUNT);
  const head = article.tokens.findIndex(({ lower }) => lower === cue);
  marginals[head * LABEL_COUNT + BEGIN_CUE] = 0.9;
  const [sequence, ...others] = readLabelledCues(article, marginals);
  expect(others).toEqual([]);
  return [...(sequence?.labels ?? [])].flatMap((label, place) =>
    label === 0
      ? []
      : [`${article.tokens[(sequence?.cue.window.from ?? 0) + place]?.text} ${label}`],
  );
}

describe("readLabelledCues", () => {
  it.each([
    ["said", ["Marta 3", "Oyelaran 4", "said 5", "the 1", "mole 2", "had 2", "failed 2"]],
    [
      "warned",
      ["Marta 3", "Oyelaran 4", "warned 5", "that 1", "it 2", "would 2", "cost 2", "lives 2"],
    ],
  ])("lays the quotation of “%s” and no other", (cue, expected) => {
    expect(labelled(cue)).toEqual(expected);
  });

  it("lays nothing around a word that is no cue", () => {
    expect(labelled("found")).toEqual([]);
  });
});

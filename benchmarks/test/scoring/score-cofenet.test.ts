import { describe, expect, it } from "vitest";
import { scoreCofenet } from "../../src/scoring/score-cofenet.ts";
import { tally } from "../../src/scoring/tally.ts";
import { annotate } from "../annotate.ts";

const GOLD = annotate(
  "{q1:“We go,”} {c1:said} {s1:Ana Roy}, {q1:“now.”} {s2,s3:She} {c2:denied} {q2:it} and {c3:left} {q3:word}.",
  "q1 direct | Ana Roy | person",
  "q2 indirect | Ana Roy | person",
  "q3 indirect | Ana Roy | person",
);

describe("scoreCofenet counts", () => {
  it("each stretch once: four contents, two sources (one shared), three cues", () => {
    expect(scoreCofenet(GOLD, GOLD)).toEqual({
      "cofenet.content": tally(4, 4, 4),
      "cofenet.source": tally(2, 2, 2),
      "cofenet.cue": tally(3, 3, 3),
    });
  });

  it("a stretch a token too short as wrong, white space as nothing", () => {
    const found = annotate(
      "{q1:“We go},” {c1:said} Ana {s1:Roy}, “now.” She denied it and left word.",
      "q1 direct | Ana Roy | person",
    );
    expect(scoreCofenet(GOLD, found)).toEqual({
      "cofenet.content": tally(4, 1, 0),
      "cofenet.source": tally(2, 1, 0),
      "cofenet.cue": tally(3, 1, 1),
    });
  });
});

import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/tagger/hash.ts";
import { walkFromCue } from "../../src/tagger/walk-from-cue.ts";
import { read } from "../read.ts";

const TEXT = "Koval, who said little, told Moroz that the old dam would hold in May.";

/** What stands between "told" and a word, with "said" as another likely cue. */
function between(word: string) {
  const { tokens } = read(TEXT).syntax;
  const indexOf = (wanted: string): number => tokens.findIndex(({ lower }) => lower === wanted);
  const head = indexOf("told");
  const walked = walkFromCue(
    tokens,
    { from: head, to: head + 1, head, likelihood: 1, window: { from: 0, to: tokens.length } },
    (at) => tokens[at]?.lower === "said",
  );
  return walked[indexOf(word)];
}

describe("walkFromCue", () => {
  it.each([
    ["moroz", { path: hashOf(0, ""), cues: 0, verbs: 0, stops: 0, thats: 0 }],
    ["that", { path: hashOf(0, "N"), thats: 0 }],
    ["the", { path: hashOf(0, "Nthat"), thats: 1 }],
    ["hold", { path: hashOf(0, "NthatNV"), verbs: 1, stops: 0 }],
    ["may", { path: hashOf(0, "NthatNVP"), verbs: 2 }],
    ["koval", { cues: 1, verbs: 1, stops: 2, thats: 0 }],
    ["told", { path: hashOf(0, ""), cues: 0 }],
  ])("counts what stands between the cue and “%s”", (word, expected) => {
    expect(between(word)).toMatchObject(expected);
  });

  it("gives up counting on long ways", () => {
    const { tokens } = read(
      "Koval said, on and on, in and out, up and down, by and by, so.",
    ).syntax;
    const walked = walkFromCue(
      tokens,
      { from: 1, to: 2, head: 1, likelihood: 1, window: { from: 0, to: tokens.length } },
      () => false,
    );
    expect(walked.at(-1)).toMatchObject({ path: hashOf(0, "*"), stops: 3 });
  });
});

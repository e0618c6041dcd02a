import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/compare/claim.ts";
import { gatherArticles } from "../../../src/compare/gather-claims.ts";
import { readClaims } from "../../../src/compare/read-claims.ts";
import { weighOnce } from "../../../src/compare/statements/judge-statements.ts";
import { measureContext } from "../../../src/compare/statements/measure-context.ts";
import { report, type WrittenClaim } from "../report.ts";

const by = "Ilena Marsk";

/** Context of the pairs whose log-odds are given, by position in the two reports. */
function contextOf(
  first: readonly WrittenClaim[],
  second: readonly WrittenClaim[],
  odds: readonly (readonly [a: number, b: number, logOdds: number])[],
) {
  const { claims } = readClaims(
    gatherArticles([report("post", "2024-05-14", first), report("herald", "2024-05-15", second)]),
  );
  const sides = [0, 1].map((article) => claims.filter((claim) => claim.article === article));
  const weighed = weighOnce(() => 1);
  const at = (side: number, place: number) => {
    const claim: Claim | undefined = sides[side]?.[place];
    if (claim === undefined) throw new Error(`there is no claim ${place}`);
    return weighed(claim);
  };
  return measureContext(odds.map(([a, b, logOdds]) => ({ a: at(0, a), b: at(1, b), logOdds })));
}

describe("the context of a pair", () => {
  const split: readonly WrittenClaim[] = [
    { by, words: "the bridge froze overnight", type: "indirect" },
    { by, words: "a lorry sank", type: "indirect" },
  ];
  const whole: readonly WrittenClaim[] = [
    { by, words: "the bridge froze overnight and the truck sank", type: "indirect" },
  ];

  it("knows how far the likeliest other partner of either is ahead", () => {
    const [sure, doubtful] = contextOf(split, whole, [
      [0, 0, 3],
      [1, 0, -1],
    ]);
    expect(sure).toMatchObject({ behind: 0, behindBoth: 0 });
    expect(doubtful).toMatchObject({ behind: 4, behindBoth: 0 });
  });

  it("knows whether a partner that is ahead says the same thing in its article", () => {
    const again: readonly WrittenClaim[] = [split[1], split[1]].map((one) => ({
      words: "",
      ...one,
    }));
    const [, repeated] = contextOf(again, whole, [
      [0, 0, 3],
      [1, 0, 0],
    ]);
    const [, other] = contextOf(split, whole, [
      [0, 0, 3],
      [1, 0, 0],
    ]);
    expect(repeated?.likeRival).toBeCloseTo(0.953, 2);
    expect(other?.likeRival).toBe(0);
  });

  it("knows whether a partner that is ahead is said right before or behind", () => {
    const pairs = [
      [0, 0, 3],
      [1, 0, 0],
    ] as const;
    const between: WrittenClaim = { by, words: "nobody was on duty", type: "indirect" };
    const [, next] = contextOf(split, whole, pairs);
    const [, apart] = contextOf(
      [split[0], between, split[1]].map((one) => one ?? between),
      whole,
      [
        [0, 0, 3],
        [2, 0, 0],
      ],
    );
    const [, ofOther] = contextOf(
      split.map((one, at) => (at === 1 ? { ...one, by: "Tomas Orlec" } : one)),
      whole,
      pairs,
    );
    expect(next?.nextToRival).toBeCloseTo(0.953, 2);
    expect(apart?.nextToRival).toBe(0);
    expect(ofOther?.nextToRival).toBe(0);
  });

  it("is behind for both where both have a likelier partner", () => {
    const [, , crossed] = contextOf(split, split, [
      [0, 0, 3],
      [1, 1, 3],
      [0, 1, 0],
    ]);
    expect(crossed).toMatchObject({ behind: 3, behindBoth: 3 });
  });

  it("counts what the speakers share besides, whatever their names", () => {
    const other = split.map((claim) => ({ ...claim, by: "Tomas Orlec" }));
    const [same] = contextOf(split, split, [
      [0, 0, 0],
      [1, 1, 9],
    ]);
    const [named] = contextOf(split, other, [
      [0, 0, 0],
      [1, 1, 9],
    ]);
    expect(same?.speakersAgree).toBeCloseTo(1, 2);
    expect(same?.othersShare).toBe(0);
    expect(named?.othersShare).toBeCloseTo(Math.log(2), 2);
  });

  it("is empty for a pair alone", () => {
    expect(contextOf(split, whole, [[0, 0, 1]])).toEqual([
      {
        alone: 1,
        behind: 0,
        behindBoth: 0,
        likeRival: 0,
        nextToRival: 0,
        speakersAgree: 0,
        speakersShare: 0,
        othersShare: 0,
      },
    ]);
  });
});

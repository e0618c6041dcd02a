import { describe, expect, it } from "vitest";
import { soundKey } from "../../../src/compare/speakers/sound-key.ts";
import { compareSpellings } from "../../../src/compare/speakers/spellings.ts";

describe("spellings of one name", () => {
  it.each([
    ["lavrov", "lavroff"],
    ["zelensky", "zelenskyy"],
    ["zelensky", "zelenskiy"],
    ["mohammed", "muhammad"],
    ["mohamed", "mohammad"],
    ["gaddafi", "qadhafi"],
    ["hussein", "husayn"],
    ["tchaikovsky", "chaikovski"],
    ["yusuf", "youssef"],
    ["dmitri", "dmitry"],
    ["khrushchev", "khruschev"],
    ["alexander", "aleksandr"],
    ["evgeny", "yevgeny"],
    ["tarik", "tariq"],
  ])("%s and %s share a key and are taken for one", (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
    expect(compareSpellings(a, b)).toBe("spelling");
  });

  it.each([
    ["lavrov", "larionov"],
    ["marsk", "mark"],
    ["koval", "kovacs"],
    ["brel", "borel-maisonny"],
    ["ng", "na"],
    ["adams", "edmonds"],
  ])("%s and %s are not", (a, b) => {
    expect(compareSpellings(a, b)).toBe("different");
  });
});

import { describe, expect, it } from "vitest";
import { kinOf } from "../../../../src/compare/words/near/kin.ts";
import { rootOf } from "../../../../src/compare/words/near/root-of.ts";
import { wordStem } from "../../../../src/compare/words/near/word-stem.ts";

function areKin(a: string, b: string): boolean {
  const keys = new Set(kinOf(wordStem(a)));
  return kinOf(wordStem(b)).some((key) => keys.has(key));
}

describe("words of one meaning", () => {
  it.each([
    ["lorries", "trucks"],
    ["doctors", "physician"],
    ["refused", "rejected"],
    ["truce", "ceasefire"],
    ["stole", "robbery"],
    ["withdrew", "retreated"],
  ])("are kin: %s, %s", (a, b) => {
    expect(areKin(a, b)).toBe(true);
  });

  it.each([
    ["lorry", "doctor"],
    ["river", "bridge"],
    ["refused", "accepted"],
    ["governor", "harbour"],
  ])("are not kin: %s, %s", (a, b) => {
    expect(areKin(a, b)).toBe(false);
  });
});

describe("words of one family", () => {
  it.each([
    ["decide", "decision"],
    ["collide", "collision"],
    ["permit", "permission"],
    ["receive", "reception"],
    ["produce", "production"],
    ["withdraw", "withdrawal"],
    ["western", "west"],
    ["seeping", "seepage"],
    ["deny", "denial"],
    ["agree", "agreement"],
    ["nation", "nationalist"],
    ["kill", "killer"],
    ["defend", "defence"],
    ["Armenia", "Armenian"],
    ["Japan", "Japanese"],
  ])("share a root: %s, %s", (a, b) => {
    const [one, other] = [a, b].map((word) => rootOf(wordStem(word.toLowerCase())));
    expect(one).toBe(other);
  });

  it.each([
    ["comet", "committee"],
    ["minister", "mineral"],
    ["parent", "parade"],
  ])("does not join %s and %s", (a, b) => {
    expect(rootOf(wordStem(a))).not.toBe(rootOf(wordStem(b)));
  });
});

describe("forms of one word", () => {
  it.each([
    ["fell", "falls"],
    ["lost", "losing"],
    ["rebuilt", "rebuild"],
    ["children", "child"],
    ["organised", "organized"],
    ["colours", "color"],
    ["centre", "center"],
    ["defence", "defense"],
  ])("have one stem: %s, %s", (a, b) => {
    expect(wordStem(a)).toBe(wordStem(b));
  });

  it.each([
    ["hour", "hor"],
    ["rise", "rize"],
    ["tour", "tor"],
    ["left", "lift"],
  ])("does not join %s and %s", (a, b) => {
    expect(wordStem(a)).not.toBe(wordStem(b));
  });
});

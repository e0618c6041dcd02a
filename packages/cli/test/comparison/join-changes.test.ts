import { describe, expect, it } from "vitest";
import { joinChanges } from "../../src/comparison/join-changes.ts";

/** `same -dropped +added`, a blank parts them. */
function changes(written: string): Parameters<typeof joinChanges>[0] {
  return written.split("|").map((part) => {
    const text = part.slice(1);
    if (part.startsWith("-")) return { first: text, second: null };
    if (part.startsWith("+")) return { first: null, second: text };
    return { first: text, second: text };
  });
}

describe("differences with nothing telling between them", () => {
  it.each([
    ["white space", "-Nine|+Ten|= |-people|+miners|= died", "-Nine people|+Ten miners|= died"],
    ["a short word", "-in|+at|= the |-town|+pit|= they dig", "-in the town|+at the pit|= they dig"],
  ])("become one over %s", (_, words, joined) => {
    expect(joinChanges(changes(words))).toEqual(changes(joined));
  });

  it.each([
    ["a longer word", "-Nine|+Ten|= miners |-died|+fell"],
    ["a number", "-The|+Some|= 18 |-died|+fell"],
    ["a negation", "-We|+They|= not |-died|+fell|= there"],
    ["a country", "-The|+Some|= US |-envoy|+fleet"],
    ["a short word that only one side has more beside", "= They|+ all|= of |+the |= miners"],
  ])("stay two over %s", (_, words) => {
    expect(joinChanges(changes(words))).toEqual(changes(words));
  });
});

describe("marks alone", () => {
  it("are no difference", () => {
    expect(joinChanges(changes("= They |-died|+fell|= miners together|-.”|+,”"))).toEqual([
      ...changes("= They |-died|+fell|= miners together"),
      { first: ".”", second: ",”" },
    ]);
  });
});

describe("two texts with nothing else in common", () => {
  it("differ nowhere in particular", () => {
    expect(joinChanges(changes("-Nine|+Ten|= of |-them|+us"))).toEqual([
      { first: "Nine of them", second: "Ten of us" },
    ]);
  });
});

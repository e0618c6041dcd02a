import { describe, expect, it } from "vitest";
import { dateConventionsOf } from "../../src/corpus/date-conventions.ts";
import { readWith, scoreSet } from "../../src/report/run.ts";
import { createWhosaid } from "../../src/systems/whosaid.ts";
import { annotate } from "../annotate.ts";

const GOLD = annotate("The mill is {d1:now} shut, the owner said.", "d1 DATE PRESENT_REF");

describe("what gold dates hold", () => {
  it.each([
    ["dates.meantime", true, true],
    ["dates.gum-news", false, false],
    ["newsroom/dev", false, true],
  ])("of %s", (name, vague, hasLengths) => {
    const conventions = dateConventionsOf(name);
    expect([conventions.vague, conventions.types.includes("DURATION")]).toEqual([
      vague,
      hasLengths,
    ]);
  });

  it("decides whether ours looks for vague words", () => {
    const run = (name: string) =>
      scoreSet({ name, articles: [GOLD], pairs: [] }, readWith(createWhosaid())).total;
    expect(run("dates.meantime")["dates.value"]).toMatchObject({ foundHit: 1 });
    expect(run("newsroom/dev")["dates.value"]).toMatchObject({ foundHit: 0 });
  });
});

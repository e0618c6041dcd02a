import { describe, expect, it } from "vitest";
import { entitiesOf, entityOf } from "./entities-of.ts";

describe("findEntities leaves out the letters behind a name", () => {
  it.each([
    ["Yesterday Simon Jarvis KC spoke.", "Simon Jarvis"],
    ["Prosecutor Joan Whitby QC spoke.", "Joan Whitby"],
    ["Yesterday Sorcha Devane SC spoke.", "Sorcha Devane"],
    ["Ann Carter MBE, founder of the trust, spoke.", "Ann Carter"],
    ["Ann Carter, MD, of Tarn University spoke.", "Ann Carter"],
    ["Richard Allard, KC, spoke. Harriet Boyle, QC, for the trust, did not.", "Harriet Boyle"],
    ["Ann Carter OBE KC spoke.", "Ann Carter"],
    ["Ann Carter, OBE, KC, spoke.", "Ann Carter"],
  ])("%s", (text, name) => {
    expect(entityOf(text, name)?.kind).toBe("person");
    expect(entitiesOf(text).some((entity) => /^[A-Z]{2,3}$/u.test(entity.name))).toBe(false);
  });

  it.each([
    ["They beat Orlando City SC.", "Orlando City SC"],
    ["Anna Koval left for Tarn, SC, in May.", "SC"],
    ["Anna Koval, MP Ivan Kossov and a nurse spoke.", "Ivan Kossov"],
  ])("but not %s", (text, name) => {
    expect(entityOf(text, name)).toBeDefined();
  });

  it("and reads a role behind them", () => {
    const entity = entityOf(
      "Robert Finch, OBE, the trust’s former chairman, spoke.",
      "Robert Finch",
    );
    expect(entity?.role).toBe("former chairman");
  });
});

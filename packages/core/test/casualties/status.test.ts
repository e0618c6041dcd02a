import { describe, expect, it } from "vitest";
import { find } from "./find.ts";

describe("findCasualties, status", () => {
  it.each([
    ["Two people were killed.", "asserted"],
    ["No one was hurt.", "asserted"],
    ["He was accused of killing two women.", "alleged"],
    ["Troops allegedly killed two women.", "alleged"],
    ["The union claimed that four miners had died.", "alleged"],
    ["Dozens are feared dead.", "possible"],
    ["Three hikers may have died.", "possible"],
    ["They threatened to kill five hostages.", "hypothetical"],
    ["A release could kill up to 400 people.", "hypothetical"],
    ["The army denied killing six men.", "denied"],
    ["Posts that 15 workers had died proved unfounded.", "denied"],
    ["He was charged in the death of a 12-year-old girl.", "asserted"],
  ])("%s is %s", (text, status) => {
    expect(find(text)[0]?.status).toBe(status);
  });
});

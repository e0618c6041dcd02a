import { describe, expect, it } from "vitest";
import { find } from "./find.ts";

describe("findCasualties, status", () => {
  it.each([
    ["Two people were killed.", "asserted"],
    ["No one was hurt.", "asserted"],
    ["He was accused of killing two women.", "alleged"],
    ["Troops allegedly killed two women.", "alleged"],
    ["The union claimed that four miners had died.", "alleged"],
    ["The fever has claimed 212 lives.", "asserted"],
    ["He claimed the fever took 212 lives.", "alleged"],
    ["As of 14 May, 320 families had been displaced.", "asserted"],
    ["Up to 320 families may have been displaced.", "possible"],
    ["Dozens are feared dead.", "possible"],
    ["Three hikers may have died.", "possible"],
    ["They threatened to kill five hostages.", "hypothetical"],
    ["A release could kill up to 400 people.", "hypothetical"],
    ["The army denied killing six men.", "denied"],
    ["Posts that 15 workers had died proved unfounded.", "denied"],
    ["The quake has claimed the lives of 212 people.", "asserted"],
    ["Some 900 people are thought to be sheltering in forest.", "possible"],
    ["Suspected rebels killed 31 farmers.", "asserted"],
    ["Posts claiming that 15 workers had died proved unfounded.", "denied"],
    ["Police dismissed claims that a third rider was killed.", "denied"],
    ["Allegations that 12 men were executed have not been verified.", "alleged"],
    ["He was charged in the death of a 12-year-old girl.", "asserted"],
    ["He is wanted for attempted murder in the shooting of a man.", "asserted"],
    ["They put it down as the attempted murder of a man.", "hypothetical"],
  ])("%s is %s", (text, status) => {
    expect(find(text)[0]?.status).toBe(status);
  });
});

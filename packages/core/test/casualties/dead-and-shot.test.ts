import { describe, expect, it } from "vitest";
import { unbracket } from "../bracket.ts";
import { show } from "./find.ts";

describe("findCasualties, the shot who are the dead", () => {
  it.each([
    ["[Two men] were shot near the pier. They died at the scene.", "killed 2"],
    ["A woman and a girl suffered burns. [Both] later died.", "killed 2"],
    [
      "[Five people] were found dead in the house. He had shot his mother on the stairs.",
      "killed 5",
    ],
    ["[Ana Reed] and [her son] were killed. Police said Ana was shot twice.", "killed 1, killed 1"],
    ["[Two women] were killed. The other woman was shot in the face.", "killed 2"],
    ["Police want him in the killing of [a boy], who was shot on Monday.", "killed 1"],
  ])("are no wounded in %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it.each([
    ["[A pregnant woman] was shot. [Her unborn baby] died.", "wounded 1, killed 1"],
    [
      "[One man] died and [a second] was hurt. Police came at ten. They closed the street. A truck stood where the victim was killed.",
      "killed 1, wounded 1",
    ],
    ["[A man] was killed and [a girl] was hurt. The man died at home.", "killed 1, wounded 1"],
    ["[A deputy] was shot at noon. [The suspect] died in the house.", "wounded 1, killed 1"],
    ["[A man] was killed and [a boy] was shot.", "killed 1, wounded 1"],
    [
      "[Two people] were killed. Police arrested [a man] who also shot [another man].",
      "killed 2, detained 1, wounded 1",
    ],
    ["She shot [her husband] and said that he should be dead.", "wounded 1"],
    [
      "[Two people] died and [two children] were hurt. Both were from Lodva.",
      "killed 2, wounded 2",
    ],
  ])("are others in %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });
});

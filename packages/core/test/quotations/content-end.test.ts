import { describe, expect, it } from "vitest";
import { markAttributions } from "./attribute.ts";

describe("contentEnd", () => {
  it.each([
    ["at the final stop", ["{Koval} *said* [the dam had held]."]],
    [
      "before a new gerund",
      [
        "{Koval} *said* [the dam had held], adding that nobody was hurt.",
        "{Koval} said the dam had held, *adding* [that nobody was hurt].",
      ],
    ],
    [
      "before a shared verb",
      [
        "{Koval} *said* [the war would end] and warned that more would follow.",
        "{Koval} said the war would end and *warned* [that more would follow].",
      ],
    ],
    ["before a source", ["{Koval} *said* [the dam had held]; the army left."]],
    [
      "before the writer’s gloss",
      ["{Koval} *said* [the army had lost 800 men], a record for the valley."],
    ],
    [
      "before a concession",
      [
        "{Koval} *said* [the dam had held], though she noted it was old.",
        "Koval said the dam had held, though {she} *noted* [it was old].",
      ],
    ],
    ["with its marks", ["{They} *chanted* [“Go home!”] and left."]],
  ])("is %s", (_, marked) => {
    const [first = ""] = marked;
    expect(markAttributions(first.replace(/[[\]{}*]/gu, ""))).toEqual(marked);
  });

  it.each([
    ["nouns that “and” joins", "{Koval} *said* [the dam and the bridge had held]."],
    ["a name in apposition", "{Koval} *said* [they had seized the ship, Odrin Star]."],
    ["a relative clause", "{Koval} *said* [the dam had held, which was a relief]."],
    ["marks within the clause", "{Koval} *said* [he would “never” leave]."],
  ])("is not at %s", (_, marked) => {
    expect(markAttributions(marked.replace(/[[\]{}*]/gu, ""))).toEqual([marked]);
  });
});

import { describe, expect, it } from "vitest";
import { markAttributions, unmark } from "./attribute.ts";

describe("dashedGlossStart", () => {
  it.each([
    ["a name for it", "{Koval} *said* [the dam was safe] – a point that engineers dispute."],
    ["something", "{Koval} *said* [the dam was safe] — something he would not prove."],
    ["a contrast", "{Koval} *said* [that the dam was safe] - though engineers doubted it."],
    ["an objection", "{Koval} *said* [that the dam was safe] -- but it was clearly not."],
  ])("cuts off %s", (_, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });

  it.each([
    ["a further clause", "{Koval} *said* [the dam was safe – and that it would stay so]."],
    ["a part", "{Koval} *said* [the dams were safe – including the old one]."],
    ["a condition", "{Koval} *said* [the dam was safe – but only in summer]."],
    ["an aside", "{Koval} *said* [the dam – a wall of clay – was safe]."],
    ["a hyphen", "{Koval} *said* [the dam was a far-fetched idea]."],
  ])("keeps %s", (_, marked) => {
    expect(markAttributions(unmark(marked))).toEqual([marked]);
  });
});

import { describe, expect, it } from "vitest";
import { unbracket } from "../bracket.ts";
import { find, show } from "./find.ts";

describe("findCasualties, parts and additions", () => {
  it.each([
    ["[Twelve soldiers], including [three medics], were killed.", "killed 12, killed 3"],
    ["[Twelve of the dead] were children.", "killed 12"],
    ["[38 people], [seven of them] children, were scalded.", "wounded 38, wounded 7"],
    ["[171 people] were slain last year, against [243] in 2023.", "killed 171, killed 243"],
    ["[Three people] died here, and [thirty-eight] in the country.", "killed 3, killed 38"],
    ["Of the dead, [11] were women and [four] were children.", "killed 11, killed 4"],
    ["[Six people] were shot, [one] fatally.", "casualties 6, killed 1"],
    ["[Twelve of the dead] were women and [four] were schoolchildren.", "killed 12, killed 4"],
    [
      "[Five of the dead] were Italian, [two Swiss] and [one Belgian].",
      "killed 5, killed 2, killed 1",
    ],
    ["[Three of the dead] were Irish and [one] was Dutch.", "killed 3, killed 1"],
    ["[Three of the dead] were teachers and two buses were Swiss.", "killed 3"],
    ["The state recorded 47 cases of the fever, [11 of them] fatal.", "killed 11"],
    ["The road saw 14 crashes, three of them fatal.", ""],
    ["The audit found 30 errors, three of them fatal.", ""],
    ["Three of them fatal errors, the auditors said.", ""],
    ["[A man] was shot and killed.", "killed 1"],
    ["[A 12-year-old boy] was shot. He died at the hospital.", "killed 1"],
    ["[Nine people] were killed. The agency puts the figure at [11].", "killed 9, killed 11"],
    ["[Forty people] died. The union says [52].", "killed 40, killed 52"],
    ["[Forty people] died. The parish book lists [44], he added.", "killed 40, killed 44"],
    ["[Two men] died. She said three words and gave two reasons.", "killed 2"],
    ["She said 52. The book lists 44.", ""],
  ])("relates %s", (marked, counts) => {
    expect(show(unbracket(marked))).toEqual({ marked, counts });
  });

  it("gives a figure for each verb of those killed and wounded, one for the dead and injured", () => {
    const shares = (text: string): readonly string[] =>
      find(text).map(({ start, end, effect }) => `${effect}: ${text.slice(start, end)}`);
    expect(shares("The majority of those killed and wounded are women.")).toEqual([
      "killed: The majority of those killed",
      "wounded: The majority of those killed and wounded",
    ]);
    expect(shares("Most of the dead and injured are women.")).toEqual([
      "casualties: Most of the dead and injured",
    ]);
  });

  it("names the total a part refers to", () => {
    const [total, part] = find("Twelve soldiers, including three medics, were killed.");
    expect([total?.relation, part?.relation, part?.of]).toEqual(["total", "subset", total?.id]);
  });

  it("marks additions", () => {
    const [, added] = find("Two people were killed and another 12 wounded.");
    expect(added?.relation).toBe("additional");
  });

  it("never sums", () => {
    expect(show("Two men died. Three women died.").counts).toBe("killed 2, killed 3");
  });
});

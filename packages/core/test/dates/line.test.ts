import { describe, expect, it } from "vitest";
import { plainText } from "../../src/dates/line.ts";

describe("plainText", () => {
  it.each([
    ["on the “line of 1974”", 'on the "line of 1974"'],
    ["since ’99 – or 1998—9", "since '99 - or 1998;9"],
    ["at\u00a09\u202fp.m.\r\non\tFriday", "at 9 p.m.  on Friday"],
    ["paid £62m, €5m", "paid $62m, $5m"],
    ["in Kąty on 3 May", "in K\x7fty on 3 May"],
    ["\u{1f600} today", "\x7f\x7f today"],
  ])("spells %j plainly, as long as it was", (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  it("leaves plain text as it is", () => {
    expect(plainText("It rained on 3 May.")).toBe("It rained on 3 May.");
    expect(plainText("")).toBe("");
  });
});

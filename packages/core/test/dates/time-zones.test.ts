import { afterEach, describe, expect, it } from "vitest";
import { find } from "./find.ts";

const TEXT =
  "Koval said on Thursday that 40 had died since 11 pm on October 7. Talks open tomorrow at 9 am EST, " +
  "two weeks after Easter, and end on Ramadan 2023 or 03/04/2023.";
const ZONE = process.env.TZ;

function findIn(zone: string): readonly unknown[] {
  process.env.TZ = zone;
  return find(TEXT);
}

describe("findDates", () => {
  afterEach(() => {
    if (ZONE === undefined) delete process.env.TZ;
    else process.env.TZ = ZONE;
  });

  it.each(["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "does not depend on the machine’s zone: %s as UTC",
    (zone) => {
      expect(findIn(zone)).toEqual(findIn("UTC"));
    },
  );
});

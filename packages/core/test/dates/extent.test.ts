import { describe, expect, it } from "vitest";
import { extentOfValue } from "../../src/dates/resolution/extent-of-value.ts";
import { find } from "./find.ts";

describe("extentOfValue", () => {
  it.each([
    ["2023-11-21", "2023-11-21", "2023-11-21", "2023-11-21"],
    ["2024-02", "2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023", "2023-01-01", "2023-12-31"],
    ["2023-W52", "2023-12-25/2023-12-31", "2023-12-25", "2023-12-31"],
    ["2020-W53-WE", "2021-01-02/2021-01-03", "2021-01-02", "2021-01-03"],
    ["2023-Q4", "2023-36", "2023-10-01", "2023-12-31"],
    ["2023-H1", "2023-40", "2023-01-01", "2023-06-30"],
    ["2023-SU", "2023-22", "2023-06-01", "2023-08-31"],
    ["2023-WI", "2023-24", "2023-12-01", "2024-02-29"],
    ["199", "199X", "1990-01-01", "1999-12-31"],
    ["18", "18XX", "1800-01-01", "1899-12-31"],
    ["BC0146", "-0145", "-0145-01-01", "-0145-12-31"],
    ["BC0479-06", "-0478-06", "-0478-06-01", "-0478-06-30"],
    ["BC0479-06-03", "-0478-06-03", "-0478-06-03", "-0478-06-03"],
    ["2024-03-05TEV", "2024-03-05", "2024-03-05", "2024-03-05"],
    ["2024-03-07T02:30", "2024-03-07T02:30", "2024-03-07", "2024-03-07"],
  ])("places %s", (value, edtf, earliest, latest) => {
    expect(extentOfValue(value)).toEqual({ edtf, earliest, latest });
  });

  it.each(["P3D", "PT24H", "XXXX-WXX-5", "PAST_REF", "PXY", "FY2023-Q3", "BC048"])(
    "does not place %s",
    (value) => {
      expect(extentOfValue(value)).toBeNull();
    },
  );
});

describe("what a date stands on", () => {
  it.each([
    ["It fell on March 3, 2020.", { kind: "absolute" }, ["year", "month", "day"]],
    ["It fell on Monday.", { kind: "publication" }, ["weekday"]],
    ["It fell in March.", { kind: "publication" }, ["month"]],
  ])("tells it for %s", (text, anchor, known) => {
    expect(find(text)[0]).toMatchObject({ anchor, known });
  });

  it("names the date that another one counts from", () => {
    const [, later] = find("It fell on March 3, 2020. A day later it rose.");
    expect(later).toMatchObject({ value: "2020-03-04", anchor: { kind: "mention", date: "d1" } });
  });

  it("says that it is unresolved where nothing tells", () => {
    expect(find("It fell on Monday.", { publishedAt: null })[0]).toMatchObject({
      value: null,
      edtf: null,
      earliest: null,
      latest: null,
      anchor: { kind: "unresolved" },
    });
  });
});

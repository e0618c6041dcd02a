import { expect, it } from "vitest";
import { read } from "../read.ts";

/** “at” of “at least” was read as a preposition: “said” became a participle, and the count no subject. */
it.each([
  "at least 12 people",
  "more than 40 families",
  "up to 30 men",
  "about 200 farmers",
  "over 50 soldiers",
  "close to 90 miners",
])("“Police said %s had died” reports a clause", (count) => {
  const { clauses, verbGroups } = read(`Police said ${count} had died.`).syntax;
  expect(verbGroups.map(({ form }) => form)).toEqual(["finite", "finite"]);
  expect(clauses.map(({ kind }) => kind)).toEqual(["main", "that"]);
  expect(clauses.every(({ subject }) => subject !== null)).toBe(true);
});

import { compareArticles, validateAlignmentRecord } from "@whosaid/claims/compare";
import { describe, expect, it } from "vitest";
import { report } from "../compare/report.ts";

const by = "Ilena Marsk";
const [record] = compareArticles([
  report("post", "2024-05-14", [{ by, words: "“We will reopen the port before winter,”" }]),
  report("herald", "2024-05-15", [{ by, words: "“We may reopen the old port before winter,”" }]),
]).alignments;

/** Every place in the record, by its path. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with another value at the path; `undefined` takes it away. */
function withValue(value: unknown, [step, ...rest]: readonly string[], changed: unknown): unknown {
  if (step === undefined) return changed;
  if (Array.isArray(value)) {
    return value.map((part, at) => (String(at) === step ? withValue(part, rest, changed) : part));
  }
  return { ...Object(value), [step]: withValue(Object(value)[step], rest, changed) };
}

const places = placesIn(JSON.parse(JSON.stringify(record)));

describe("an alignment record", () => {
  it("has every place that is changed below", () => {
    expect(places.length).toBeGreaterThan(60);
    expect(validateAlignmentRecord(record)).toMatchObject({ valid: true });
  });

  it.each(places.map((path) => [path.join("/"), path]))(
    "is refused with another type at %s",
    (_, path) => {
      expect(validateAlignmentRecord(withValue(record, path, { odd: true })).valid).toBe(false);
    },
  );

  it.each(
    places.filter((path) => !/^\d+$/.test(path.at(-1) ?? "")).map((path) => [path.join("/"), path]),
  )("is refused without %s", (_, path) => {
    const mutilated: unknown = JSON.parse(JSON.stringify(withValue(record, path, undefined)));
    expect(validateAlignmentRecord(mutilated).valid).toBe(false);
  });

  it.each(["id", "relation", "claims/0/record", "claims/1/article/textSha256"])(
    "is refused with other words at %s",
    (path) => {
      expect(validateAlignmentRecord(withValue(record, path.split("/"), "other")).valid).toBe(
        false,
      );
    },
  );
});

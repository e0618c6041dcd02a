import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { checkSpans } from "../../src/validation/check-spans.ts";
import { pointTo, valueAt } from "../../src/validation/json-pointer.ts";
import { validateClaimRecord } from "../../src/validation/validate-claim-record.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { change } from "../change.ts";

const { text } = bridgeArticle.article;

/** Where a record holds offsets, words, hashes and numbers. */
const CHECKED = /\/(?:start|end|exact|textSha256|id|best|low|high)$/;
/** The caller's own names for things, which nothing in the record depends on. */
const FREE = /^\/article\/id$/;

function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, pointTo(path, name)));
}

const places = toClaimRecords(bridgeArticle).flatMap((record) =>
  pathsIn(record)
    .filter((path) => CHECKED.test(path) && !FREE.test(path))
    .map((path) => ({ record, path })),
);

function passes(value: unknown): boolean {
  const result = validateClaimRecord(value);
  return result.valid && checkSpans(result.record, text).length === 0;
}

const numbers = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer(), fc.double());
const strings = fc.oneof(fc.string(), fc.string({ unit: "binary" }));
const anything = fc.oneof(numbers, strings, fc.constantFrom(null, true, undefined), fc.object());

/** Another value for what stands there: of its own type, or any JSON. */
function otherThan(value: unknown): fc.Arbitrary<unknown> {
  const near =
    typeof value === "number"
      ? fc.integer({ min: -3, max: 3 }).map((step) => value + step)
      : fc.string({ maxLength: 3 }).map((more) => `${value}${more}`);
  return fc.oneof(near, anything).filter((other) => !Object.is(other, value));
}

describe("a mutated record", () => {
  it("never passes silently", () => {
    const mutations = fc
      .constantFrom(...places)
      .chain((place) =>
        otherThan(valueAt(place.record, place.path)).map((value) => ({ ...place, value })),
      );
    fc.assert(
      fc.property(mutations, ({ record, path, value }) => {
        expect(passes(change(record, path, value))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(places)("does not pass without $path", ({ record, path }) => {
    expect(passes(change(record, path, undefined))).toBe(false);
  });
});

describe("validateClaimRecord", () => {
  it("tells the faults of any JSON and does not throw", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const result = validateClaimRecord(value);
        expect(result).toMatchObject({ valid: false, errors: expect.arrayContaining([]) });
      }),
    );
  });
});

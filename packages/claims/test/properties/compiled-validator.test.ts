import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schema/claim-record.schema.json" with { type: "json" };
import { validate } from "../../src/generated/validate-claim-record.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { pointTo } from "../../src/validation/json-pointer.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { change } from "../change.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true });
const validateAtRunTime = ajv.compile(schema);

const records = toClaimRecords(bridgeArticle);

function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) =>
    pathsIn(part, pointTo(path, name)),
  );
  return [path, pointTo(path, "extra"), ...inside];
}

const places = records.flatMap((record) => pathsIn(record).map((path) => ({ record, path })));
const parts = records.flatMap((record) => Object.values(record));
const values = fc.oneof(fc.constantFrom(undefined, null, 0, -1, 1.5, "", ...parts), fc.jsonValue());

describe("the compiled validator", () => {
  it("takes and refuses what ajv does at run time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ record, path }, value) => {
        const changed = change(record, path, value);
        expect(validate(changed)).toBe(validateAtRunTime(changed));
      }),
      { numRuns: 5000 },
    );
  });

  it("finds the faults that ajv finds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ record, path }, value) => {
        const changed = change(record, path, value);
        validate(changed);
        validateAtRunTime(changed);
        const found = (validate.errors ?? []).map(({ instancePath }) => instancePath);
        // Of "this or null" ours tells only what is wrong with "this".
        const expected = (validateAtRunTime.errors ?? [])
          .filter(({ schemaPath }) => !/\/anyOf(?:\/1\/type)?$/.test(schemaPath))
          .map(({ instancePath }) => instancePath);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 2000 },
    );
  });
});

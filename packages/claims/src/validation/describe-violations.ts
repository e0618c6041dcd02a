import {
  type ClaimRecordError,
  type ClaimRecordErrorCode,
  claimRecordError,
} from "./claim-record-error.ts";
import { pointTo, valueAt } from "./json-pointer.ts";
import type { SchemaViolation } from "./schema-violation.ts";
import { showValue } from "./show-value.ts";

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** The validator's findings for a person: where, what was expected, what stands there. */
export function describeViolations(
  violations: readonly SchemaViolation[],
  record: unknown,
): readonly ClaimRecordError[] {
  return violations.map((violation) => describeViolation(violation, record));
}

function describeViolation(violation: SchemaViolation, record: unknown): ClaimRecordError {
  const { instancePath: path, keyword, params } = violation;
  const expected = (code: ClaimRecordErrorCode, what: string, at = path): ClaimRecordError =>
    claimRecordError(at, code, `expected ${what}, got ${showValue(valueAt(record, at))}`);
  switch (keyword) {
    case "required": {
      const missing = pointTo(path, params.missingProperty);
      return claimRecordError(missing, "missing-property", "missing (null where it is not known)");
    }
    case "additionalProperties": {
      const unknown = pointTo(path, params.additionalProperty);
      return claimRecordError(unknown, "unknown-property", "the schema has no such property");
    }
    case "type": {
      const names = [params.type].flat().map((type) => TYPE_NAMES[type] ?? type);
      return expected("wrong-type", names.join(" or "));
    }
    case "enum":
      return expected("not-allowed", `one of ${params.allowedValues.map(String).join(", ")}`);
    case "const":
      return expected("not-allowed", String(params.allowedValue));
    case "pattern":
      return expected("wrong-form", `the form ${params.pattern}`);
    case "minimum":
    case "maximum":
      return expected("out-of-range", `${params.comparison} ${params.limit}`);
    case "minItems":
      return claimRecordError(path, "out-of-range", `expected at least ${params.limit}, got none`);
    case "discriminator":
      return expected(
        "unknown-kind",
        "one of quote, statement, casualty",
        pointTo(path, params.tag),
      );
  }
}

import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
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
  return violations
    .filter((violation) => !isToldAsMissing(violation, record))
    .map((violation) => describeViolation(violation, record));
}

/** A `kind` that is missing is no kind at all, and told once. */
function isToldAsMissing(violation: SchemaViolation, record: unknown): boolean {
  if (violation.keyword !== "discriminator") return false;
  return valueAt(record, pointTo(violation.instancePath, violation.params.tag)) === undefined;
}

function describeViolation(violation: SchemaViolation, record: unknown): ClaimRecordError {
  const { instancePath: path } = violation;
  const got = showValue(valueAt(record, path));
  switch (violation.keyword) {
    case "required": {
      const missing = pointTo(path, violation.params.missingProperty);
      return claimRecordError(missing, "missing-property", "missing (null where it is not known)");
    }
    case "additionalProperties": {
      const unknown = pointTo(path, violation.params.additionalProperty);
      return claimRecordError(unknown, "unknown-property", "the schema has no such property");
    }
    case "type": {
      const names = [violation.params.type].flat().map((type) => TYPE_NAMES[type] ?? type);
      return claimRecordError(path, "wrong-type", `expected ${names.join(" or ")}, got ${got}`);
    }
    case "enum": {
      const allowed = violation.params.allowedValues.map(String).join(", ");
      return claimRecordError(path, "not-allowed", `expected one of ${allowed}, got ${got}`);
    }
    case "const": {
      const allowed = String(violation.params.allowedValue);
      return claimRecordError(path, "not-allowed", `expected ${allowed}, got ${got}`);
    }
    case "pattern": {
      const { pattern } = violation.params;
      return claimRecordError(path, "wrong-form", `expected the form ${pattern}, got ${got}`);
    }
    case "minimum":
    case "maximum": {
      const { comparison, limit } = violation.params;
      return claimRecordError(path, "out-of-range", `expected ${comparison} ${limit}, got ${got}`);
    }
    case "minItems": {
      const { limit } = violation.params;
      return claimRecordError(path, "out-of-range", `expected at least ${limit}, got none`);
    }
    case "discriminator": {
      const kind = pointTo(path, violation.params.tag);
      const found = showValue(valueAt(record, kind));
      const fault = `expected one of quote, statement, casualty, got ${found}`;
      return claimRecordError(kind, "unknown-kind", fault);
    }
  }
}

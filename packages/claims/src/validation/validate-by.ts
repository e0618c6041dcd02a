import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { describeViolations } from "./describe-violations.ts";
import type { SchemaViolation } from "./schema-violation.ts";
import { showValue } from "./show-value.ts";

export type RecordValidation<R> =
  | { readonly valid: true; readonly record: R; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ClaimRecordError[] };

/** A validator compiled from a schema; what it found last stands in `errors`. */
interface SchemaValidator<R> {
  (value: unknown): value is R;
  errors?: readonly SchemaViolation[] | null;
}

/**
 * Whether a value keeps to a record's schema, and where it does, whether its parts fit one another.
 * Of a record that names another schema, or another version, that alone is told: what it lacks of
 * this one says nothing.
 *
 * @param schema is the id of the schema that `validate` was compiled from.
 * @param findContradictions is only asked about values that keep to the schema.
 */
export function validateBy<R>(
  value: unknown,
  schema: string,
  validate: SchemaValidator<R>,
  findContradictions: (record: R) => readonly ClaimRecordError[],
): RecordValidation<R> {
  if (!validate(value)) {
    const other = otherSchema(value, schema);
    const errors = other === null ? describeViolations(validate.errors ?? [], value) : [other];
    return { valid: false, errors };
  }
  const errors = findContradictions(value);
  if (errors.length > 0) return { valid: false, errors };
  return { valid: true, record: value, errors: [] };
}

function otherSchema(value: unknown, expected: string): ClaimRecordError | null {
  if (typeof value !== "object" || value === null || !("schema" in value)) return null;
  if (typeof value.schema !== "string" || value.schema === expected) return null;
  const fault = `expected ${expected}, got ${showValue(value.schema)}`;
  return claimRecordError("/schema", "not-allowed", fault);
}

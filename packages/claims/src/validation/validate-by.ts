import type { ClaimRecordError } from "./claim-record-error.ts";
import { describeViolations } from "./describe-violations.ts";
import type { SchemaViolation } from "./schema-violation.ts";

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
 * @param findContradictions is only asked about values that keep to the schema.
 */
export function validateBy<R>(
  value: unknown,
  validate: SchemaValidator<R>,
  findContradictions: (record: R) => readonly ClaimRecordError[],
): RecordValidation<R> {
  if (!validate(value)) {
    const violations = validate.errors ?? [];
    const ofSchema = violations.filter(({ instancePath }) => instancePath === "/schema");
    const told = ofSchema.length > 0 ? ofSchema : violations;
    return { valid: false, errors: describeViolations(told, value) };
  }
  const errors = findContradictions(value);
  if (errors.length > 0) return { valid: false, errors };
  return { valid: true, record: value, errors: [] };
}

import type { ClaimRecord } from "../generated/claim-record.ts";
import { validate } from "../generated/validate-claim-record.ts";
import type { ClaimRecordError } from "./claim-record-error.ts";
import { describeViolations } from "./describe-violations.ts";
import { findContradictions } from "./find-contradictions.ts";

export type ClaimRecordValidation =
  | { readonly valid: true; readonly record: ClaimRecord; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ClaimRecordError[] };

/**
 * Whether a value is a claim record: whether it keeps to the schema, and where it does, whether
 * its parts fit one another (`low <= best <= high`, words as long as their offsets tell, the id
 * that the claim hashes to). Whether its words stand in the article is for `checkSpans` to tell.
 */
export function validateClaimRecord(value: unknown): ClaimRecordValidation {
  if (!validate(value)) {
    return { valid: false, errors: describeViolations(validate.errors ?? [], value) };
  }
  const errors = findContradictions(value);
  if (errors.length > 0) return { valid: false, errors };
  return { valid: true, record: value, errors: [] };
}

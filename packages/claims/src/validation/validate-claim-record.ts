import type { ClaimRecord } from "../generated/claim-record.ts";
import { validate } from "../generated/validate-claim-record.ts";
import { findContradictions } from "./find-contradictions.ts";
import { type RecordValidation, validateBy } from "./validate-by.ts";

export type ClaimRecordValidation = RecordValidation<ClaimRecord>;

/**
 * Whether a value is a claim record: whether it keeps to the schema, and where it does, whether
 * its parts fit one another (`low <= best <= high`, words as long as their offsets tell, the id
 * that the claim hashes to). Whether its words stand in the article is for `checkSpans` to tell.
 */
export function validateClaimRecord(value: unknown): ClaimRecordValidation {
  return validateBy(value, validate, findContradictions);
}

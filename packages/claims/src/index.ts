export { ClaimsError, type ClaimsErrorCode } from "./errors.ts";
export { toNdjson } from "./exports/ndjson.ts";
export type * from "./generated/claim-record.ts";
export type { ArticleInfo } from "./records/article-reference.ts";
export { recordIdOf, type UnnamedClaim } from "./records/record-id.ts";
export { toClaimRecords } from "./records/to-claim-records.ts";
export { checkSpans } from "./validation/check-spans.ts";
export type { ClaimRecordError, ClaimRecordErrorCode } from "./validation/claim-record-error.ts";
export {
  type ParsedLine,
  parseClaimRecordStream,
  parseClaimRecords,
} from "./validation/parse-claim-records.ts";
export {
  type ClaimRecordValidation,
  validateClaimRecord,
} from "./validation/validate-claim-record.ts";

// Generated from schema/claim-record.schema.json by `pnpm generate`: do not edit.

import type { SchemaViolation } from "../validation/schema-violation.ts";
import type { ClaimRecord } from "./claim-record.ts";

/** Whether the value keeps to the schema; what it violates is in `errors` until the next call. */
export declare const validate: {
  (value: unknown): value is ClaimRecord;
  readonly errors?: readonly SchemaViolation[] | null;
};

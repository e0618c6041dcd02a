import { readFile } from "node:fs/promises";
import { compileValidator } from "./compile-validator.ts";
import { writeTypes } from "./write-types.ts";

export interface GeneratedFile {
  /** Relative to `src/generated/`. */
  readonly name: string;
  readonly content: string;
}

const schemaFile = new URL("../schema/claim-record.schema.json", import.meta.url);

const HEADER =
  "// Generated from schema/claim-record.schema.json by `pnpm generate`: do not edit.\n";

const VALIDATOR_TYPES = `${HEADER}
import type { SchemaViolation } from "../validation/schema-violation.ts";
import type { ClaimRecord } from "./claim-record.ts";

/** Whether the value keeps to the schema; what it violates is in \`errors\` until the next call. */
export declare const validate: {
  (value: unknown): value is ClaimRecord;
  readonly errors?: readonly SchemaViolation[] | null;
};
`;

/** What \`src/generated/\` must hold for the schema as it stands. */
export async function makeGeneratedFiles(): Promise<readonly GeneratedFile[]> {
  const schema = JSON.parse(await readFile(schemaFile, "utf8"));
  return [
    { name: "claim-record.ts", content: `${HEADER}\n${await writeTypes(schema)}` },
    { name: "validate-claim-record.js", content: `${HEADER}\n${compileValidator(schema)}` },
    { name: "validate-claim-record.d.ts", content: VALIDATOR_TYPES },
  ];
}

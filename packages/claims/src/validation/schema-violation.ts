/** What the compiled validator reports, for each keyword the schema uses. */
export type SchemaViolation = { readonly instancePath: string } & (
  | { readonly keyword: "required"; readonly params: { readonly missingProperty: string } }
  | {
      readonly keyword: "additionalProperties";
      readonly params: { readonly additionalProperty: string };
    }
  | { readonly keyword: "type"; readonly params: { readonly type: string | readonly string[] } }
  | { readonly keyword: "enum"; readonly params: { readonly allowedValues: readonly unknown[] } }
  | { readonly keyword: "const"; readonly params: { readonly allowedValue: unknown } }
  | { readonly keyword: "pattern"; readonly params: { readonly pattern: string } }
  | {
      readonly keyword: "minimum" | "maximum";
      readonly params: { readonly comparison: string; readonly limit: number };
    }
  | { readonly keyword: "minItems"; readonly params: { readonly limit: number } }
  | { readonly keyword: "discriminator"; readonly params: { readonly tag: string } }
);

/** Whether a value keeps to the schema; what it violates is in `errors` until the next call. */
export interface SchemaValidator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly SchemaViolation[] | null;
}

import type { Span } from "@whosaid/core";
import type { Evidence, SchemaId } from "../generated/claim-record.ts";
import { textSpan } from "./text-span.ts";

/** The version of the schema that records of this package keep to. */
export const SCHEMA: SchemaId = "urn:whosaid:schema:claim-record:1";

/** Names the rule and the words it rests on. */
export function evidenceOf(text: string, found: Span & { readonly rule: string }): Evidence {
  return { rule: found.rule, span: textSpan(text, found) };
}

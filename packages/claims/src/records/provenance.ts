import type { Span } from "@whosaid/core";
import type { Evidence } from "../generated/claim-record.ts";
import { textSpan } from "./text-span.ts";

/** Names the rule and the words it rests on. */
export function evidenceOf(text: string, found: Span & { readonly rule: string }): Evidence {
  return { rule: found.rule, span: textSpan(text, found) };
}

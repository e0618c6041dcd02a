import type { ArticleRecord } from "../generated/article-record.ts";
import { validate } from "../generated/validate-article-record.ts";
import { hashText } from "../hash-text.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { describeViolations } from "./describe-violations.ts";

export type ArticleRecordValidation =
  | { readonly valid: true; readonly record: ArticleRecord; readonly errors: readonly [] }
  | { readonly valid: false; readonly errors: readonly ClaimRecordError[] };

/**
 * Whether a value is an article record: whether it keeps to the schema, and where it does, whether
 * the text is the one that was hashed and a date goes with where it is from.
 */
export function validateArticleRecord(value: unknown): ArticleRecordValidation {
  if (!validate(value)) {
    return { valid: false, errors: describeViolations(validate.errors ?? [], value) };
  }
  const errors = findContradictions(value);
  if (errors.length > 0) return { valid: false, errors };
  return { valid: true, record: value, errors: [] };
}

function findContradictions(record: ArticleRecord): readonly ClaimRecordError[] {
  const { text, textSha256, datePublished, datePublishedSource } = record;
  const errors: ClaimRecordError[] = [];
  const hash = hashText(text);
  if (hash !== textSha256) {
    errors.push(claimRecordError("/textSha256", "wrong-text", `expected ${hash} of /text`));
  }
  if ((datePublished === null) !== (datePublishedSource === null)) {
    const fault = datePublished === null ? "expected null without a date" : "missing for a date";
    errors.push(claimRecordError("/datePublishedSource", "not-allowed", fault));
  }
  return errors;
}

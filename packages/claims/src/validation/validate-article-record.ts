import type { ArticleRecord } from "../generated/article-record.ts";
import { validate } from "../generated/validate-article-record.ts";
import { hashText } from "../hash-text.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { type RecordValidation, validateBy } from "./validate-by.ts";

export type ArticleRecordValidation = RecordValidation<ArticleRecord>;

/**
 * Whether a value is an article record: whether it keeps to the schema, and where it does, whether
 * the text is the one that was hashed and a date goes with where it is from.
 */
export function validateArticleRecord(value: unknown): ArticleRecordValidation {
  return validateBy(value, validate, findContradictions);
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

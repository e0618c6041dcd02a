import type { ClaimRecord, ClaimTarget, TextSpan } from "../generated/claim-record.ts";
import { hashText } from "../hash-text.ts";
import { type ClaimRecordError, claimRecordError } from "./claim-record-error.ts";
import { findContradictions } from "./find-contradictions.ts";
import { showValue } from "./show-value.ts";
import { spansOfRecord } from "./spans-of-record.ts";

/**
 * Holds a record against its article's text: every span has its `exact` words there, prefix and
 * suffix stand around the target, the text's SHA-256 is the recorded one; and the record does not
 * contradict itself. Empty when all is well.
 */
export function checkSpans(record: ClaimRecord, text: string): readonly ClaimRecordError[] {
  return [
    ...checkHash(record, text),
    ...spansOfRecord(record).flatMap(({ path, span }) => checkWords(path, span, text)),
    ...checkContext(record.target, text),
    ...findContradictions(record),
  ];
}

function checkHash({ article }: ClaimRecord, text: string): readonly ClaimRecordError[] {
  const hash = hashText(text);
  if (hash === article.textSha256) return [];
  const fault = `the text hashes to ${hash}: it is another text, or it was changed`;
  return [claimRecordError("/article/textSha256", "wrong-text", fault)];
}

function checkWords(
  path: string,
  { start, end, exact }: TextSpan,
  text: string,
): readonly ClaimRecordError[] {
  if (end > text.length) {
    const fault = `${end} is beyond the text's ${text.length} code units`;
    return [claimRecordError(`${path}/end`, "outside-text", fault)];
  }
  const words = text.slice(start, end);
  if (words === exact) return [];
  const fault = `expected ${showValue(words)}, which the text has there, got ${showValue(exact)}`;
  return [claimRecordError(`${path}/exact`, "wrong-words", fault)];
}

function checkContext(
  { start, end, prefix, suffix }: ClaimTarget,
  text: string,
): readonly ClaimRecordError[] {
  const errors: ClaimRecordError[] = [];
  if (!text.slice(0, start).endsWith(prefix)) {
    const fault = `the text does not have ${showValue(prefix)} before the target`;
    errors.push(claimRecordError("/target/prefix", "wrong-words", fault));
  }
  if (!text.slice(end).startsWith(suffix)) {
    const fault = `the text does not have ${showValue(suffix)} after the target`;
    errors.push(claimRecordError("/target/suffix", "wrong-words", fault));
  }
  return errors;
}

import { ClaimsError } from "../errors.ts";
import type { ClaimRecord } from "../generated/claim-record.ts";
import { hashText } from "../hash-text.ts";

/** @throws ClaimsError `wrong-text` when the text is not the one all the records were made from. */
export function requireText(records: readonly ClaimRecord[], text: string): void {
  const hash = hashText(text);
  const strange = records.find(({ article }) => article.textSha256 !== hash);
  if (strange === undefined) return;
  throw new ClaimsError(
    "wrong-text",
    `The record ${strange.id} was made from a text with SHA-256 ${strange.article.textSha256}, ` +
      `but the text given has ${hash}: give each article's records with its own unchanged text.`,
  );
}

import type {
  CasualtyRecord,
  ClaimRecord,
  QuoteRecord,
  RecordId,
  StatementRecord,
} from "../generated/claim-record.ts";
import { hashText } from "../hash-text.ts";

/** A record without its id and the schema's. */
export type UnnamedClaim =
  | Omit<QuoteRecord, "schema" | "id">
  | Omit<StatementRecord, "schema" | "id">
  | Omit<CasualtyRecord, "schema" | "id">;

/**
 * The id of a claim: its kind and 16 hexadecimal digits of a SHA-256, and for the second, third …
 * equal claim of an article `-2`, `-3` … (`ordinal`).
 *
 * What is hashed is only the claim itself: kind, exact words and the source's name; of a figure
 * also its sentences, measure, bounds and qualifier. Neither offsets nor anything about the
 * article goes in. So the id stays when the article is edited elsewhere, moves to another URL or
 * gets another headline, and two outlets that print the same words of the same speaker share
 * it: between articles, a record is named by article and id together.
 */
export function recordIdOf(claim: UnnamedClaim, ordinal = 1): RecordId {
  const hash = hashText(JSON.stringify(materialOf(claim))).slice(0, 16);
  return `${claim.kind}-${hash}${ordinal === 1 ? "" : `-${ordinal}`}`;
}

const ORDINAL = /-(\d+)$/;

/** Which of several equal claims of its article the record is, from 1, as its id tells. */
export function ordinalOf({ id, kind }: ClaimRecord): number {
  const [, ordinal] = ORDINAL.exec(id.slice(kind.length + 1)) ?? [];
  return ordinal === undefined ? 1 : Number(ordinal);
}

function materialOf(claim: UnnamedClaim): readonly unknown[] {
  const source = claim.attribution?.source?.name ?? null;
  if (claim.kind !== "casualty") {
    return [claim.kind, claim.quote.spans.map(({ exact }) => exact), source];
  }
  const { measure, low, high, qualifier } = claim.quantity;
  const sentences = claim.sentences.map(({ exact }) => exact);
  return [claim.kind, claim.target.exact, sentences, measure, low, high, qualifier, source];
}

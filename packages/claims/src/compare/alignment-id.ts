import type { AlignmentRelation } from "../generated/alignment-record.ts";
import { hashText } from "../hash-text.ts";

/** What an id is made of: the article's text and the record. */
export interface NamedClaim {
  readonly article: { readonly textSha256: string };
  readonly record: string;
}

const DIGITS = 16;

/** The id of an alignment: a hash over relation and claims. */
export function alignmentIdOf(relation: AlignmentRelation, claims: readonly NamedClaim[]): string {
  return `alignment-${hashOf([relation, ...claims.map(keyOf)])}`;
}

/** The id of a cluster: a hash over its claims. */
export function clusterIdOf(claims: readonly NamedClaim[]): string {
  return `cluster-${hashOf(claims.map(keyOf))}`;
}

function keyOf({ article, record }: NamedClaim): readonly string[] {
  return [article.textSha256, record];
}

function hashOf(parts: unknown): string {
  return hashText(JSON.stringify(parts)).slice(0, DIGITS);
}

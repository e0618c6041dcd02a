import type {
  AlignedClaim,
  AlignedQuantity,
  AlignmentRecord,
  AlignmentRelation,
} from "../generated/alignment-record.ts";
import type { ClaimRecord } from "../generated/claim-record.ts";
import { GENERATOR } from "../generated/generator.ts";
import { alignmentIdOf } from "./alignment-id.ts";
import type { Claim } from "./claim.ts";
import { describeBasis } from "./describe-basis.ts";
import { findDifferences } from "./find-differences.ts";
import type { Link } from "./link-claims.ts";
import { inOrder, relate } from "./relate.ts";

const SCHEMA = "urn:whosaid:schema:alignment-record:1";

/** The claim as an alignment names it. */
export function alignedClaim({ record, speaker }: Claim): AlignedClaim {
  const { id, url, publisher, datePublished, textSha256 } = record.article;
  const source = record.attribution?.source ?? null;
  return {
    article: { id, url, publisher, datePublished, textSha256 },
    record: record.id,
    kind: record.kind,
    text: record.text,
    quantity: quantityOf(record),
    source: source?.name ?? source?.span?.exact ?? null,
    speaker: speaker?.id ?? null,
  };
}

function quantityOf({ quantity, target }: ClaimRecord): AlignedQuantity | null {
  if (quantity === null) return null;
  const { measure, low, high } = quantity;
  return { measure, low, high, exact: target.exact };
}

/** The record of two linked claims. */
export function toAlignment(
  link: Link,
  clusterOf: (claim: Claim) => string | null,
): AlignmentRecord {
  const [first, second] = inOrder(link.a, link.b);
  const relation = relate(first, second);
  const cluster = clusterOf(first);
  return {
    ...head(relation, [first, second]),
    cluster: cluster !== null && cluster === clusterOf(second) ? cluster : null,
    score: round(link.score),
    basis: describeBasis(link),
    differences: findDifferences(first, second, relation),
    generator: GENERATOR,
  };
}

/**
 * The record of a claim that no other outlet carries.
 *
 * @param nearest the highest score it has with a claim of another outlet.
 */
export function toSingle(claim: Claim, nearest: number): AlignmentRecord {
  return {
    ...head("single-outlet", [claim]),
    cluster: null,
    score: round(1 - nearest),
    basis: [],
    differences: null,
    generator: GENERATOR,
  };
}

function head(relation: AlignmentRelation, claims: readonly Claim[]) {
  const aligned = claims.map(alignedClaim);
  return {
    schema: SCHEMA,
    id: alignmentIdOf(relation, aligned),
    relation,
    claims: aligned,
  } as const;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

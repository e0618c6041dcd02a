import { type ClaimRecord, toClaimRecords } from "@whosaid/claims";
import { type AlignedClaim, compareArticles } from "@whosaid/claims/compare";
import type { Analysis } from "@whosaid/core";
import type { ArticlePair } from "../corpus/pairs.ts";

type Links = Omit<ArticlePair, "a" | "b">;
type Link = readonly [number, number];

/** Which findings of two analyses are one claim, by position in their lists. */
export function linkAnalyses(a: Analysis, b: Analysis): Links {
  const sides = [positionsOf(a), positionsOf(b)] as const;
  const sameQuotations: Link[] = [];
  const sameFigures: Link[] = [];
  const conflictingFigures: Link[] = [];
  const lists = {
    "same-words": sameQuotations,
    "same-statement": sameQuotations,
    "same-figure": sameFigures,
    "toll-update": conflictingFigures,
    contradiction: conflictingFigures,
  };
  const records = sides.flatMap((side) => side.records);
  for (const { relation, claims } of compareArticles(records).alignments) {
    if (relation === "single-outlet") continue;
    const link = sides.map(({ of }) => claims.map(of).find((at) => at !== null) ?? null);
    const [left = null, right = null] = link;
    if (left !== null && right !== null) lists[relation].push([left, right]);
  }
  return { sameQuotations, sameFigures, conflictingFigures };
}

interface Side {
  readonly records: readonly ClaimRecord[];
  /** Position of a claim of this article among its quotations or figures; `null` of another's. */
  readonly of: (claim: AlignedClaim) => number | null;
}

function positionsOf(analysis: Analysis): Side {
  const records = toClaimRecords(analysis);
  const quotations = new Map(
    analysis.quotations.map(({ content }, at) => [
      placeOf(content[0]?.start, content.at(-1)?.end),
      at,
    ]),
  );
  const figures = new Map(
    analysis.casualties.map(({ start, end, effect }, at) => [placeOf(start, end, effect), at]),
  );
  const positions = new Map(
    records.map(({ id, target, quantity }) => [
      id,
      quantity === null
        ? quotations.get(placeOf(target.start, target.end))
        : figures.get(placeOf(target.start, target.end, quantity.measure)),
    ]),
  );
  const text = records[0]?.article;
  return {
    records,
    of: ({ article, record }) =>
      article.id === text?.id && article.textSha256 === text.textSha256
        ? (positions.get(record) ?? null)
        : null,
  };
}

function placeOf(...parts: readonly unknown[]): string {
  return parts.join(" ");
}

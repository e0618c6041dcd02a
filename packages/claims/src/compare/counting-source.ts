import type { ClaimRecord } from "../generated/claim-record.ts";

/** Who stands behind a claim: its source, else the outlet, whose own count or claim it then is. */
export function countingSource({ attribution, article }: ClaimRecord): string | null {
  const source = attribution?.source ?? null;
  return source?.name ?? source?.span?.exact ?? outletOf({ article });
}

/** The outlet as far as it is known: publisher, else the caller's name or the URL of the article. */
export function outletOf({ article }: Pick<ClaimRecord, "article">): string {
  return article.publisher ?? article.id ?? article.url ?? article.textSha256;
}

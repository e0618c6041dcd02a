import type { Analysis } from "@whosaid/core";
import type { ArticleReference, ClaimRecord, ClaimSource } from "../generated/claim-record.ts";
import { toClaimRecords } from "../records/to-claim-records.ts";

/** The claims of one article, in order of place. */
export interface ComparedArticle {
  readonly reference: ArticleReference;
  readonly records: readonly ClaimRecord[];
}

/** Records stand as they are, analyses by theirs; those of one article come together. */
export function gatherArticles(
  input: Iterable<ClaimRecord | Analysis>,
): readonly ComparedArticle[] {
  const articles = new Map<
    string,
    { reference: ArticleReference; records: Map<string, ClaimRecord> }
  >();
  for (const item of input) {
    for (const record of "kind" in item ? [item] : toClaimRecords(item)) {
      const key = `${record.article.id ?? record.article.url ?? ""}\n${record.article.textSha256}`;
      const known = articles.get(key) ?? { reference: record.article, records: new Map() };
      known.records.set(record.id, record);
      articles.set(key, known);
    }
  }
  return [...articles.values()].map(({ reference, records }) => ({
    reference,
    records: [...records.values()].sort(
      (a, b) => a.target.start - b.target.start || b.target.end - a.target.end,
    ),
  }));
}

export function sourcesOf({ records }: ComparedArticle): readonly ClaimSource[] {
  return records.flatMap(({ attribution }) => attribution?.source ?? []);
}

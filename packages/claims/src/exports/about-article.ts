import type { ClaimRecord } from "../generated/claim-record.ts";

/** What the first record tells of the article, for people who annotate it; nothing unknown. */
export function aboutArticle([record]: readonly ClaimRecord[]): Readonly<Record<string, string>> {
  if (record === undefined) return {};
  const { id, url, publisher, title, datePublished } = record.article;
  const about = Object.entries({ id, url, publisher, title, datePublished });
  return Object.fromEntries(
    about.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

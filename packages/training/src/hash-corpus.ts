import { createHash } from "node:crypto";
import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";

/** SHA-256 of what the tagger learns from: texts and their quotations, not dates or figures. */
export function hashCorpus(articles: readonly AnnotatedArticle[]): string {
  const hash = createHash("sha256");
  for (const { id, pair, text, title, quotations } of articles) {
    const learnt = (quotations ?? []).map(({ type, content, cue, speaker }) => ({
      ...{ type, content, cue, speaker },
    }));
    hash.update(JSON.stringify([id, pair, title, text, learnt]));
  }
  return hash.digest("hex");
}

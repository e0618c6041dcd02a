import type { AnnotatedArticle } from "../src/annotated-article.ts";
import { readMarkedUp } from "../src/corpus/read-marked-up.ts";

/**
 * An article from its marked-up text and rows, for tests that need gold and findings on one text.
 * What a system finds need not keep the format’s rules.
 */
export function annotate(text: string, ...rows: readonly string[]): AnnotatedArticle {
  const source = `id=test; published=2024-03-07\n=====\n${text}\n=====\n${rows.join("\n")}\n`;
  return readMarkedUp(source, "test.txt").article;
}

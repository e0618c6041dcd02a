import type { AnnotatedArticle } from "../../../benchmarks/src/annotated-article.ts";
import { createTagger } from "../../core/src/engines/wink.ts";
import { pairQuoteMarks } from "../../core/src/layout/quote-marks.ts";
import { readLayout } from "../../core/src/layout/read-layout.ts";
import { createReportingLexicon } from "../../core/src/lexicon/reporting-verbs.ts";
import { findQuotations } from "../../core/src/quotations/find-quotations.ts";
import type { Attribution, Token } from "../../core/src/reading.ts";
import { readSyntax } from "../../core/src/syntax/read-syntax.ts";
import { type Facts, gatherFacts, type TaggerInput } from "../../core/src/tagger/gather-facts.ts";
import { type ParagraphSequence, readSequences } from "../../core/src/tagger/read-sequences.ts";
import { labelsOf, layLabels } from "./lay-labels.ts";
import type { LabelledSequence } from "./train-chain.ts";

/** An article of gold, read as far as the tagger needs it. */
export interface PreparedArticle {
  readonly id: string;
  readonly pair: string | null;
  readonly gold: AnnotatedArticle;
  readonly input: TaggerInput;
  readonly tokens: readonly Token[];
  readonly facts: Facts;
  readonly sequences: readonly (ParagraphSequence & LabelledSequence)[];
  /** What the rules found. */
  readonly attributions: readonly Attribution[];
}

/** Runs the stages before the tagger, and lays gold beside what it will see. */
export function prepareArticles(articles: readonly AnnotatedArticle[]): PreparedArticle[] {
  const tagger = createTagger();
  const lexicon = createReportingLexicon();
  return articles.map((gold) => {
    const { id, pair, text, title, quotations } = gold;
    const layout = readLayout(text, title);
    const marks = pairQuoteMarks(text, layout.paragraphs);
    const syntax = readSyntax({ text, layout, marks, tagger, reportingForms: lexicon.forms });
    const attributions = findQuotations({ text, layout, marks, syntax, lexicon });
    const input = { syntax, marks, lexicon };
    const facts = gatherFacts(input);
    const labels = layLabels(syntax.tokens, quotations ?? []);
    const sequences = readSequences(facts, syntax.sentences).map((sequence) => ({
      ...sequence,
      labels: labelsOf(labels, sequence.from, sequence.from + sequence.ends.length),
    }));
    return { id, pair, gold, input, tokens: syntax.tokens, facts, sequences, attributions };
  });
}

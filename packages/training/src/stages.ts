import { createTagger } from "../../core/src/engines/wink.ts";
import { pairQuoteMarks } from "../../core/src/layout/quote-marks.ts";
import { readLayout } from "../../core/src/layout/read-layout.ts";
import { createReportingLexicon } from "../../core/src/lexicon/reporting-verbs.ts";
import { findQuotations } from "../../core/src/quotations/find-quotations.ts";
import { readSyntax } from "../../core/src/syntax/read-syntax.ts";
import type { TaggerInput } from "../../core/src/tagger/sequences.ts";

/** Reads an article as far as the chain needs it. */
export function createReader(): (text: string) => TaggerInput {
  const tagger = createTagger();
  const lexicon = createReportingLexicon();
  return (text) => {
    const layout = readLayout(text, null);
    const marks = pairQuoteMarks(text, layout.paragraphs);
    const syntax = readSyntax({ text, layout, marks, tagger, reportingForms: lexicon.forms });
    const attributions = findQuotations({ text, layout, marks, syntax, lexicon });
    return { syntax, marks, lexicon, attributions };
  };
}

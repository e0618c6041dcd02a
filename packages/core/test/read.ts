import { createTagger } from "../src/engines/wink.ts";
import { pairQuoteMarks } from "../src/layout/quote-marks.ts";
import { readLayout } from "../src/layout/read-layout.ts";
import { createReportingLexicon, type ReportingLexicon } from "../src/lexicon/reporting-verbs.ts";
import type { Layout, MarkedStretch, Syntax } from "../src/reading.ts";
import { readSyntax } from "../src/syntax/read-syntax.ts";
import { type MarkEdges, markEdges } from "../src/syntax/sentences.ts";

/** One tagger and one lexicon for all tests of a file: building them takes longest. */
export const tagger: ReturnType<typeof createTagger> = createTagger();
export const lexicon: ReportingLexicon = createReportingLexicon();

/** A text as the stages up to syntax read it. */
export interface Reading {
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkedStretch[];
  readonly edges: MarkEdges;
  readonly syntax: Syntax;
}

export function read(text: string): Reading {
  const layout = readLayout(text, null);
  const marks = pairQuoteMarks(text, layout.paragraphs);
  const syntax = readSyntax({ text, layout, marks, tagger, reportingForms: lexicon.forms });
  return { text, layout, marks, edges: markEdges(marks), syntax };
}

import { createNameLexicon } from "../../src/engines/compromise.ts";
import { createTagger } from "../../src/engines/wink.ts";
import { findEntities } from "../../src/entities/find-entities.ts";
import { pairQuoteMarks } from "../../src/layout/quote-marks.ts";
import { readLayout } from "../../src/layout/read-layout.ts";
import type { EntityDraft } from "../../src/reading.ts";
import { readSyntax } from "../../src/syntax/read-syntax.ts";

const tagger = createTagger();
const names = createNameLexicon();

/** The entities of a text without a headline. */
export function entitiesOf(text: string): readonly EntityDraft[] {
  const layout = readLayout(text, null);
  const marks = pairQuoteMarks(text, layout.paragraphs);
  const syntax = readSyntax({ text, layout, marks, tagger, reportingForms: new Map() });
  return findEntities({ text, layout, syntax, names });
}

export function entityOf(text: string, name: string): EntityDraft | undefined {
  return entitiesOf(text).find((entity) => entity.name === name);
}

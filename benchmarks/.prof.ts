import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createTagger } from "../packages/core/src/engines/wink.ts";
import { pairQuoteMarks } from "../packages/core/src/layout/quote-marks.ts";
import { readLayout } from "../packages/core/src/layout/read-layout.ts";
import { createReportingLexicon } from "../packages/core/src/lexicon/reporting-verbs.ts";
import { findQuotations } from "../packages/core/src/quotations/find-quotations.ts";
import { readSyntax } from "../packages/core/src/syntax/read-syntax.ts";
import { readTokens } from "../packages/core/src/syntax/tokens.ts";

const arts = readFileSync("/work/shared/corpora/newsroom.train.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l).text as string);
const kb = arts.reduce((a, b) => a + b.length, 0) / 1000;
const lexicon = createReportingLexicon();
const tagger = createTagger();
const nlp = winkNLP(model as any);
for (let r = 0; r < 6; r++) {
  const T: any = {};
  const tm = (k: string, f: () => any) => {
    const t = performance.now();
    const x = f();
    T[k] = (T[k] ?? 0) + performance.now() - t;
    return x;
  };
  for (const t of arts) {
    tm("wink-full", () => nlp.readDoc(t));
    const l = tm("layout", () => readLayout(t, null));
    const m = tm("marks", () => pairQuoteMarks(t, l.paragraphs));
    tm("tag", () => l.paragraphs.map((p: any) => tagger.tag(t.slice(p.start, p.end))));
    tm("tokens", () => l.paragraphs.map((p: any) => readTokens(t, p, tagger)));
    const s = tm("syntax", () =>
      readSyntax({ text: t, layout: l, marks: m, tagger, reportingForms: lexicon.forms }),
    );
    tm("quot", () => findQuotations({ text: t, layout: l, marks: m, syntax: s, lexicon }));
  }
  console.log(
    Object.entries(T)
      .map(([k, v]: any) => `${k} ${(v / kb).toFixed(3)}ms/KB`)
      .join("  "),
  );
}

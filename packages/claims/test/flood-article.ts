import type { Analysis } from "@whosaid/core";
import { buildAnalysis } from "./build-analysis.ts";

/** An invented report in hostile Unicode: emoji, combining marks, CRLF, a quotation of two paragraphs. */
export const floodArticle: Analysis = buildAnalysis({
  text: [
    "🌊🌊 Cafe\u0301 owner Zoe\u0308 Marsh said: “The water 💧 came at night.",
    "“By morning 👩‍👩‍👧 we had lost two neighbours.”",
    "=SUM is what the clerk's sign said, “oddly”.",
  ].join("\r\n\r\n"),
  sentences: [
    "🌊🌊 Cafe\u0301 owner Zoe\u0308 Marsh said: “The water 💧 came at night.",
    "“By morning 👩‍👩‍👧 we had lost two neighbours.”",
    "=SUM is what the clerk's sign said, “oddly”.",
  ],
  entities: [
    { name: "Zoe\u0308 Marsh", role: "owner" },
    { kind: "document", name: "sign" },
  ],
  quotations: [
    {
      content: ["“The water 💧 came at night.", "“By morning 👩‍👩‍👧 we had lost two neighbours.”"],
      quoted: ["The water 💧 came at night.", "By morning 👩‍👩‍👧 we had lost two neighbours."],
      cue: { words: "said", lemma: "say", stance: "neutral" },
      speaker: { mention: "Zoe\u0308 Marsh", entity: "e1" },
    },
    {
      type: "indirect",
      content: ["=SUM"],
      cue: { words: { words: "said", after: "sign " }, lemma: "say", stance: "neutral" },
      speaker: { mention: "the clerk's sign", entity: "e2", resolution: "noun" },
    },
  ],
  casualties: [{ words: "two neighbours", low: 2, high: 2, source: { quotation: "q1" } }],
});

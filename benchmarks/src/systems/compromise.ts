import nlp from "compromise";
import * as v from "valibot";
import type { AnnotatedQuotation } from "../annotated-article.ts";
import type { System } from "./system.ts";

const FOUND = v.array(v.object({ text: v.string(), offset: v.object({ start: v.number() }) }));
/** Its offsets of quotations are off by one, so each is looked for from a little before. */
const SLACK = 2;

/** compromise 14: `quotations()` gives stretches in marks, without speaker or cue. */
export function createCompromise(): System {
  return {
    name: "compromise",
    read: ({ text }) => {
      const found = v.parse(FOUND, nlp(text).quotations().json({ offset: true }));
      const quotations = found.flatMap(({ text: words, offset }, index): AnnotatedQuotation[] => {
        const quoted = words.trim();
        const start = text.indexOf(quoted, Math.max(0, offset.start - SLACK));
        if (start < 0) return [];
        return [
          {
            ...{
              label: `q${index + 1}`,
              type: "direct",
              content: [{ start, end: start + quoted.length }],
            },
            ...{
              cue: null,
              speaker: null,
              speakerName: null,
              speakerAliases: [],
              speakerKind: null,
            },
            ...{ via: null, speech: true, confidence: null },
          },
        ];
      });
      return { quotations, dates: null, casualties: null };
    },
  };
}

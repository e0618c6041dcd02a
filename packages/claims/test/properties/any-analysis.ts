import type { Analysis, Span } from "@whosaid/core";
import fc from "fast-check";

const hostile = fc.constantFrom(
  "“",
  "”",
  "‘",
  "’",
  '"',
  "said",
  "40 ",
  "killed",
  "\r\n",
  "\n\n",
  "\u00a0",
  "\u200b",
  "e\u0301",
  "🌉",
  "👩‍👩‍👧",
  "\ud83c",
  "\udf09",
  "=",
  ",",
  ". ",
  "…",
  "A",
  " ",
);
const texts = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 3 })), {
    minLength: 4,
    maxLength: 60,
  })
  .map((parts) => parts.join(""))
  .filter((text) => text.length > 8);

/** Spans in order that do not overlap. */
function spansIn({ start, end }: Span, maxLength: number): fc.Arbitrary<readonly Span[]> {
  return fc
    .uniqueArray(fc.integer({ min: start, max: end }), { minLength: 2, maxLength: 2 * maxLength })
    .map((offsets) => offsets.toSorted((a, b) => a - b))
    .map((sorted) =>
      Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
        start: sorted[2 * index] ?? start,
        end: sorted[2 * index + 1] ?? end,
      })),
    );
}

function oneSpan(text: string): fc.Arbitrary<Span> {
  return spansIn({ start: 0, end: text.length }, 1).map(([span]) => span ?? { start: 0, end: 1 });
}

function bounds(): fc.Arbitrary<{ readonly low: number | null; readonly high: number | null }> {
  const count = fc.option(fc.nat(100_000));
  return fc
    .tuple(count, count)
    .map(([a, b]) =>
      a !== null && b !== null
        ? { low: Math.min(a, b), high: Math.max(a, b) }
        : { low: a, high: b },
    );
}

function analysesOf(text: string): fc.Arbitrary<Analysis> {
  const span = oneSpan(text);
  const speaker = fc.record({
    mention: fc.option(span),
    entity: fc.option(fc.constantFrom("e1", "e2")),
    resolution: fc.constantFrom("name", "pronoun", "implied", "unresolved"),
  });
  const quotation = fc.record({
    type: fc.constantFrom("direct", "mixed", "indirect"),
    content: spansIn({ start: 0, end: text.length }, 3),
    cue: fc.option(span.map((cue) => ({ ...cue, lemma: "say", stance: "neutral" as const }))),
    speaker: fc.option(speaker),
    addressee: fc.option(span),
    via: fc.option(speaker),
    within: fc.option(fc.constantFrom("q1", "q2")),
    saidAt: fc.option(fc.constant("d1")),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const figure = fc.record({
    span,
    bounds: bounds(),
    effect: fc.constantFrom("killed", "missing"),
    qualifier: fc.constantFrom("exact", "at-least", "range", "vague"),
    of: fc.option(fc.constantFrom("k1", "k2")),
    quotation: fc.option(fc.constantFrom("q1", "q2")),
    mention: fc.option(span),
    place: fc.option(span),
  });
  const pair = { minLength: 2, maxLength: 2 };
  return fc
    .record({
      date: span,
      sentences: spansIn({ start: 0, end: text.length }, 4),
      quotations: fc.array(quotation, pair),
      figures: fc.array(figure, pair),
    })
    .map(({ date, sentences, quotations, figures }) => ({
      article: { text, id: null, title: null, publishedAt: null, publishedAtSource: null },
      paragraphs: [],
      sentences: sentences.map((sentence) => ({ ...sentence, paragraph: 0 })),
      entities: ["e1", "e2"].map((id) => ({
        id,
        kind: "person",
        name: `Ana ${id}`,
        aliases: [],
        role: null,
        affiliation: null,
        gender: null,
        mentions: [],
      })),
      quotations: quotations.map((each, index) => ({
        ...each,
        id: `q${index + 1}`,
        quoted: each.type === "indirect" ? [] : each.content,
        rule: "any",
      })),
      dates: [
        {
          ...date,
          id: "d1",
          type: "DATE",
          value: "2024",
          mod: null,
          edtf: "2024",
          earliest: "2024-01-01",
          latest: "2024-12-31",
          known: ["year"],
          anchor: { kind: "absolute" },
          rule: "any",
        },
      ],
      casualties: figures.map(
        ({ span: place, bounds: counted, quotation: said, mention, ...each }, index) => ({
          ...each,
          ...place,
          ...counted,
          id: `k${index + 1}`,
          victims: null,
          relation: "total",
          source: { mention, entity: null, quotation: said },
          period: null,
          cumulative: false,
          status: "asserted",
          rule: "any",
          confidence: 0.5,
        }),
      ),
    }));
}

/** Analyses of hostile texts, with spans anywhere: nothing is right in them but their form. */
export const analyses: fc.Arbitrary<Analysis> = texts.chain(analysesOf);

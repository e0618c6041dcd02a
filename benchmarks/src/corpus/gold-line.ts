/**
 * The JSONL form of gold and predictions: one article a line, offsets in UTF-16 code units.
 * docs/benchmarks.md describes it for people.
 */
import type { Span } from "@whosaid/core";
import * as v from "valibot";
import type { AnnotatedArticle, DocumentCount } from "../annotated-article.ts";
import { EFFECTS, KINDS, QUALIFIERS, QUOTATION_TYPES, STATUSES, TIMEX_TYPES } from "./labels.ts";

const pair = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([start, end]): Span => ({ start, end })),
);
const words = v.nullish(v.string(), null);
const kind = v.pipe(
  words,
  v.transform((name) => KINDS.find((known) => known === name) ?? null),
);

const QUOTATION = v.object({
  spans: v.array(pair),
  type: v.picklist(QUOTATION_TYPES),
  cue: v.nullish(pair, null),
  speaker: v.nullish(pair, null),
  speakerName: words,
  speakerAliases: v.nullish(v.array(v.string()), []),
  speakerKind: kind,
  via: words,
  speech: v.nullish(v.boolean(), true),
  confidence: v.nullish(v.number(), null),
});

const TIMEX = v.object({
  start: v.number(),
  end: v.number(),
  type: v.string(),
  value: words,
});

const FIGURE = v.object({
  start: v.number(),
  end: v.number(),
  effect: v.picklist(EFFECTS),
  low: v.nullish(v.number(), null),
  high: v.nullish(v.number(), null),
  qualifier: v.picklist(QUALIFIERS),
  victims: words,
  source: words,
  since: words,
  cumulative: v.nullish(v.boolean(), false),
  status: v.nullish(v.picklist(STATUSES), "asserted"),
});

/** A shorter form: `{ kind, value }` or `{ kind, share }` instead of bounds and qualifier. */
const BARE_FIGURE = v.pipe(
  v.object({
    start: v.number(),
    end: v.number(),
    kind: v.picklist(EFFECTS),
    value: v.nullish(v.number(), null),
    share: words,
    victims: words,
    source: words,
    since: words,
  }),
  v.transform(({ kind: effect, value, share, ...figure }) => ({
    ...figure,
    effect,
    low: value,
    high: value,
    qualifier: share === null ? ("exact" as const) : ("share" as const),
    cumulative: false,
    status: "asserted" as const,
  })),
);

const SHORT_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

function padDay(_: string, year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day or an instant; some corpora leave out zeros (2015-3-31) or wrap it with a zone. */
const published = v.nullish(
  v.pipe(
    v.union([
      v.string(),
      v.pipe(
        v.object({ instant: v.string() }),
        v.transform(({ instant }) => instant),
      ),
    ]),
    v.transform((day) => day.replace(SHORT_DAY, padDay)),
  ),
  null,
);

const LINE = v.object({
  id: v.string(),
  pair: words,
  outlet: words,
  kind: words,
  title: words,
  published,
  text: v.string(),
  quotations: v.nullish(v.array(QUOTATION), null),
  timexes: v.nullish(v.array(TIMEX), null),
  casualties: v.nullish(v.array(v.union([FIGURE, BARE_FIGURE])), null),
  ignore: v.nullish(v.array(pair), []),
  killed: v.nullish(v.number(), null),
  wounded: v.nullish(v.number(), null),
  meta: v.nullish(
    v.object({
      noise: v.nullish(v.array(v.unknown()), []),
      stated: v.nullish(v.record(v.string(), v.nullable(v.string())), {}),
    }),
    null,
  ),
});

type Line = v.InferOutput<typeof LINE>;

/** Reads one line; gives a message that names the field where it can't. */
export function parseGoldLine(json: string): AnnotatedArticle | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "is no JSON";
  }
  const parsed = v.safeParse(LINE, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue) ?? "the line"}: ${issue.message}`;
  }
  return toArticle(parsed.output);
}

function toArticle(line: Line): AnnotatedArticle {
  const { id, pair: event, outlet, kind: genre, title, published, text, ignore } = line;
  return {
    ...{ id, pair: event, outlet, kind: genre, title, published, text, ignore },
    quotations:
      line.quotations?.map(({ spans, ...quotation }, index) => ({
        label: `q${index + 1}`,
        content: spans,
        ...quotation,
      })) ?? null,
    dates:
      line.timexes?.flatMap(({ type, ...timex }, index) => {
        const known = TIMEX_TYPES.find((name) => name === type);
        return known === undefined ? [] : [{ label: `d${index + 1}`, type: known, ...timex }];
      }) ?? null,
    casualties:
      line.casualties?.map((figure, index) => ({ label: `k${index + 1}`, ...figure })) ?? null,
    counts: toCounts(line),
  };
}

function toCounts({ killed, wounded, meta }: Line): AnnotatedArticle["counts"] {
  if (killed === null && wounded === null) return null;
  const wordingOf = (stated: string | null | undefined): DocumentCount["wording"] => {
    if (meta !== null && meta.noise.length > 0) return "unfit";
    if (stated === "zero-silent") return "silent";
    const said = stated === "numeral" || stated === "singular-np" || stated === "zero-explicit";
    return said ? "stated" : "unfit";
  };
  return {
    killed: { count: killed ?? 0, wording: wordingOf(meta?.stated.killed) },
    wounded: { count: wounded ?? 0, wording: wordingOf(meta?.stated.wounded) },
  };
}

const toPair = ({ start, end }: Span): readonly [number, number] => [start, end];

/** The article as one line of JSONL. */
export function formatGoldLine(article: AnnotatedArticle): string {
  const { id, pair: event, outlet, kind: genre, title, published, text } = article;
  const line: Record<string, unknown> = {
    id,
    pair: event,
    outlet,
    kind: genre,
    title,
    published,
    text,
  };
  if (article.quotations !== null) {
    line.quotations = article.quotations.map((quotation) => ({
      spans: quotation.content.map(toPair),
      type: quotation.type,
      cue: quotation.cue === null ? null : toPair(quotation.cue),
      speaker: quotation.speaker === null ? null : toPair(quotation.speaker),
      speakerName: quotation.speakerName,
      speakerKind: quotation.speakerKind,
      ...(quotation.via === null ? {} : { via: quotation.via }),
      ...(quotation.confidence === null ? {} : { confidence: quotation.confidence }),
    }));
  }
  if (article.dates !== null) {
    line.timexes = article.dates.map(({ start, end, type, value }) => ({
      ...{ start, end, text: text.slice(start, end), type, value },
    }));
  }
  if (article.casualties !== null) {
    line.casualties = article.casualties.map(({ label: _, start, end, ...figure }) => ({
      ...{ start, end, text: text.slice(start, end), ...figure },
    }));
  }
  return JSON.stringify(line);
}

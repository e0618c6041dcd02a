import { checkSpans, toClaimRecords, validateClaimRecord } from "@whosaid/claims";
import type { Analysis } from "@whosaid/core";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { matchDates } from "../scoring/match-dates.ts";
import { matchFigures } from "../scoring/match-figures.ts";
import { matchQuotations } from "../scoring/match-quotations.ts";
import { isRightSlot } from "../scoring/score-figures.ts";
import { isFull } from "../scoring/score-speakers.ts";
import { withLayers } from "../systems/system.ts";
import { toLayers } from "../systems/whosaid.ts";

/** One thing that must hold; `misses` says in words where it does not. */
export interface Check {
  readonly title: string;
  readonly count: number;
  /** `all`: as many as there are, without a miss. `at-most`: not more. */
  readonly bound: "all" | "at-most";
  readonly of: number;
  readonly misses: readonly string[];
}

/** How many quotations may be found that gold does not have. */
const BEYOND_PER_ARTICLE = 2;

export function holds({ count, bound, of, misses }: Check): boolean {
  return bound === "all" ? count === of && misses.length === 0 : count <= of;
}

/** The same check over two articles. */
export function sumChecks(a: Check, b: Check): Check {
  return { ...b, count: a.count + b.count, of: a.of + b.of, misses: [...a.misses, ...b.misses] };
}

/** What must be right in an article that was read, from quotations to valid records. */
export function checkSeed(gold: AnnotatedArticle, analysis: Analysis): readonly Check[] {
  const found = withLayers(gold, toLayers(analysis));
  const quote = ({ start, end }: { start: number; end: number }): string =>
    `“${shorten(gold.text.slice(start, end))}”`;
  return [
    ...checkQuotations(gold, found, quote),
    checkDates(gold, found, quote),
    ...checkFigures(gold, found, quote),
    checkRecords(analysis),
  ];
}

type Quote = (span: { start: number; end: number }) => string;

function checkQuotations(gold: AnnotatedArticle, found: AnnotatedArticle, quote: Quote): Check[] {
  const matched = matchQuotations(gold, found);
  const first = (item: (typeof matched.gold)[number]): string =>
    item.quotation.content[0] ? quote(item.quotation.content[0]) : "nothing";
  const hit = new Set(matched.matches.map((match) => match.gold));
  const used = new Set(matched.matches.map((match) => match.found));
  const beyond = matched.found.filter((item) => !used.has(item));
  const named = matched.gold.filter((item) => item.quotation.speakerName !== null);
  const isNamed = new Set(named);
  const wrong = matched.matches.filter(
    (match) => isNamed.has(match.gold) && !isFull(match.gold.quotation, match.found.quotation),
  );
  return [
    {
      title: "quotations found",
      count: hit.size,
      bound: "all",
      of: matched.gold.length,
      misses: matched.gold.filter((item) => !hit.has(item)).map((item) => `missed ${first(item)}`),
    },
    {
      title: "quotations beyond gold",
      count: beyond.length,
      bound: "at-most",
      of: BEYOND_PER_ARTICLE,
      misses: beyond.map((item) => `beyond: ${first(item)} (${item.quotation.type})`),
    },
    {
      title: "speakers by name",
      count: matched.matches.filter((match) => isNamed.has(match.gold)).length - wrong.length,
      bound: "all",
      of: named.length,
      misses: wrong.map(
        (match) =>
          `${first(match.gold)}: ${match.found.quotation.speakerName ?? "nobody"}, not ${match.gold.quotation.speakerName}`,
      ),
    },
  ];
}

function checkDates(gold: AnnotatedArticle, found: AnnotatedArticle, quote: Quote): Check {
  const matched = matchDates(gold, found);
  const right = matched.matches.filter((match) => match.gold.value === match.found.value);
  const rightGold = new Set(right.map((match) => match.gold));
  const rightFound = new Set(right.map((match) => match.found));
  return {
    title: "dates by value, no wrong one",
    count: right.length,
    bound: "all",
    of: matched.gold.length,
    misses: [
      ...matched.gold
        .filter((date) => !rightGold.has(date))
        .map((date) => `not right: ${quote(date)} = ${date.value}`),
      ...matched.found
        .filter((date) => !rightFound.has(date))
        .map((date) => `wrong: ${quote(date)} = ${date.value}`),
    ],
  };
}

function checkFigures(gold: AnnotatedArticle, found: AnnotatedArticle, quote: Quote): Check[] {
  const matched = matchFigures(gold, found);
  const checkOf = (title: string, isShare: boolean): Check => {
    const wanted = matched.gold.filter(({ qualifier }) => (qualifier === "share") === isShare);
    const misses = wanted.flatMap((figure) => {
      const given = matched.matches.find((match) => match.gold === figure)?.found;
      if (given === undefined) return [`missed ${figure.effect} ${quote(figure)}`];
      const wrong: string[] = (["victims", "source", "since"] as const)
        .filter((slot) => !isRightSlot(slot, figure, given))
        .map((slot) => `${slot} ${given[slot] ?? "none"}, not ${figure[slot] ?? "none"}`);
      if (given.low !== figure.low || given.high !== figure.high)
        wrong.push(`${given.low}/${given.high}`);
      if (given.qualifier !== figure.qualifier) wrong.push(given.qualifier);
      return wrong.length === 0 ? [] : [`${figure.effect} ${quote(figure)}: ${wrong.join("; ")}`];
    });
    const [count, of] = [wanted.length - misses.length, wanted.length];
    return { title, count, bound: "all", of, misses };
  };
  return [
    checkOf("figures with number, source, victims, start of period", false),
    checkOf("shares with victims and source", true),
  ];
}

function checkRecords(analysis: Analysis): Check {
  const records = toClaimRecords(analysis);
  const misses = records.flatMap((record) => {
    const validation = validateClaimRecord(JSON.parse(JSON.stringify(record)));
    const errors = validation.valid ? checkSpans(record, analysis.article.text) : validation.errors;
    return errors.length === 0
      ? []
      : [`${record.id}: ${errors.map(({ message }) => message).join("; ")}`];
  });
  const [count, of] = [records.length - misses.length, records.length];
  return { title: "records valid, spans exact", count, bound: "all", of, misses };
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 58)}…`;
}

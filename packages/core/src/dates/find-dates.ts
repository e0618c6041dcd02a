import type { DateEngine } from "../engines/chrono.ts";
import type { DateMention } from "../model.ts";
import type { Layout, MarkedStretch, Syntax } from "../reading.ts";
import { firstEndingAfter } from "../span.ts";
import { readIsoDay } from "./calendar.ts";
import { canHoldDate, findCues } from "./cues.ts";
import type { DateExpression } from "./expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { listFinders } from "./finders/all-finders.ts";
import { isDayFirst } from "./is-day-first.ts";
import { isFragment } from "./is-fragment.ts";
import { type Line, plainText } from "./line.ts";
import { refine } from "./refiners/refine.ts";
import { hasFutureCue } from "./resolution/has-future-cue.ts";
import { isHabitual } from "./resolution/is-habitual.ts";
import { isOfSaying } from "./resolution/is-of-saying.ts";
import { resolveDates } from "./resolution/resolve-dates.ts";
import { tellsHistory } from "./resolution/tells-history.ts";

export interface DatesInput {
  readonly text: string;
  readonly layout: Layout;
  readonly marks: readonly MarkedStretch[];
  readonly syntax: Syntax;
  /** ISO date or date-time that relative dates are resolved against; `null` when unknown. */
  readonly publishedAt: string | null;
  readonly options: {
    /** Whether "now", "recently", "the future" are dates. */
    readonly vague: boolean;
    /** Whether 3/4 is the third of April; `null` lets the article decide. */
    readonly dayFirst: boolean | null;
  };
  readonly engine: DateEngine;
}

/** Every expression of time in the article, put on the calendar. */
export function findDates(input: DatesInput): readonly DateMention[] {
  const { text, marks, syntax, publishedAt, options, engine } = input;
  if (isFragment(text, publishedAt)) return [];
  const speech = marks.filter(({ depth }) => depth === 0);
  const dayFirst = options.dayFirst ?? isDayFirst(text, publishedAt);
  const finders = listFinders(engine, { dayFirst, vague: options.vague });
  const expressions: DateExpression[] = [];
  for (const line of readLines(text, syntax, options.vague)) {
    for (const expression of refine(findExpressions(line, finders), line))
      expressions.push(expression);
  }
  const publication = publishedAt === null ? null : readIsoDay(publishedAt);
  return resolveDates({
    expressions,
    publishedAt,
    narrative: tellsHistory(expressions, publication),
    sentenceOf: ({ start }) => firstEndingAfter(syntax.sentences, start),
    opensSentence: ({ start }) => SENTENCE_OPENING.test(text.slice(Math.max(0, start - 24), start)),
    isQuoted: ({ start }) => (speech[firstEndingAfter(speech, start)]?.start ?? start) < start,
    isHabitual: (expression) => isHabitual(text, syntax, expression),
    isOfSaying: (expression) => isOfSaying(syntax, expression),
    isFuture: (expression) =>
      hasFutureCue(
        text,
        syntax,
        expression,
        NAMES_A_DAY.has(expression.meaning.kind),
        NAMES_A_DAY.has(expression.meaning.kind) && expression.time?.kind === "clock",
      ),
  });
}

const SENTENCE_OPENING =
  /(?:^|[.!?\n]["”]?\s{0,3})(?:(?:In|By|During|Throughout|Since|From|After|Before|Until|Early in|Late in|At the end of|By the end of) )?(?:the |early |late )?$/u;

/** The present tense puts days ahead ("meets on Friday"), not months ("sells well in July"). */
const NAMES_A_DAY: ReadonlySet<string> = new Set(["day", "weekday", "nth-weekday", "month"]);

/** "28/12/" at the end of a line, and "2023" in the next. */
function breaksDate(text: string, end: number, next: number): boolean {
  return next === end + 1 && text.charAt(end - 1) === "/" && /\d/u.test(text.charAt(next));
}

/** The sentences that hold a word of time; those that touch ("at 11.|02pm") are one. */
function readLines(text: string, syntax: Syntax, vague: boolean): readonly Line[] {
  const lines: Line[] = [];
  const { sentences, tokens } = syntax;
  const plain = plainText(text);
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences[index];
    if (first === undefined) break;
    let last = first;
    for (
      let next = sentences[index + 1];
      next !== undefined && (next.start === last.end || breaksDate(text, last.end, next.start));
      next = sentences[index + 1]
    ) {
      last = next;
      index += 1;
    }
    const cues = findCues(tokens, first.from, last.to);
    if (!canHoldDate(cues, vague)) continue;
    const { start } = first;
    const { end } = last;
    lines.push({ start, end, text: plain.slice(start, end), cues });
  }
  return lines;
}

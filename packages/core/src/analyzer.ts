import { findCasualties } from "./casualties/find-casualties.ts";
import { findDates } from "./dates/find-dates.ts";
import { findSayingDate } from "./dates/saying-dates.ts";
import { createDateEngine } from "./engines/chrono.ts";
import { createNameLexicon } from "./engines/compromise.ts";
import { createTagger } from "./engines/wink.ts";
import { findEntities } from "./entities/find-entities.ts";
import { pairQuoteMarks } from "./layout/quote-marks.ts";
import { readLayout } from "./layout/read-layout.ts";
import { createReportingLexicon } from "./lexicon/reporting-verbs.ts";
import type { Analysis, Article } from "./model.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { readArticle } from "./read-article.ts";
import { sliceOf } from "./span.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";
import { readSyntax } from "./syntax/read-syntax.ts";
import { judgeAttributions } from "./tagger/judge-attributions.ts";
import { readModel, type TaggerModel } from "./tagger/read-model.ts";

/** The stages, in the order in which they run. */
export type Stage =
  | "layout"
  | "quote-marks"
  | "syntax"
  | "entities"
  | "quotations"
  | "speakers"
  | "dates"
  | "casualties";

export interface AnalyzerOptions {
  /** Whether vague words of time ("now", "recently") are dates too. Default `false`. */
  readonly vagueDates?: boolean;
  /**
   * Whether 3/4/2024 is the third of April. Default `null`: the article's own dates decide, and
   * where they do not, the month comes first.
   */
  readonly dayFirst?: boolean | null;
  /**
   * A trained tagger, such as `taggerModel` of `@whosaid/core/model`, which makes `confidence` of
   * mixed and indirect quotations tell right from wrong better, and adds such quotations that no
   * rule finds (their `rule` is "tagger"). Default `null`: rules alone.
   */
  readonly model?: TaggerModel | null;
  /** Called around each stage, for measuring. It must not throw. */
  readonly trace?: { enter(stage: Stage): void; leave(stage: Stage): void };
}

export interface Analyzer {
  /**
   * Reads one article: who said what, when, and which casualty figures were given. The same
   * input gives the same output; nothing outside the article is looked at.
   *
   * @throws {WhosaidError} `invalid-article` or `invalid-date`, when the input is not an article.
   */
  analyze(article: Article): Analysis;
}

/**
 * An analyzer; its engines are built at the first article, and kept for the next.
 *
 * @throws {WhosaidError} `invalid-model`, when `model` is none that `train` wrote.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { vagueDates = false, dayFirst = null, model = null, trace } = options;
  const judges = model === null ? null : readModel(model);
  const tagger = createTagger();
  const engine = createDateEngine();
  const names = createNameLexicon();
  const lexicon = createReportingLexicon();

  function run<Result>(stage: Stage, work: () => Result): Result {
    trace?.enter(stage);
    const result = work();
    trace?.leave(stage);
    return result;
  }

  return {
    analyze(article) {
      const { text, id = null, title = null, publishedAt: given = null } = readArticle(article);
      const layout = run("layout", () => readLayout(text, title));
      const publishedAt = given ?? layout.dateLine?.value ?? null;
      const marks = run("quote-marks", () => pairQuoteMarks(text, layout.paragraphs));
      const syntax = run("syntax", () =>
        readSyntax({ text, layout, marks, tagger, reportingForms: lexicon.forms }),
      );
      const drafts = run("entities", () => findEntities({ text, layout, syntax, names }));
      const attributions = run("quotations", () => {
        const ruled = findQuotations({ text, layout, marks, syntax, lexicon });
        return judges === null
          ? ruled
          : judgeAttributions(judges, { syntax, marks, lexicon }, ruled);
      });
      const { quotations: undated, entities } = run("speakers", () =>
        resolveSpeakers({ text, layout, syntax, marks, entities: drafts, attributions }),
      );
      const dates = run("dates", () =>
        findDates({
          text,
          layout,
          marks,
          syntax,
          publishedAt,
          options: { vague: vagueDates, dayFirst },
          engine,
        }),
      );
      const quotations = undated.map((quotation) => {
        const { cue, content } = quotation;
        return { ...quotation, saidAt: cue && findSayingDate(syntax, dates, cue, content) };
      });
      const casualties = run("casualties", () =>
        findCasualties({
          text,
          layout,
          marks,
          syntax,
          entities,
          quotations,
          dates,
          publishedAt,
        }),
      );
      return {
        article: {
          text,
          id,
          title: title ?? (layout.headline === null ? null : sliceOf(text, layout.headline)),
          publishedAt,
          publishedAtSource: given !== null ? "given" : publishedAt === null ? null : "date-line",
        },
        paragraphs: layout.paragraphs,
        sentences: syntax.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
        entities,
        quotations,
        dates,
        casualties,
      };
    },
  };
}

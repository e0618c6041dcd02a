import {
  type Analysis,
  type Analyzer,
  type AnalyzerOptions,
  type CasualtyFigure,
  createAnalyzer,
  type Quotation,
  type Span,
  type Speaker,
} from "@whosaid/core";
import type { AnnotatedFigure, AnnotatedQuotation } from "../annotated-article.ts";
import { linkAnalyses } from "./link-analyses.ts";
import type { Layers, System } from "./system.ts";

/** The system this project is about; with a model, its tagger is on. */
export function createWhosaid(model: AnalyzerOptions["model"] = null): System {
  const analyzer = createAnalyzer({ model });
  let vague: Analyzer | null = null;
  const withVague = (): Analyzer => {
    vague ??= createAnalyzer({ model, vagueDates: true });
    return vague;
  };
  return {
    name: model === null ? "whosaid" : "whosaid-tagger",
    read: (article, dates) =>
      toLayers((dates?.vague === true ? withVague() : analyzer).analyze(article)),
    link: (a, b) => linkAnalyses(analyzer.analyze(a), analyzer.analyze(b)),
  };
}

/** An analysis in the form that is scored. */
export function toLayers(analysis: Analysis): Layers {
  return {
    quotations: analysis.quotations.map((quotation) => toQuotation(quotation, analysis)),
    dates: analysis.dates.map(({ id: label, start, end, type, value }) => ({
      ...{ label, start, end, type, value },
    })),
    casualties: analysis.casualties.map((figure) => toFigure(figure, analysis)),
  };
}

function toQuotation(quotation: Quotation, analysis: Analysis): AnnotatedQuotation {
  const { id: label, type, content, cue, speaker, via, confidence } = quotation;
  const entity = entityOf(speaker, analysis);
  return {
    ...{ label, type, content, confidence },
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    speaker: speaker?.mention ?? null,
    speakerName: entity?.name ?? null,
    speakerAliases: entity?.aliases ?? [],
    speakerKind: entity?.kind ?? null,
    via: entityOf(via, analysis)?.name ?? null,
    speech: true,
  };
}

function entityOf(speaker: Pick<Speaker, "entity"> | null, { entities }: Analysis) {
  return speaker === null ? undefined : entities.find(({ id }) => id === speaker.entity);
}

function toFigure(figure: CasualtyFigure, analysis: Analysis): AnnotatedFigure {
  const { id: label, start, end, effect, low, high, qualifier, cumulative, status } = figure;
  const words = (span: Span | null): string | null =>
    span === null ? null : analysis.article.text.slice(span.start, span.end);
  const { source, victims, period } = figure;
  return {
    ...{ label, start, end, effect, low, high, qualifier, cumulative, status },
    victims: words(victims),
    source: entityOf(source, analysis)?.name ?? words(source?.mention ?? null),
    since: period?.since ?? null,
  };
}

import type { CasualtyFigure, Entity, FigureSource, Quotation, Span, Speaker } from "@whosaid/core";
import type { Attribution, ClaimCue, ClaimSource, ResolvedBy } from "../generated/claim-record.ts";
import type { AnalysisIndex } from "./analysis-index.ts";
import { textSpan } from "./text-span.ts";

/** Who said it, by which words; `null` where nothing tells. */
export function attributionOf(index: AnalysisIndex, quotation: Quotation): Attribution | null {
  const source = sourceOf(index, quotation.speaker);
  const cue = cueOf(index, quotation);
  if (source === null && cue === null) return null;
  return {
    source,
    cue,
    addressee: quotation.addressee === null ? null : textSpan(index.text, quotation.addressee),
    via: sourceOf(index, quotation.via),
  };
}

/**
 * Who counted: the one named beside the figure, else who speaks where it stands. Is another
 * named inside a quotation ("‘The ministry counts 40 dead,’ the mayor said"), the speaker only
 * passes the figure on.
 */
export function attributionOfFigure(
  index: AnalysisIndex,
  figure: CasualtyFigure,
): Attribution | null {
  if (figure.source === null) return null;
  const { source } = figure;
  const quotation = source.quotation === null ? null : index.quotation(source.quotation);
  if (quotation !== null && isSpeaker(source, quotation.speaker)) {
    return attributionOf(index, quotation);
  }
  const counter = sourceOf(index, { ...source, resolution: resolutionOf(index, source) });
  if (counter === null) return null;
  return {
    source: counter,
    cue: null,
    addressee: null,
    via: quotation === null ? null : sourceOf(index, quotation.speaker),
  };
}

function isSpeaker({ mention, entity }: FigureSource, speaker: Speaker | null): boolean {
  if (mention === null && entity === null) return true;
  if (entity !== null) return entity === speaker?.entity;
  return mention?.start === speaker?.mention?.start && mention?.end === speaker?.mention?.end;
}

function sourceOf(index: AnalysisIndex, speaker: Speaker | null): ClaimSource | null {
  if (speaker === null || (speaker.mention === null && speaker.entity === null)) return null;
  const entity = speaker.entity === null ? null : index.entity(speaker.entity);
  return {
    type: entity?.kind ?? null,
    name: entity?.name ?? null,
    role: entity?.role ?? null,
    affiliation: entity?.affiliation ?? null,
    span: speaker.mention === null ? null : textSpan(index.text, speaker.mention),
    resolvedBy: speaker.resolution,
  };
}

function cueOf(index: AnalysisIndex, { cue }: Quotation): ClaimCue | null {
  if (cue === null) return null;
  return { ...textSpan(index.text, cue), lemma: cue.lemma, stance: cue.stance };
}

/** A figure's source comes without its way of resolution: the entity's mentions tell it. */
function resolutionOf(index: AnalysisIndex, { mention, entity }: FigureSource): ResolvedBy {
  if (entity === null) return "unresolved";
  if (mention === null) return "implied";
  return formOf(index.entity(entity), mention);
}

function formOf(entity: Entity, mention: Span): ResolvedBy {
  const found = entity.mentions.find(
    ({ start, end }) => mention.start <= start && end <= mention.end,
  );
  if (found === undefined) return "noun";
  return found.form === "acronym" ? "name" : found.form;
}

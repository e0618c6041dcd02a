import type { AnnotatedArticle, AnnotatedQuotation } from "../annotated-article.ts";
import { matchQuotations } from "../scoring/match-quotations.ts";
import { isFull, kindOf } from "../scoring/score-speakers.ts";
import type { ExtractionError } from "./extraction-error.ts";

/** Of the quotations found: another name, no name, or another mention than gold’s. */
export function findSpeakerErrors(
  gold: AnnotatedArticle,
  found: AnnotatedArticle,
): readonly ExtractionError[] {
  return matchQuotations(gold, found).matches.flatMap((match): ExtractionError[] => {
    const [wanted, given] = [match.gold.quotation, match.found.quotation];
    const cause = causeOf(wanted, given);
    if (cause === null) return [];
    const words = ({ speaker, speakerName }: AnnotatedQuotation): string =>
      `${speaker === null ? "no mention" : `“${gold.text.slice(speaker.start, speaker.end)}”`} = ${speakerName ?? "?"}`;
    return [
      {
        ...{ article: gold.id, cause, of: kindOf(wanted, gold.text) },
        gold: wanted.speaker === null ? wanted.content : [wanted.speaker],
        found: given.speaker === null ? [] : [given.speaker],
        difference: `gold ${words(wanted)}, found ${words(given)}`,
      },
    ];
  });
}

function causeOf(gold: AnnotatedQuotation, found: AnnotatedQuotation): string | null {
  const [wanted, given] = [gold.speaker, found.speaker];
  const touch = wanted && given && wanted.start < given.end && given.start < wanted.end;
  if (gold.speakerName !== null) {
    if (isFull(gold, found)) return wanted && !touch ? "wrong mention of the right speaker" : null;
    if (found.speakerName === null) return "no speaker";
    return touch ? "right mention, wrong name" : "wrong speaker";
  }
  if (wanted === null || touch) return null;
  return given === null ? "no speaker" : "wrong speaker";
}

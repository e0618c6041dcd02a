import type { Span } from "@whosaid/core";
import type { AnnotatedQuotation } from "../annotated-article.ts";
import type { MatchedQuotations } from "./match-quotations.ts";
import { isFullName, sharesSurname, wordsOf } from "./names.ts";
import type { Scores } from "./scores.ts";
import { share, type Tally } from "./tally.ts";

/** How gold's speaker stands in the text, which decides how hard it is to resolve. */
export const MENTION_KINDS = ["name", "pronoun", "noun", "none"] as const;

/**
 * Over the quotations found (iou): the speaker’s span, exact and overlapping, where gold has one;
 * and the resolved name, full and by surname, where gold has one, by kind of mention.
 */
export function scoreSpeakers({ matches }: MatchedQuotations, text: string): Scores {
  const scores: Record<string, Tally> = {};
  const withSpan = matches.filter(({ gold }) => gold.quotation.speaker !== null);
  const spans = (agree: (a: Span, b: Span) => boolean): Tally => {
    const right = withSpan.filter(({ gold, found }) => {
      const [a, b] = [gold.quotation.speaker, found.quotation.speaker];
      return a !== null && b !== null && agree(a, b);
    });
    return share(right.length, withSpan.length);
  };
  scores["speakers.exact"] = spans((a, b) => a.start === b.start && a.end === b.end);
  scores["speakers.overlap"] = spans((a, b) => a.start < b.end && b.start < a.end);

  const named = matches.filter(({ gold }) => gold.quotation.speakerName !== null);
  for (const kind of ["all", ...MENTION_KINDS] as const) {
    const ofKind =
      kind === "all" ? named : named.filter(({ gold }) => kindOf(gold.quotation, text) === kind);
    const full = ofKind.filter(({ gold, found }) => isFull(gold.quotation, found.quotation));
    const surname = ofKind.filter(({ gold, found }) => isNear(gold.quotation, found.quotation));
    scores[`speakers.full.${kind}`] = share(full.length, ofKind.length);
    scores[`speakers.surname.${kind}`] = share(surname.length, ofKind.length);
  }
  return scores;
}

const PRONOUN =
  /^(?:I|he|she|they|it|we|you|him|her|them|us|me|who|this|that|one|both|another|others)$/i;
const CAPITAL = /^\p{Lu}/u;

/** “Koval” is a name of Anna Koval, “she” a pronoun, “the minister” a noun. */
export function kindOf(
  { speaker, speakerName }: AnnotatedQuotation,
  text: string,
): (typeof MENTION_KINDS)[number] {
  if (speaker === null) return "none";
  const mention = text.slice(speaker.start, speaker.end);
  if (PRONOUN.test(mention)) return "pronoun";
  const name = new Set(wordsOf(speakerName ?? ""));
  const capitalised = mention.split(/\s+/).filter((word) => CAPITAL.test(word));
  return capitalised.some((word) => wordsOf(word).some((part) => name.has(part))) ? "name" : "noun";
}

export function isFull(gold: AnnotatedQuotation, found: AnnotatedQuotation): boolean {
  const { speakerName: name, speakerAliases: aliases } = gold;
  return (
    name !== null && found.speakerName !== null && isFullName(found.speakerName, name, aliases)
  );
}

function isNear(gold: AnnotatedQuotation, found: AnnotatedQuotation): boolean {
  const { speakerName: name } = gold;
  if (name === null || found.speakerName === null) return false;
  return isFull(gold, found) || sharesSurname(found.speakerName, name);
}

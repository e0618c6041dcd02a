import { itemAt } from "../item-at.ts";
import type { Attribution } from "../reading.ts";
import { findBlockSpeech } from "./block-speech.ts";
import { findClauseContents } from "./clause-content.ts";
import {
  buildContext,
  nestedContext,
  type QuotationContext,
  type QuotationInput,
} from "./context.ts";
import { findCues, type SpeechCue } from "./find-cues.ts";
import type { Finding } from "./finding.ts";
import { findHeadlineSpeech } from "./headline.ts";
import { findHearsay } from "./hearsay.ts";
import { joinFloating } from "./join-floating.ts";
import { findNominalContents } from "./nominal-cues.ts";
import { findParenthetical } from "./parentheses.ts";
import { findQuotedSpeech } from "./quoted-speech.ts";
import { linkSecondHand } from "./second-hand.ts";
import { settleFindings } from "./settle-findings.ts";
import { toAttribution } from "./to-attribution.ts";
import { findTranscriptTurns } from "./transcript.ts";

/** Inside other marks only what somebody did say counts: `“I asked her, [‘Why?’]”`, not “I would say, ‘Go’” */
function isAttributed({ syntax }: QuotationContext, { cue }: Finding): boolean {
  if (cue === null) return false;
  // “She used to [say], ‘Eat first’”
  if (cue.group !== null && itemAt(syntax.tokens, cue.group.from - 1)?.lower === "used")
    return true;
  return cue.group === null || (cue.group.form === "finite" && cue.group.modal === null);
}

/** `“WARD: Why now?`: marks open each paragraph of a transcript that is quoted whole. */
function holdsTurn({ pieces }: Finding, turns: readonly Finding[]): boolean {
  return turns.some(({ source }) =>
    pieces.some(({ from, to }) => source !== null && from < source.from && source.to < to),
  );
}

/**
 * Every attribution in the article, in order of place: speech in marks first, then clauses that
 * report (to the right of their cue), then those around or before it; what overlaps is settled.
 */
export function findQuotations(input: QuotationInput): readonly Attribution[] {
  const context = buildContext(input);
  const cues = findCues(context);
  const cueAt = new Map(cues.map((cue) => [cue.from, cue]));
  const taken = new Set<SpeechCue>();
  const colons = new Map<SpeechCue, number>();
  const take = (findings: readonly Finding[]): void => {
    for (const { cue, rule, pieces } of findings) {
      if (rule === "direct-after-colon" && cue !== null && cue.group !== null) {
        colons.set(cue, (pieces[0]?.from ?? 0) - 1);
        continue;
      }
      const known = cueAt.get(cue?.from ?? -1);
      if (known !== undefined) taken.add(known);
    }
  };

  const inner = nestedContext(context, input.marks);
  const nested = findQuotedSpeech(inner, cues).filter((finding) => isAttributed(context, finding));
  take(nested);
  const turns = findTranscriptTurns(context);
  const quoted = findQuotedSpeech(context, cues).filter((finding) =>
    finding.cue === null ? !holdsTurn(finding, turns) : !taken.has(finding.cue),
  );
  take(quoted);
  const blocks = findBlockSpeech(context, cues, taken);
  take(blocks);
  const clauses = findClauseContents(context, cues, { taken, colons });
  take(clauses);
  const around = findParenthetical(context, cues, taken);
  const run = joinFloating(context, cues, around, quoted);
  const nominal = findNominalContents(context, cues, clauses);
  const headlines = findHeadlineSpeech(context, cues);
  const hearsay = findHearsay(context, cues);

  const settled = settleFindings(context, [
    ...run.quoted,
    ...nested,
    ...blocks,
    ...clauses,
    ...run.asides,
    ...nominal,
    ...hearsay,
    ...headlines,
    ...turns,
  ]);
  return linkSecondHand(settled).map((finding) => toAttribution(context, inner, finding));
}

import { itemAt } from "../item-at.ts";
import { contentEnd } from "./content-end.ts";
import { findStart } from "./content-start.ts";
import { hasFiniteVerb, isReadable, type QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";
import type { ContentStart } from "./marked-start.ts";
import { maySpeak } from "./may-speak.ts";
import { NOMINAL_RULES, nextClauseIn, nextDeedOf, withoutCircumstances } from "./nominal-end.ts";

/** Cues that direct speech has already. */
export interface UsedCues {
  /** Those that introduce nothing else. */
  readonly taken: ReadonlySet<SpeechCue>;
  /** The token of the colon behind which it stands: `called the plan [“dead”]: “It cannot last.”` */
  readonly colons: ReadonlyMap<SpeechCue, number>;
}

/**
 * Reported clauses to the right of their cue: `said [that it would end]`, `urged them [to leave]`,
 * `accused [the ministry of hiding figures]`, `denied [having ordered it]`, `called [for calm]`.
 */
export function findClauseContents(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  { taken, colons }: UsedCues,
): Finding[] {
  const findings: Finding[] = [];
  for (const cue of cues) {
    if (cue.group === null || taken.has(cue) || !isReadable(context, cue.from)) continue;
    if (!maySpeak(context, cue)) continue;
    const start = findStart(context, cue);
    if (start === null) continue;
    if (context.unitOf[cue.from] !== -1 && !countsInSpeech(cue, start.rule)) continue;
    const unit = itemAt(context.units, context.unitOf[start.at]);
    const isName = start.rule === "clause-named" && unit !== undefined;
    const colon = colons.get(cue) ?? null;
    if (colon !== null && !standsBefore(context, start, colon)) continue;
    const reach = isName ? unit.to : contentEnd(context, start.at, cue, cues);
    const end = colon === null ? reach : Math.min(reach, colon);
    const to =
      start.rule === "clause-answer"
        ? start.at + 1
        : start.rule === "clause-count"
          ? nextClauseIn(context, start.at, end)
          : NOMINAL_RULES.has(start.rule)
            ? withoutCircumstances(context, start.at, nextDeedOf(context, cue, start.at, end))
            : end;
    const isWord = to - start.at < 2 && context.unitOf[start.at] === -1;
    if (isWord && !ONE_WORD.has(start.rule)) continue;
    findings.push(
      makeFinding(start.rule, start.confidence, [{ from: start.at, to }], {
        cue,
        source: cue.source,
        addressee: start.addressee ?? cue.passiveAddressee,
        via: cue.via,
        floating: cue.source === null && cue.group.voice === "active",
      }),
    );
  }
  return findings;
}

/** Rules whose content may be one word: `demanded [justice]`, `said [no]`. */
const ONE_WORD: ReadonlySet<string> = new Set(["clause-noun-phrase", "clause-answer"]);

/** Whether something is reported between a cue and its colon: `told reporters [it was over]: “…”` */
function standsBefore(
  context: QuotationContext,
  { at, rule }: ContentStart,
  colon: number,
): boolean {
  // "recalled [an exchange]: “…”": the noun only announces what follows
  if (colon - at < 2 || rule === "clause-after-colon") return false;
  if (NOMINAL_RULES.has(rule)) return rule === "clause-topic" && colon - at > 2;
  return rule !== "clause-bare" || hasFiniteVerb(context, { from: at, to: colon });
}

const REPORTED_IN_SPEECH: ReadonlySet<string> = new Set([
  "clause-that",
  "clause-bare",
  "clause-question",
  "clause-after-colon",
]);

/** Verbs that tell somebody what to do, in speech too: “They told us [to go],” “I shouted at him [to stop]”. */
const TELLING_TO: ReadonlySet<string> = new Set(["tell", "shout", "scream", "yell", "beg"]);

/** What counts inside speech: “They told me [it was over],” not “We asked [for water]”. */
function countsInSpeech(cue: SpeechCue, rule: string): boolean {
  const orders = rule === "clause-infinitive" && TELLING_TO.has(cue.lemma);
  return REPORTED_IN_SPEECH.has(rule) || orders;
}

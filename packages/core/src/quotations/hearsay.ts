import { itemAt } from "../item-at.ts";
import { contentEnd } from "./content-end.ts";
import { isReadable, type QuotationContext, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

/** Verbs that report, without a speaker, of whom they have as their subject. */
const HEARSAY: ReadonlySet<string> = new Set("say report allege claim".split(" "));

/** `[The painter] is *said* [to have burned forty canvases]`: what is told of the subject, by nobody named. */
export function findHearsay(context: QuotationContext, cues: readonly SpeechCue[]): Finding[] {
  const findings: Finding[] = [];
  for (const cue of cues) {
    const subject = readSubject(context, cue);
    if (subject === null || !isReadable(context, cue.from)) continue;
    const content = { from: cue.to, to: contentEnd(context, cue.to, cue, cues) };
    findings.push(makeFinding("hearsay", 0.6, [subject, content], { cue }));
  }
  return findings;
}

function readSubject(
  { syntax, groupOf, unitOf }: QuotationContext,
  { lemma, group, to, clause }: SpeechCue,
): TokenRange | null {
  if (group?.voice !== "passive" || group.form !== "finite" || !HEARSAY.has(lemma)) return null;
  const infinitive = itemAt(syntax.verbGroups, groupOf[to]);
  if (infinitive?.form !== "infinitive" || infinitive.from !== to) return null;
  const phrase = itemAt(syntax.nounPhrases, clause?.subject);
  // "Koval, who is said to be ill": only what is told of her
  if (phrase === undefined || phrase.from < (clause?.from ?? 0) || unitOf[to] !== -1) return null;
  return phrase.to === group.from ? { from: phrase.from, to: phrase.to } : null;
}

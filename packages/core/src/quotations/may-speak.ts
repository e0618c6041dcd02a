import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import type { QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);
const SHOUTS: ReadonlySet<string> = new Set(["shout", "scream", "yell"]);
const PLAIN_REPORTS: ReadonlySet<string> = new Set(["say", "tell", "ask", ...SHOUTS]);

/** “I [told] them it was over,” not “I have spent years telling them that”, “I can say that”. */
function isPlainReport({ lemma, group }: SpeechCue): boolean {
  if (group === null || group.form !== "finite" || group.modal !== null) return false;
  return PLAIN_REPORTS.has(lemma) && (group.from === group.head || group.voice === "passive");
}

/** "began [by] saying", "was sued [for] saying": the deed is a report, told of as one. */
const BEFORE_GERUNDS: ReadonlySet<string> = new Set(
  "by for after before despite while when".split(" "),
);

/** “[Tell] the men where it is”: the first word of its sentence, and no subject before it. */
function isOrder(
  { syntax: { tokens } }: QuotationContext,
  { from, to, source }: SpeechCue,
): boolean {
  const { lower, lemma, text } = tokens[from] ?? { lower: "", lemma: "", text: "" };
  return lower === lemma && text !== lower && source !== null && source.from >= to;
}

/** "kept [saying] that", "began [accusing] them of", "was heard [shouting]" */
const ASPECTS: ReadonlySet<string> = new Set(["keep", "start", "begin", "continue", "hear"]);
const REACTING: ReadonlySet<string> = new Set(
  "react respond reply answer begin open end close conclude".split(" "),
);

/**
 * Speech inside quoted speech counts where a third person speaks plainly ("they told me that …"),
 * and a gerund reports behind a comma ("…, adding that"), not as a noun ("the cost of recalling").
 */
export function maySpeak(context: QuotationContext, cue: SpeechCue): boolean {
  const { tokens } = context.syntax;
  if (context.unitOf[cue.from] !== -1) {
    const speaker = cue.source === null ? "i" : (tokens[cue.source.from]?.lower ?? "");
    // “Ask them why”, “Tell the men where it is”
    if (cue.group?.voice === "active" && (cue.source === null || isOrder(context, cue))) {
      return false;
    }
    if ((cue.strength < 3 && !SHOUTS.has(cue.lemma)) || speaker === "you") return false;
    if (FIRST_PERSON.has(speaker) && !isPlainReport(cue)) return false;
  }
  if (cue.group?.form !== "gerund") return true;
  const before = tokens[cue.group.from - 1];
  // was quoted as [saying]
  if (before?.lower === "as" && cue.source !== null) return true;
  const after = before?.pos === "ADV" ? tokens[cue.group.from - 2] : before;
  const opens = after === undefined || after.pos === "PUNCT" || after.pos === "CCONJ";
  if (opens) return true;
  // "started [asking] schools to pay"
  if (ASPECTS.has(after.lemma)) return true;
  // "reacted by [proposing] talks"
  const deed = tokens[cue.group.from - 2];
  if (after.lower === "by" && REACTING.has(deed?.lemma ?? "")) return true;
  // "a statement [calling] it a crime"
  if (DOCUMENT_NOUNS.has(after.lower) && after.pos === "NOUN") return true;
  // "by [announcing] that it had failed"
  const reports = tokens[cue.to]?.lower === "that" || opensMarks(context, cue.to);
  // "won by [denouncing] the plan"; but "blamed him for [calling] it", which is the blame’s
  const tells = BEFORE_GERUNDS.has(after.lower) && after.lower !== "for";
  if (cue.strength < 3 && !reports && !tells) return false;
  // "with three in 10 [saying] they would"
  // "posts online [claiming] it was over"
  const isNoun = after.pos === "NOUN" || after.pos === "PROPN" || after.lower === "online";
  const isNominal = isNoun || after.pos === "NUM";
  return isNominal || BEFORE_GERUNDS.has(after.lower);
}

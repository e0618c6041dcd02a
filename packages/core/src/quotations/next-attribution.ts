import { itemAt } from "../item-at.ts";
import type { ReportingVerb } from "../lexicon/reporting-verbs.ts";
import type { Clause, Token } from "../reading.ts";
import { readAddressee } from "./adjuncts.ts";
import { firstGroupIn, type QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { innerLast } from "./marked-units.ts";

/** Where a further attribution begins: its clause, its gerund, or its subject. */
export function attributionStart({ syntax }: QuotationContext, cue: SpeechCue): number {
  if (cue.clause?.kind === "coordinate" || cue.clause?.kind === "adverbial") return cue.clause.from;
  // "…, [but in its report it noted that]"
  if (cue.clause !== null && syntax.tokens[cue.clause.from]?.pos === "CCONJ")
    return cue.clause.from;
  if (isBesides(syntax.tokens, cue)) return (cue.source?.from ?? 0) - 1;
  return cue.group?.form === "gerund" ? cue.group.from : cue.block.from;
}

/** `…, [with one saying] that it leaked`: another speaks besides. */
function isBesides(tokens: readonly Token[], { group, source }: SpeechCue): boolean {
  if (group?.form !== "gerund" || source === null || source.to !== group.from) return false;
  return (
    itemAt(tokens, source.from - 1)?.lower === "with" &&
    itemAt(tokens, source.from - 2)?.text === ","
  );
}

/** `…, [while] the mayor said it leaked` */
const NEXT_SPEAKERS: ReadonlySet<string> = new Set(["while", "after"]);

const CONCESSIONS: ReadonlySet<string> = new Set(["though", "although"]);

export const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);

/** Pronouns for somebody besides the speaker: "…, while [another] says it leaked". */
const OTHERS: ReadonlySet<string> = new Set("another others some many most few both".split(" "));

/** Whether `other` reports beside `cue`, not inside its content. */
export function speaksAgain(
  context: QuotationContext,
  other: SpeechCue,
  cue: SpeechCue,
  from: number,
): boolean {
  const { tokens } = context.syntax;
  const before = tokens[other.block.from - 1];
  // "told us it was “over,” [a report states]": the comma stands inside the marks
  const unit = itemAt(context.units, context.unitOf[other.block.from - 1]);
  const pauses = unit?.to === other.block.from && innerLast(context, unit) === ",";
  if (other.group === null) return before?.text === ",";
  // "The dam, she said, [was described as old]": the verb of the content itself
  if (other.clause === null || other.group.from <= from) return false;
  const sameSource =
    other.source !== null && cue.source !== null && other.source.from === cue.source.from;
  if (other.group.form === "gerund") {
    const opener = tokens[other.group.from - 1];
    const parts =
      opener?.text === "," ||
      opener?.lower === "and" ||
      DASHES.has(opener?.text ?? "") ||
      isMeanwhile(context, other, from) ||
      isBesides(tokens, other);
    // it was “over,” [adding that]
    const closed = itemAt(context.units, context.unitOf[other.group.from - 1]);
    const inMarks = closed?.to === other.group.from && tokens[closed.to - 2]?.text === ",";
    // "their complaints about dust and [blasting] were dismissed": a subject
    const isSubject =
      opener?.lower === "and" &&
      firstGroupIn(context, { from: other.to, to: other.to + 1 })?.form === "finite";
    return (parts || inMarks) && !isSubject && other.strength >= 2;
  }
  if (other.clause.kind === "coordinate") {
    // "… and warned that": a verb without a subject of its own goes with the first speaker
    const bare = other.group.from - other.clause.from <= 2;
    if (other.group.form !== "finite" || other.strength === 1) return false;
    // "says he’d sit her down and [tell] her": under the modal before it
    const isBase = tokens[other.from]?.lower === other.group.lemma && other.group.modal === null;
    if (bare && isBase && holdsModal(context, from, other.from)) return false;
    // "said they hoped to stand up for it and [defend] it"
    const isLast = other.group.from - other.clause.from <= 1;
    if (isLast && isBase && isBehindInfinitive(context, other.clause.from)) return false;
    return sameSource || bare || isNextSpeaker(context, other, other.clause, 3);
  }
  // "…, and when asked whether it was over, she left"
  if (other.lemma === "ask" && tokens[other.group.from - 1]?.lower === "when") return true;
  const first = tokens[other.clause.from]?.lower ?? "";
  // "…, even [as] the police said it leaked"
  const evenAs = first === "as" && tokens[other.clause.from - 1]?.lower === "even";
  if (NEXT_SPEAKERS.has(first) || evenAs) {
    return isNextSpeaker(context, other, other.clause, 2);
  }
  // "…, though she noted that": the speaker goes on
  const opener = tokens[other.clause.from]?.lower ?? "";
  if (CONCESSIONS.has(opener) && other.source !== null && other.strength > 1) {
    return PERSONAL.has(tokens[other.source.from]?.lower ?? "");
  }
  // "…, but in its report it noted that": so does whoever it stands for
  if (opener === "but" && other.source !== null && other.strength > 1) {
    const parts = tokens[other.clause.from - 1]?.pos === "PUNCT";
    return parts && PERSONAL.has(tokens[other.source.from]?.lower ?? "");
  }
  // a parenthesis: ", she said", ", said Koval", ", he told reporters"
  const closing = readAddressee(context, other.block.to, other.lemma)?.to ?? other.block.to;
  const closes = tokens[closing];
  return (
    (before?.text === "," || pauses) &&
    other.block.from > from &&
    other.strength === 3 &&
    (closes === undefined ||
      closes.pos === "PUNCT" ||
      closes.pos === "ADP" ||
      closes.pos === "ADV" ||
      closes.sentence !== tokens[from]?.sentence)
  );
}

/** `…, [while also suggesting] that it leaked`: what the speaker says besides. */
function isMeanwhile(
  { syntax: { tokens } }: QuotationContext,
  { group }: SpeechCue,
  from: number,
): boolean {
  let at = (group?.from ?? 0) - 1;
  if (tokens[at]?.pos === "ADV") at -= 1;
  // "a statement [that, while condemning it, blamed both]"
  return tokens[at]?.lower === "while" && tokens[at - 1]?.text === "," && at - 2 > from;
}

/** Whether the last verb before token `at` is an infinitive of the same sentence. */
function isBehindInfinitive({ syntax, groupOf }: QuotationContext, at: number): boolean {
  const { tokens, verbGroups } = syntax;
  const sentence = tokens[at]?.sentence;
  for (let place = at - 1; tokens[place]?.sentence === sentence; place -= 1) {
    const group = itemAt(verbGroups, groupOf[place]);
    if (group !== undefined) return group.form === "infinitive";
    if (place === 0) break;
  }
  return false;
}

function holdsModal(context: QuotationContext, from: number, to: number): boolean {
  return firstGroupIn(context, { from, to })?.modal != null;
}

/** `said it held[, while the mayor said it leaked]`: behind a comma, somebody else, no pronoun. */
function isNextSpeaker(
  { syntax: { tokens, nounPhrases }, phraseOf }: QuotationContext,
  { source, strength, group }: SpeechCue,
  { from }: Clause,
  least: ReportingVerb["strength"],
): boolean {
  if (source === null || strength < least || group?.form !== "finite") return false;
  const phrase = itemAt(nounPhrases, phraseOf[source.from]);
  const before = tokens[from - 1]?.lower === "even" ? tokens[from - 2] : tokens[from - 1];
  const isOther = phrase?.kind !== "pronoun" || OTHERS.has(tokens[phrase.head]?.lower ?? "");
  return isOther && before?.text === ",";
}

export const DASHES: ReadonlySet<string> = new Set(["–", "—", "--", "―", "-"]);

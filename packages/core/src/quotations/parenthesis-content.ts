import { itemAt } from "../item-at.ts";
import { SPEAKING_PRONOUNS } from "../lexicon/closed-classes.ts";
import type { PartOfSpeech } from "../reading.ts";
import { clausesIn, type QuotationContext, sentenceAt, type TokenRange } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";

const OPENING: ReadonlySet<string> = new Set(["as", "when", "while", "after", "before"]);
const OPENERS: ReadonlySet<string> = new Set("that how what why where whether if".split(" "));

/** `[As the mayor spoke], Koval responded.`: nothing that could be said. */
export function isOnlySubordinate(context: QuotationContext, range: TokenRange): boolean {
  const { tokens } = context.syntax;
  if (!OPENING.has(tokens[range.from]?.lower ?? "")) return false;
  for (let at = range.from; at < range.to; at += 1) if (tokens[at]?.text === ",") return false;
  return clausesIn(context, range).every(({ kind, from, verb }) => {
    if (kind !== "main" && kind !== "that") return true;
    // "as he spoke about [how it began]", but not "when it hit the ground [it fired]"
    return kind === "that" && (verb === null || OPENERS.has(tokens[from]?.lower ?? ""));
  });
}

const LONGEST_ANSWER = 8;
const NEVER_ANSWERS: ReadonlySet<PartOfSpeech> = new Set(["ADP", "SCONJ", "VERB"]);

/** `[Enough], pleaded Koval.`, `[No], he says.`: a few words without a verb, where the sentence says nothing else. */
export function isAnswer(
  context: QuotationContext,
  { group, strength, source, to }: SpeechCue,
  left: TokenRange,
): boolean {
  const { tokens } = context.syntax;
  if (group?.voice !== "active" || strength < 2 || source === null) return false;
  const first = tokens[left.from];
  const opens = left.from === sentenceAt(context, left.from).from;
  if (!opens || left.to - left.from > LONGEST_ANSWER || NEVER_ANSWERS.has(first?.pos ?? "X")) {
    return false;
  }
  return SPEAKING_PRONOUNS.has(tokens[source.from]?.lower ?? "") || source.from >= to;
}

/** Openers of what can only go on with a sentence. */
const TAILS: ReadonlySet<string> = new Set("including against rather except unless".split(" "));

/** Quantities, which tell of some of those just spoken of. */
const PARTS: ReadonlySet<string> = new Set(
  "every each most some half many all both several three-quarters two-thirds".split(" "),
);

/** `Nine died, he said, [every one a guard]`, `[, including two children]`: no clause, and still what was said. */
export function opensTail({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const opener = tokens[at];
  if (opener === undefined) return false;
  if (TAILS.has(opener.lower)) return true;
  // "hours after", "two days before": when it was said
  const link = tokens[at + 1]?.lower;
  return (opener.pos === "NUM" || PARTS.has(opener.lower)) && (link === "of" || link === "one");
}

const TIMES: ReadonlySet<string> = new Set(["when", "while", "after", "before", "once", "until"]);

/** "[When he drew it], he told us, …", "[There was], he insisted, …": more must follow. */
export function isUnfinished(
  { syntax, groupOf }: QuotationContext,
  { from, to }: TokenRange,
): boolean {
  const opener = syntax.tokens[from];
  const last = itemAt(syntax.verbGroups, groupOf[to - 1]);
  const subordinates =
    (opener?.pos === "SCONJ" && opener.lower !== "that") || TIMES.has(opener?.lower ?? "");
  return subordinates || (last?.form === "finite" && last.lemma === "be");
}

import { ASKING_VERBS } from "../lexicon/reporting-verbs.ts";
import type { NounPhrase, PartOfSpeech, Token } from "../reading.ts";
import type { PhrasePlaces, SentenceParts } from "./sentence-parts.ts";
import type { VerbGroupDraft } from "./verb-groups.ts";

/** What participles are told from finite verbs by. */
export type ParticipleContext = PhrasePlaces & Pick<SentenceParts, "reportingForms">;

/** `The talks, called “Kesh II”, failed` */
export const QUOTE_MARK: RegExp = /^["“”„‘’'«»]$/u;
export const QUESTION_WORD: RegExp = /^(?:what|why|how|where|if)$/u;

/** `The mayor, [asked] whether it was late, said`: whom somebody asks goes on to speak. */
export function isAsked(
  { lemma, to }: VerbGroupDraft,
  later: readonly (VerbGroupDraft | undefined)[],
  { tokens }: ParticipleContext,
): boolean {
  const follower = tokens[to];
  if (!ASKING_VERBS.has(lemma) || follower === undefined) return false;
  const asks =
    follower.pos === "ADP" || follower.lower === "to" || QUESTION_WORD.test(follower.lower);
  return (
    (asks || follower.lower === "whether") &&
    later.some((group) => group?.form === "finite" && tokens[group.from - 1]?.text === ",")
  );
}

const INSIDE_ASIDES: ReadonlySet<PartOfSpeech> = new Set(["ADP", "ADV", "ADJ"]);

/** `The report, [published] on Monday, found`: in commas, and a verb without subject behind. */
export function isAside(
  group: VerbGroupDraft,
  next: VerbGroupDraft | undefined,
  closing: "," | ")",
  { tokens, phraseOf }: ParticipleContext,
): boolean {
  const follower = tokens[group.to];
  if (follower !== undefined && isNamedBy(tokens, group.to)) return true;
  if (next === undefined || follower === undefined) return false;
  if (follower.pos !== "ADP" && !QUOTE_MARK.test(follower.text)) return false;
  let at = next.from - 1;
  while (tokens[at]?.pos === "ADV") at -= 1;
  if (tokens[at]?.text !== closing) return false;
  for (let place = group.to; place < at; place += 1) {
    const token = tokens[place];
    // "joined by Kos and Moroz"
    const joins = token?.pos === "CCONJ" && phraseOf[place + 1] !== -1;
    // "described by one aide as “[mad]”"
    const inside = phraseOf[place] !== -1 || INSIDE_ASIDES.has(token?.pos ?? "X") || joins;
    if (!inside && token?.text !== "," && !QUOTE_MARK.test(token?.text ?? "")) return false;
  }
  return true;
}

/** `the bill, [branded] “Dam Two” by critics`: a name in marks, and who gives it. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  if (!QUOTE_MARK.test(tokens[at]?.text ?? "")) return false;
  for (let place = at + 1; place <= at + LONGEST_NAME; place += 1) {
    if (QUOTE_MARK.test(tokens[place]?.text ?? "")) return tokens[place + 1]?.lower === "by";
  }
  return false;
}

/** Tokens of a name in marks. */
const LONGEST_NAME = 8;

/** `The union, in a letter [sent] in May, put`: in a prepositional phrase that commas enclose. */
export function isInAside(
  phrase: NounPhrase,
  group: VerbGroupDraft,
  next: VerbGroupDraft,
  { tokens, phraseOf }: ParticipleContext,
): boolean {
  if (tokens[phrase.from - 2]?.text !== "," || tokens[phrase.from - 1]?.pos !== "ADP") return false;
  if (next.form !== "finite" || tokens[next.from - 1]?.text !== ",") return false;
  for (let at = group.to; at < next.from - 1; at += 1) {
    if (phraseOf[at] === -1 && tokens[at]?.pos !== "ADP" && tokens[at]?.pos !== "ADV") return false;
  }
  return tokens[group.to]?.pos === "ADP";
}

import { itemAt } from "../item-at.ts";
import { RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { ASKING_VERBS } from "../lexicon/reporting-verbs.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import { contentEnd } from "./content-end.ts";
import {
  firstGroupIn,
  hasFiniteVerb,
  isReadable,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { EVIDENCE } from "./marked-start.ts";
import { isAnswer, isOnlySubordinate, isUnfinished, opensTail } from "./parenthesis-content.ts";
import {
  asideEnd,
  BREAKS,
  breaksAt,
  describesSource,
  OBJECT,
  pastAdjuncts,
  STOP,
} from "./parenthesis-end.ts";
import { isLink, isSentenceAdverb, leftStart } from "./parenthesis-start.ts";

/** "…, [the jury] heard", "…, [residents] were told": attributed to nobody, by who listened. */
const HEARING: ReadonlySet<string> = new Set(["hear", "tell"]);

/** "How many are left, [nobody] can say" */
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "no"]);

/**
 * Reported clauses that the attribution stands behind or inside:
 * `[The war must end], Koval has said.` `[Kesh], he insisted, [has given no arms].`
 * `According to the ministry, [12 died].`
 */
export function findParenthetical(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  taken: ReadonlySet<SpeechCue>,
): Finding[] {
  const { tokens } = context.syntax;
  const findings: Finding[] = [];
  for (const cue of cues) {
    if (taken.has(cue) || context.unitOf[cue.from] !== -1) continue;
    if (cue.strength < 2 && !goesOn(context, cue)) continue;
    // "Koval, who lost, [challenged] Moroz to a debate", "Koval, 45, [defended] the plan"
    if (cue.strength === 2 && OBJECTS_ONLY.test(cue.frames)) continue;
    if (!isReadable(context, cue.from)) continue;
    // "…, the poll [showed].", but "… – a poll on Monday [showed] Koval ahead"
    if (cue.group !== null && EVIDENCE.has(cue.lemma) && !endsBehind(context, cue)) continue;
    const speaks = cue.source ?? (HEARING.has(cue.lemma) ? cue.passiveAddressee : null);
    if (cue.group !== null && (speaks === null || cue.group.form !== "finite")) continue;
    if (cue.source !== null && NOBODY.has(tokens[cue.source.from]?.lower ?? "")) continue;
    const pieces = readPieces(context, cue, cues);
    if (pieces === null || pieces.some(({ from }) => isQuestionBefore(context, from))) continue;
    if (pieces.some((piece) => endsInReport(context, piece, cues))) continue;
    findings.push(
      makeFinding(cue.group === null ? "according-to" : "attribution-aside", 0.85, pieces, {
        cue,
        source: cue.source,
      }),
    );
  }
  return findings;
}

/** Frames of verbs that no clause is a content of. */
const OBJECTS_ONLY = /^[np]+$/u;

/** Whether nothing but adjuncts follows the cue up to a comma or stop. */
function endsBehind(context: QuotationContext, { from, to }: SpeechCue): boolean {
  const at = skipAdjuncts(context, to);
  return at >= sentenceAt(context, from).to || context.syntax.tokens[at]?.pos === "PUNCT";
}

/** "[Asked if he would run], Koval said no": what was asked is not what is said. */
function isQuestionBefore({ syntax, groupOf }: QuotationContext, at: number): boolean {
  // "[When asked] if he would run, …"
  const from = syntax.tokens[at]?.lower === "when" ? at + 1 : at;
  const group = itemAt(syntax.verbGroups, groupOf[from]);
  return group?.from === from && group.form === "participle" && ASKING_VERBS.has(group.lemma);
}

/** `He had two men, [he went on], and one was ill`: between commas, or a comma and the end. */
function goesOn({ syntax: { tokens } }: QuotationContext, { lemma, block }: SpeechCue): boolean {
  if (!RESUMING.has(lemma) || tokens[block.from - 1]?.text !== ",") return false;
  const end = RESUMING_PARTICLE.test(tokens[block.to]?.lower ?? "") ? block.to + 1 : block.to;
  const closing = tokens[end]?.text ?? ".";
  return closing === "," || STOP.test(closing);
}

const RESUMING: ReadonlySet<string> = new Set(["go on", "continue", "repeat", "conclude"]);
const RESUMING_PARTICLE = /^on$/u;

/** "[Koval says so far], the inquiry shows it": what the first verb reports comes behind the comma. */
function endsInReport(
  context: QuotationContext,
  piece: TokenRange,
  cues: readonly SpeechCue[],
): boolean {
  const last = cuesWithin(cues, piece).at(-1);
  if (last === undefined || last.group === null || last.lemma !== "say") return false;
  const { to, source } = last;
  if (source === null || source.from < piece.from || source.to > last.from) return false;
  return to < piece.to && skipAdjuncts(context, to) >= piece.to;
}

function readPieces(
  context: QuotationContext,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
): readonly TokenRange[] | null {
  const { tokens } = context.syntax;
  const sentence = sentenceAt(context, cue.from);
  const { block, source } = cue;
  if (cue.group !== null && source !== null && source.to <= block.from) return null;
  const before = tokens[block.from - 1];
  const isAs = cue.group !== null && tokens[block.from]?.lower === "as";
  const blockEnd = isAs ? asideEnd(context, cue) : pastAdjuncts(context, cue, sentence.to);
  if (isAs && !BREAKS.has(tokens[blockEnd]?.text ?? "") && blockEnd < sentence.to - 1) return null;
  const atStart =
    block.from === sentence.from ||
    isSentenceAdverb(context, sentence.from, block.from) ||
    // "learned that, according to a posting, [the site is down]"
    (before?.lower === "that" && BREAKS.has(tokens[blockEnd]?.text ?? "")) ||
    // "It went unseen: according to polls, [few care]", "…, and as Koval noted, [few care]"
    (before?.text === ":" && cue.group === null) ||
    (before?.pos === "CCONJ" && isAs);
  if ((cue.group === null || isAs) && atStart) {
    // most set a comma here; "According to the ministry 12 died" does without
    const from = BREAKS.has(tokens[blockEnd]?.text ?? "")
      ? pastApposition(context, blockEnd + 1, sentence.to)
      : cue.block.to;
    return [{ from, to: contentEnd(context, from, cue, cues) }];
  }
  const joined = (cue.group === null && before?.pos !== "PUNCT") || trails(context, cue);
  if (!joined && !breaksAt(context, block.from - 1)) return null;
  if (blockEnd === OBJECT) return null;
  const closing = tokens[blockEnd];
  const far = cue.group === null && before?.text === "," && !BREAKS.has(closing?.text ?? "");
  const ends = far || closing === undefined || blockEnd >= sentence.to || STOP.test(closing.text);
  // "She wants no trial, she says: she wants the water out"
  const goesBehind = context.unitOf[blockEnd + 1] === -1 && blockEnd + 1 < sentence.to;
  const explains = closing?.text === ":" && goesBehind;
  if (!ends && !explains && !BREAKS.has(closing.text)) return null;

  const leftFrom = leftStart(context, cue, cues, sentence.from);
  const unit = itemAt(context.units, context.unitOf[block.from - 1]);
  const inMarks = unit !== undefined;
  // was “a disaster,” as she put it
  if (isAs && unit?.to === block.from) return [{ from: unit.from, to: unit.to }];
  const left = trimmed(context, {
    from: leftFrom,
    to: joined || inMarks ? block.from : block.from - 1,
  });
  const rightFrom = blockEnd + 1;
  if (left.to <= left.from) {
    if (ends || cue.group === null) return null;
    // "But, Koval told reporters, [it was late]"
    const only = { from: rightFrom, to: contentEnd(context, rightFrom, cue, cues) };
    return hasFiniteVerb(context, only) ? [only] : null;
  }
  const leftHasVerb = hasFiniteVerb(context, left);
  const resumes = firstGroupIn(context, { from: rightFrom, to: rightFrom + 1 });
  const anew = resumes?.form !== "finite" && opensNewAttribution(context, cues, rightFrom);
  if (ends && cue.group !== null && isOnlySubordinate(context, left)) return null;
  if (ends || (anew && leftHasVerb)) {
    const isWhole = leftHasVerb || cue.group === null || isHeadline(context, left.from);
    return isWhole || (ends && isAnswer(context, cue, left)) ? [left] : null;
  }
  const right = { from: rightFrom, to: contentEnd(context, rightFrom, cue, cues) };
  if (right.to <= right.from) return leftHasVerb ? [left] : null;
  if (isUnfinished(context, left) || opensWithSpeech(context, rightFrom)) return [left, right];
  const isStraight = cue.group !== null && source !== null && source.to <= cue.from;
  if (leftHasVerb && isStraight && opensTail(context, rightFrom)) return [left, right];
  // "Of course, as Koval noted, [it was late]": a link is no part of what is said
  if (left.to - left.from <= 2 && !leftHasVerb && isLink(context, left.from)) return [right];
  // "…, the ministry said on Friday, hours after …": what follows the adjunct is narration
  const spoken = Math.max(cue.block.to, cue.to);
  const addressed = readAddressee(context, spoken, cue.lemma)?.to ?? spoken;
  const narrates = resumes === null || resumes.form === "gerund";
  const goesOn = tokens[rightFrom]?.lower === "and" && hasFiniteVerb(context, right);
  if (leftHasVerb && narrates && !goesOn && cue.group !== null && blockEnd > addressed)
    return [left];
  const rightHasVerb =
    hasFiniteVerb(context, right) && !RELATIVE_PRONOUNS.has(tokens[rightFrom]?.lower ?? "");
  if (!leftHasVerb && !rightHasVerb) return null;
  if (leftHasVerb && cue.group === null && CONTRASTS.has(tokens[rightFrom]?.lower ?? ""))
    return [left];
  if (leftHasVerb && describesSource(context, cue, right)) return [left];
  // "After the vote, the party answered, [presenting a list]": a fronted time and the speaker’s deed
  const deed = firstGroupIn(context, right);
  if (!leftHasVerb && cue.group !== null && deed?.form === "gerund") return null;
  return rightHasVerb || !leftHasVerb ? [left, right] : [left];
}

/** `It must be led, he said, [“not only by a strong hand”]`: marks right behind the attribution go on. */
function opensWithSpeech({ units, unitOf }: QuotationContext, at: number): boolean {
  const unit = itemAt(units, unitOf[at]);
  return unit?.from === at && unit.to - unit.from >= SHORTEST_SPEECH;
}

/** In tokens, marks included: “a fair and honest count” */
const SHORTEST_SPEECH = 6;

/**
 * `According to Diane Kos, a friend of hers, [the mayor left]`: past what renames the source, where
 * the first verb has its subject behind a further comma; where that verb has none, the subject is here.
 */
function pastApposition({ syntax, clauseOf }: QuotationContext, at: number, to: number): number {
  const { tokens, clauses, nounPhrases, verbGroups } = syntax;
  if (tokens[at]?.pos !== "DET") return at;
  for (let comma = at; comma < to; comma += 1) {
    if (tokens[comma]?.text !== ",") continue;
    // "According to Koval, the guards *left*, and nobody saw it"
    const first = itemAt(clauses, clauseOf[comma - 1]);
    const isRelative = first?.kind === "relative";
    if (!isRelative && itemAt(verbGroups, first?.verb)?.form === "finite") return at;
    const clause = itemAt(clauses, clauseOf[comma + 1]);
    const group = itemAt(verbGroups, clause?.verb);
    const subject = itemAt(nounPhrases, clause?.subject);
    if (group?.form !== "finite" || clause?.from !== comma + 1) return at;
    return subject?.from === comma + 1 && subject.to <= group.from ? comma + 1 : at;
  }
  return at;
}

/** `[He is charged as an adult] police said.`: no comma, and nothing behind the verb. */
function trails({ syntax: { tokens } }: QuotationContext, { source, to }: SpeechCue): boolean {
  const isPolice = tokens[source?.from ?? -1]?.lower === "police" && source?.to === to - 1;
  return isPolice && STOP.test(tokens[to]?.text ?? ".");
}

/** `[Kesh two sentences from peace], minister says`: headlines do without verbs. */
function isHeadline({ layout, syntax }: QuotationContext, at: number): boolean {
  const { headline } = layout;
  return headline !== null && (syntax.tokens[at]?.start ?? headline.end) < headline.end;
}

/** `[Nobody was hurt], according to Koval, although it was close`: what the writer sets against it. */
const CONTRASTS: ReadonlySet<string> = new Set(["although", "though", "while", "as"]);

function trimmed(context: QuotationContext, range: TokenRange): TokenRange {
  const { tokens } = context.syntax;
  let { from, to } = range;
  while (to > from && BREAKS.has(tokens[to - 1]?.text ?? "") && context.unitOf[to - 1] === -1)
    to -= 1;
  while (from < to && BREAKS.has(tokens[from]?.text ?? "") && context.unitOf[from] === -1)
    from += 1;
  return { from, to };
}

/** `…, he said, [adding that]` */
function opensNewAttribution(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  at: number,
): boolean {
  const { tokens } = context.syntax;
  const start = tokens[at]?.pos === "CCONJ" || tokens[at]?.pos === "ADV" ? at + 1 : at;
  return cuesWithin(cues, { from: start, to: start + 12 }).some(
    (cue) =>
      cue.group !== null &&
      (cue.group.from === start || (cue.block.from === start && cue.strength === 3)) &&
      cue.group.form !== "infinitive",
  );
}

import { RELATIVE_PRONOUNS } from "../lexicon/closed-classes.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import { contentEnd } from "./content-end.ts";
import {
  clausesIn,
  firstGroupIn,
  hasFiniteVerb,
  isReadable,
  pastPlaceLine,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, type SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";
import { innerLast } from "./marked-units.ts";

/** "How many are left, [nobody] can say" */
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "no"]);
const STOP = /^[.!?…;]+$/u;
const BREAKS: ReadonlySet<string> = new Set([",", "–", "—", "(", "-"]);

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
    if (taken.has(cue) || cue.strength < 2 || context.unitOf[cue.from] !== -1) continue;
    if (!isReadable(context, cue.from)) continue;
    if (cue.group !== null && (cue.source === null || cue.group.form !== "finite")) continue;
    if (cue.source !== null && NOBODY.has(tokens[cue.source.from]?.lower ?? "")) continue;
    const pieces = readPieces(context, cue, cues);
    if (pieces === null || pieces.some(({ from }) => isQuestionBefore(context, from))) continue;
    findings.push(
      makeFinding(cue.group === null ? "according-to" : "attribution-aside", 0.85, pieces, {
        cue,
        source: cue.source,
      }),
    );
  }
  return findings;
}

/** "[Asked if he would run], Koval said no": what was asked is not what is said. */
function isQuestionBefore({ syntax, groupOf }: QuotationContext, at: number): boolean {
  // "[When asked] if he would run, …"
  const from = syntax.tokens[at]?.lower === "when" ? at + 1 : at;
  const group = syntax.verbGroups[groupOf[from] ?? -1];
  return group?.from === from && group.form === "participle" && ASKING.has(group.lemma);
}

const ASKING: ReadonlySet<string> = new Set(["ask", "quiz", "press", "question", "challenge"]);

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
    const from = BREAKS.has(tokens[blockEnd]?.text ?? "") ? blockEnd + 1 : cue.block.to;
    return [{ from, to: contentEnd(context, from, cue, cues) }];
  }
  const joined = cue.group === null && before?.pos !== "PUNCT";
  if (!joined && !breaksAt(context, block.from - 1)) return null;
  if (blockEnd === OBJECT) return null;
  const closing = tokens[blockEnd];
  const far = cue.group === null && before?.text === "," && !BREAKS.has(closing?.text ?? "");
  const ends = far || closing === undefined || blockEnd >= sentence.to || STOP.test(closing.text);
  // "She wants no trial, she says: she wants the water out"
  const explains = closing?.text === ":" && context.unitOf[blockEnd + 1] === -1;
  if (!ends && !explains && !BREAKS.has(closing.text)) return null;

  const leftFrom = leftStart(context, cue, cues, sentence.from);
  const unit = context.units[context.unitOf[block.from - 1] ?? -1];
  const inMarks = unit !== undefined;
  // was “a disaster,” as she put it
  if (isAs && unit?.to === block.from) return [{ from: unit.from, to: unit.to }];
  const left = trimmed(context, {
    from: leftFrom,
    to: joined || inMarks ? block.from : block.from - 1,
  });
  const rest = { from: blockEnd + 1, to: contentEnd(context, blockEnd + 1, cue, cues) };
  if (left.to <= left.from) {
    // "But, Koval told reporters, [it was late]"
    return !ends && cue.group !== null && hasFiniteVerb(context, rest) ? [rest] : null;
  }
  const leftHasVerb = hasFiniteVerb(context, left);
  const resumes = firstGroupIn(context, { from: blockEnd + 1, to: blockEnd + 2 });
  const anew = resumes?.form !== "finite" && opensNewAttribution(context, cues, blockEnd + 1);
  if (ends || (anew && leftHasVerb)) {
    return leftHasVerb || cue.group === null || isHeadline(context, left.from) ? [left] : null;
  }
  const rightFrom = blockEnd + 1;
  const right = { from: rightFrom, to: contentEnd(context, rightFrom, cue, cues) };
  if (right.to <= right.from) return leftHasVerb ? [left] : null;
  if (isUnfinished(context, left)) return [left, right];
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
  if (leftHasVerb && describesSource(context, cue, right)) return [left];
  // "After the vote, the party answered, [presenting a list]": a fronted time and the speaker’s deed
  const deed = firstGroupIn(context, right);
  if (!leftHasVerb && cue.group !== null && deed?.form === "gerund") return null;
  return rightHasVerb || !leftHasVerb ? [left, right] : [left];
}

/** `…, said Koval, [a union leader who has left the party]`: no verb but in relative clauses. */
function describesSource(
  context: QuotationContext,
  { source, to }: SpeechCue,
  right: TokenRange,
): boolean {
  const { verbGroups, tokens } = context.syntax;
  if (source === null || source.from < to || phraseFrom(context, right.from) === null) return false;
  if (tokens[right.from]?.pos !== "DET") return false;
  let described = false;
  return clausesIn(context, right).every(({ verb, kind, from }) => {
    const group = verbGroups[verb ?? -1];
    if (group === undefined || group.from < right.from || group.from >= right.to) return true;
    described ||= kind === "relative" && from > right.from;
    return described && kind !== "main";
  });
}

/** `[Kesh two sentences from peace], minister says`: headlines do without verbs. */
function isHeadline({ layout, syntax }: QuotationContext, at: number): boolean {
  const { headline } = layout;
  return headline !== null && (syntax.tokens[at]?.start ?? headline.end) < headline.end;
}

/** "[When he drew it], he told us, …", "[There was], he insisted, …": more must follow. */
function isUnfinished({ syntax, groupOf }: QuotationContext, { from, to }: TokenRange): boolean {
  const opener = syntax.tokens[from];
  const last = syntax.verbGroups[groupOf[to - 1] ?? -1];
  const subordinates = opener?.pos === "SCONJ" && opener.lower !== "that";
  return subordinates || (last?.form === "finite" && last.lemma === "be");
}

/** A comma or dash, or closing marks with a comma inside: `Clinton “is the only one,” he said`. */
function breaksAt(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  if (BREAKS.has(tokens[at]?.text ?? "")) return true;
  const unit = context.units[context.unitOf[at] ?? -1];
  return unit?.to === at + 1 && INNER_BREAK.test(innerLast(context, unit));
}

/** Stands for "no parenthesis": something follows the cue that belongs to its clause. */
const OBJECT = -1;
const INNER_BREAK = /^[,?!…]$/u;

/** Past what may follow in `as Koval noted [on Monday in a letter], …`; never `as she warned of rain`. */
function asideEnd(context: QuotationContext, cue: SpeechCue): number {
  const { tokens } = context.syntax;
  let at = readAddressee(context, cue.block.to, cue.lemma)?.to ?? cue.block.to;
  if (CONTENT_LINKS.has(tokens[at]?.lower ?? "")) return at;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps += 1) {
    const next = skipAdjuncts(context, at);
    const place = ASIDE_LINKS.has(tokens[next]?.lower ?? "") ? phraseFrom(context, next + 1) : null;
    at = place === null ? next : place.to;
    if (place === null) break;
  }
  return at;
}

const MOST_ADJUNCTS = 4;
const CONTENT_LINKS: ReadonlySet<string> = new Set(["of", "for", "against", "about", "that"]);
const ASIDE_LINKS: ReadonlySet<string> = new Set(["in", "on", "at", "to", "with", "during"]);

/** Past what may follow inside the parenthesis: "on Monday", "to reporters". */
function pastAdjuncts(context: QuotationContext, cue: SpeechCue, limit: number): number {
  const { tokens } = context.syntax;
  const begin = Math.max(cue.block.to, cue.to);
  let at = readAddressee(context, begin, cue.lemma)?.to ?? begin;
  const described = relativeEndAt(context, cue, begin, limit);
  if (described === limit) return limit;
  // an object behind the cue makes it a plain statement: "Moscow has maintained [a position]"
  const inside = at === begin && at < limit;
  if (inside && phraseFrom(context, at) !== null && skipAdjuncts(context, at) === at) {
    return cue.group === null ? begin : OBJECT;
  }
  while (at < limit && at - begin < 16) {
    const token = tokens[at];
    if (token === undefined || BREAKS.has(token.text) || STOP.test(token.text)) return at;
    if (token.lower === "that" || token.text === ":") return begin;
    // "…, officials said Thursday [as they searched on]"
    const clause = context.syntax.clauses[context.clauseOf[at] ?? -1];
    if (clause?.from === at && clause.kind === "adverbial") return limit;
    const behind = relativeEndAt(context, cue, at, limit);
    if (behind !== null) return behind === limit || tokens[behind]?.text === "," ? behind : begin;
    if (hasFiniteVerb(context, { from: at, to: at + 1 })) return begin;
    at += 1;
  }
  return at >= limit ? limit : begin;
}

/** Where `…, said Koval, an adviser to the fund [who runs the dam]` ends; `null` for no such clause. */
function relativeEndAt(
  context: QuotationContext,
  { source, to }: SpeechCue,
  at: number,
  limit: number,
): number | null {
  if (source === null || source.from < to) return null;
  const clause = context.syntax.clauses[context.clauseOf[at] ?? -1];
  if (clause?.from !== at || clause.kind !== "relative") return null;
  return clause.to >= limit ? limit : clause.to - 1;
}

function isSentenceAdverb(context: QuotationContext, from: number, to: number): boolean {
  const { tokens } = context.syntax;
  for (let at = from; at < to; at += 1) {
    const pos = tokens[at]?.pos;
    if (pos !== "CCONJ" && pos !== "ADV" && pos !== "PUNCT") return false;
  }
  return true;
}

/** Where the content on the left begins: after the last full break, or another attribution. */
function leftStart(
  context: QuotationContext,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
  from: number,
): number {
  const { tokens } = context.syntax;
  let start = pastPlaceLine(context, from);
  for (let at = start; at < cue.block.from; at += 1) {
    const parts = tokens[at]?.text === ";" || tokens[at]?.text === ":";
    if (parts && context.unitOf[at] === -1) start = at + 1;
  }
  start = Math.max(start, innermost(context, start, cue.block.from));
  for (const other of cuesWithin(cues, { from: start, to: cue.block.from })) {
    if (other === cue) continue;
    // "A, he said, and B, according to C": the second content begins behind the first
    if (other.block.from > start && BREAKS.has(tokens[other.block.to]?.text ?? "")) {
      start = other.block.to + 1;
    }
  }
  while (start < cue.block.from && isOpener(context, start)) start += 1;
  // "[Meanwhile,] the unrest has claimed eight lives, according to"
  const adverb = tokens[start]?.lower ?? "";
  return SENTENCE_ADVERBS.has(adverb) && tokens[start + 1]?.text === "," ? start + 2 : start;
}

/**
 * Where what the aside stands in begins: behind an open bracket (`held 1,240 ([340], according to the
 * president)`), or with its relative clause (`an attack [in which], officials say, [five died]`).
 */
function innermost(context: QuotationContext, from: number, to: number): number {
  const { tokens } = context.syntax;
  const relative = tokens[to - 2]?.lower ?? "";
  // "can do [that], she said": an object
  const opens = context.syntax.clauses[context.clauseOf[to - 2] ?? -1]?.from === to - 2;
  const isRelative = RELATIVE_PRONOUNS.has(relative) && (relative !== "that" || opens);
  if (isRelative && tokens[to - 1]?.text === ",") {
    return tokens[to - 3]?.pos === "ADP" ? to - 3 : to - 2;
  }
  let open = from;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === "(") open = at + 1;
    if (tokens[at]?.text === ")") open = from;
  }
  return open;
}

/** `[Of course], as Koval noted, …`, `[In fact], he said, …` */
function isLink({ syntax: { tokens } }: QuotationContext, at: number): boolean {
  const two = `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
  return LINKS.has(two);
}

const LINKS: ReadonlySet<string> = new Set([
  "of course",
  "in fact",
  "in addition",
  "for example",
  "for instance",
  "in short",
  "after all",
  "by contrast",
]);

const SENTENCE_ADVERBS: ReadonlySet<string> = new Set(
  "meanwhile however moreover separately elsewhere still instead".split(" "),
);

function isOpener(context: QuotationContext, at: number): boolean {
  const token = context.syntax.tokens[at];
  if (token === undefined) return false;
  return (token.pos === "CCONJ" || token.text === ",") && context.unitOf[at] === -1;
}

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

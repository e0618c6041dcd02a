import { skipAdjuncts } from "./adjuncts.ts";
import { hasOwnContent } from "./clause-content.ts";
import {
  clausesIn,
  firstGroupIn,
  hasFiniteVerb,
  isReadable,
  type MarkedUnit,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import { cuesWithin, makePlainCue, type SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

const LINKS: ReadonlySet<string> = new Set([",", "–", "—", "-"]);
const FINAL: ReadonlySet<string> = new Set([".", "!", "?", "…", "...", ",", "–", "—"]);
const CLOSING_MARK = /^["'”’»)\]]$/u;
const STOP = /^[.!?…]+$/u;

/** Tokens of what a speaker does between two halves of a sentence. */
const LONGEST_ASIDE = 15;

const LONGEST_CROSS_HEADING = 14;

/** Tokens of what leads in to a quotation without a verb. */
const LONGEST_LEAD = 7;

/** A unit with the attribution found for it. */
interface Attributed {
  readonly unit: MarkedUnit;
  readonly cue: SpeechCue | null;
  readonly source: TokenRange | null;
  readonly rule: string;
  readonly confidence: number;
  /** First token after the attribution, where more of the same quotation may follow. */
  readonly after: number;
}

/**
 * Speech in quote marks with its attribution behind, before or within it:
 * `[“We will rebuild,”] she said. [“All of it.”]`, `Koval said: [“Wait.”]`.
 */
export function findQuotedSpeech(context: QuotationContext, cues: readonly SpeechCue[]): Finding[] {
  const findings: Finding[] = [];
  /** The pieces of each finding, which grow as more of the quotation follows. */
  const joins: TokenRange[][] = [];
  // “…,” he told us, “and [put] it down”: a verb in other marks than its subject reports nothing
  const whole = cues.filter(
    ({ from, block }) => context.unitOf[from] === context.unitOf[block.from],
  );
  const cuesByBlock = new Map(whole.map((cue) => [cue.block.from, cue]));
  let last: { index: number; after: number; unit: MarkedUnit } | null = null;
  for (const unit of context.units) {
    if (!isReadable(context, unit.from) || unit.to - unit.from < 3) continue;
    const runsOn =
      last !== null &&
      (followsDirectly(context, last.after, unit.from) ||
        resumes(context, findings[last.index]?.cue ?? null, last.after, unit.from)) &&
      !isExchange(context, last.unit, unit);
    const joined = last === null ? null : (findings[last.index]?.cue ?? null);
    const behind = attributionBehind(context, unit, cuesByBlock, cues);
    const before = behind === null ? attributionBefore(context, unit, cues) : null;
    // “A,” he said, “B”: the cue before B is the one behind A
    const found = behind ?? (before?.cue != null && before.cue === joined ? null : before);
    if (found === null) {
      if (runsOn && last !== null && runsOnAs(context, unit)) {
        joins[last.index]?.push(...unit.pieces);
        last = { index: last.index, after: unit.to, unit };
      } else if (isWholeSentence(context, unit) || isLedIn(context, unit)) {
        joins.push([...unit.pieces]);
        findings.push(makeFinding("direct-floating", 0.75, unit.pieces, { floating: true }));
        last = { index: findings.length - 1, after: unit.to, unit };
      }
      continue;
    }
    joins.push([...unit.pieces]);
    findings.push(
      makeFinding(found.rule, found.confidence, unit.pieces, {
        cue: found.cue,
        source: found.source,
        via: found.cue?.via ?? null,
        floating: found.source === null,
      }),
    );
    last = { index: findings.length - 1, after: found.after, unit };
  }
  return findings.map((finding, index) => ({ ...finding, pieces: joins[index] ?? finding.pieces }));
}

/** `“…,” [Lavrov affirmed]` or `“…,” [said Koval]`, in the sentence the marks close in. */
function attributionBehind(
  context: QuotationContext,
  unit: MarkedUnit,
  cuesByBlock: ReadonlyMap<number, SpeechCue>,
  cues: readonly SpeechCue[],
): Attributed | null {
  const { tokens } = context.syntax;
  const sentence = sentenceAt(context, unit.to - 1);
  let at = unit.to;
  while (LINKS.has(tokens[at]?.text ?? "")) at += 1;
  // “A big year!” Koval’s niece shouted: the sentence may seem to end inside the marks
  const apart = at >= sentence.to;
  if (
    apart &&
    !(CALLED_OUT.test(innerLast(context, unit)) && inOneParagraph(context, unit.from, at))
  )
    return null;
  if (!opensClause(context, unit.from)) return null;
  const linked = at > unit.to || FINAL.has(innerLast(context, unit));
  const cue =
    cuesByBlock.get(at) ??
    cuesByBlock.get(skipAdverb(context, at)) ??
    (apart ? undefined : plainCueAt(context, at));
  if (cue === undefined || cue.lemma === "accord") return null;
  if (!linked && (cue.strength < 3 || unit.to - unit.from < 6)) return null;
  if (cue.clause !== null && cue.clause.kind === "relative") return null;
  // “… the thoughts?” The pastor urged them to …: a sentence with its own content
  const paused = at > unit.to || innerLast(context, unit) === ",";
  if (!paused && hasOwnContent(context, cue)) return null;
  const source = cue.source ?? postposedSource(context, cue);
  if (cue.group !== null && source === null && cue.group.form === "finite") return null;
  return {
    unit,
    cue,
    source,
    rule: "direct-attribution-after",
    confidence: linked ? 0.97 : 0.85,
    after: attributionEnd(context, cue, cues),
  };
}

/**
 * `“…,” declared to journalists [Leyla Okan]`, `“…,” stressed, in his turn, [the head physician]`:
 * the subject behind adjuncts, where the sentence begins with its verb.
 */
function postposedSource(context: QuotationContext, cue: SpeechCue): TokenRange | null {
  if (cue.group === null || cue.clause?.from !== cue.group.from) return null;
  const { tokens } = context.syntax;
  const limit = sentenceAt(context, cue.from).to;
  for (let at = cue.to, steps = 0; at < limit && steps < MOST_ADJUNCTS; steps += 1) {
    if (tokens[at]?.text === ",") at += 1;
    else if (tokens[at]?.pos === "ADP") {
      const phrase = phraseFrom(context, at + 1);
      if (phrase === null) return null;
      const name = nameInside(context, phrase);
      if (name !== null) return name;
      at = phrase.to;
    } else {
      const phrase = phraseFrom(context, at);
      return phrase === null || phrase.from === cue.to ? null : { from: at, to: phrase.to };
    }
  }
  return null;
}

const MOST_ADJUNCTS = 6;

/** `at the briefing [Deputy Minister Ermek Sadybaev]`: a name of several words behind a common noun. */
function nameInside(context: QuotationContext, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = context.syntax;
  for (let at = from + 1; at < to - 1; at += 1) {
    const isName = tokens[at]?.pos === "PROPN" && tokens[to - 1]?.pos === "PROPN";
    if (isName && tokens[at - 1]?.pos === "NOUN") return { from: at, to };
  }
  return null;
}

function inOneParagraph({ syntax }: QuotationContext, a: number, b: number): boolean {
  const [first, second] = [a, b].map((at) => syntax.sentences[syntax.tokens[at]?.sentence ?? -1]);
  return first !== undefined && first.paragraph === second?.paragraph;
}

const CALLED_OUT = /^[!?]$/u;

/** Whether the marks open a sentence or clause: not so in `they are [“stable”], the trust said`. */
function opensClause(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true;
  return before.pos === "PUNCT" || before.pos === "CCONJ" || before.lower === "but";
}

/** `“…,” [cracked Rep. Toussaint]`, `“…,” [she deadpanned].`: a verb that no list knows. */
function plainCueAt(context: QuotationContext, at: number): SpeechCue | undefined {
  const { clauses, verbGroups, tokens } = context.syntax;
  const clause = clauses[context.clauseOf[at] ?? -1];
  const group = clause?.verb == null ? undefined : verbGroups[clause.verb];
  if (clause === undefined || group === undefined || group.form !== "finite") return undefined;
  const cue = makePlainCue(context, clause, group);
  if (cue.source === null || group.to - group.from > 1) return undefined;
  const inverted = group.from === at && cue.source.from === group.to;
  const straight = cue.source.from === at && cue.source.to === group.from;
  const ends = tokens[group.to]?.pos === "PUNCT";
  return inverted || (straight && ends) ? cue : undefined;
}

function skipAdverb(context: QuotationContext, at: number): number {
  return context.syntax.tokens[at]?.pos === "ADV" ? at + 1 : at;
}

/** `Koval said: […]`, `stating, […]`, `said […]` with nothing but adjuncts between. */
function attributionBefore(
  context: QuotationContext,
  unit: MarkedUnit,
  cues: readonly SpeechCue[],
): Attributed | null {
  const { tokens } = context.syntax;
  const before = tokens[unit.from - 1];
  if (before === undefined) return null;
  const sentence = sentenceAt(context, unit.from);
  const colon = before.text === ":";
  const comma = before.text === ",";
  if (!colon && !comma) return null;
  const cue = lastCueBefore(context, cues, unit.from, sentence.from);
  if (cue !== null && reaches(context, cue, unit.from - 1, colon)) {
    if (comma && !directlyBehind(context, cue, unit.from - 1)) return null;
    if (cue.strength === 1 && !colon && cue.frames === "" && cue.source === null) return null;
    return {
      unit,
      cue,
      source: cue.source,
      rule: colon ? "direct-after-colon" : "direct-attribution-before",
      confidence: colon ? 0.95 : 0.93,
      after: unit.to,
    };
  }
  if (!colon || !endsLikeSpeech(context, unit)) return null;
  const source = colonSource(context, sentence.from, unit.from - 1);
  if (source === null) return null;
  return { unit, cue: null, source, rule: "direct-colon-subject", confidence: 0.7, after: unit.to };
}

/** Whether nothing but adjuncts parts the cue from the comma, and no reported clause precedes it. */
function directlyBehind(context: QuotationContext, cue: SpeechCue, comma: number): boolean {
  const { tokens } = context.syntax;
  if (cue.group?.form === "gerund")
    return cue.to === comma || skipAdjuncts(context, cue.to) === comma;
  const aside = tokens[cue.block.from - 1];
  const sentence = sentenceAt(context, cue.from);
  const front = { from: sentence.from, to: cue.block.from };
  // “when it broke, he said, “we were floored””: in small letters the marks go on with it
  const goesOn = !CAPITAL.test(tokens[comma + 2]?.text ?? "");
  const reported = goesOn ? hasFiniteVerb(context, front) : holdsMainVerb(context, front);
  if (aside?.text === "," && context.unitOf[cue.block.from - 1] === -1) {
    if (reported || isSubjectOf(context, sentence.from, cue.block.from - 1, comma + 1))
      return false;
  }
  // promised [$4,000 for every home, “no questions”]: the object is the content
  const object = cue.frames.includes("n") ? phraseFrom(context, cue.to) : null;
  if (object !== null && object.kind !== "pronoun" && cue.source?.from !== cue.to) return false;
  return (
    skipAdjuncts(context, nearEnd(context, cue)) >= comma || nearEnd(context, cue) === comma + 1
  );
}

const CAPITAL = /^\p{Lu}/u;

/** Not so in `[Asked whether it was over], Koval said, “…”` or `[When it broke], he said, “…”`. */
function holdsMainVerb(context: QuotationContext, range: TokenRange): boolean {
  const { verbGroups } = context.syntax;
  return clausesIn(context, range).some(({ kind, verb, from }) => {
    const group = verb === null ? undefined : verbGroups[verb];
    if (group?.form !== "finite" || group.from >= range.to || from >= range.to) return false;
    return kind === "main" || kind === "coordinate";
  });
}

/** `[The senator], the campaign conceded, “misspoke”`: a subject whose verb the marks open with. */
function isSubjectOf(context: QuotationContext, from: number, to: number, marks: number): boolean {
  const { tokens } = context.syntax;
  const start = tokens[from]?.pos === "CCONJ" ? from + 1 : from;
  const subject = phraseFrom(context, start);
  const verb = firstGroupIn(context, { from: marks + 1, to: marks + 2 });
  return subject?.to === to && verb?.form === "finite";
}

function lastCueBefore(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  at: number,
  from: number,
): SpeechCue | null {
  const fitting = cuesWithin(cues, { from, to: at }).filter(
    (cue) => cue.to < at && cue.group !== null,
  );
  const cue = fitting[fitting.length - 1];
  return cue !== undefined && context.unitOf[cue.from] === -1 ? cue : null;
}

/** Whether only adjuncts, addressees and asides stand between the cue and the marks. */
function reaches(context: QuotationContext, cue: SpeechCue, end: number, colon: boolean): boolean {
  if (end - cue.to > (colon ? 30 : 18)) return false;
  return colon || !hasFiniteVerb(context, { from: cue.to, to: end });
}

/** `[he] was brief: “…”`, `[Koval]: “…”`: the subject of a sentence that ends in a colon. */
function colonSource(context: QuotationContext, from: number, colon: number): TokenRange | null {
  const { nounPhrases, tokens } = context.syntax;
  for (const clause of clausesIn(context, { from, to: colon })) {
    const subject = clause.subject === null ? undefined : nounPhrases[clause.subject];
    if (subject !== undefined && subject.to <= colon && clause.kind === "main") {
      const speaks = subject.kind === "proper" || PERSONAL.has(tokens[subject.head]?.lower ?? "");
      return speaks ? { from: subject.from, to: subject.to } : null;
    }
  }
  // From [Anna Koval]: “…”
  const lone = phraseFrom(context, tokens[from]?.lower === "from" ? from + 1 : from);
  return lone !== null && lone.to === colon && lone.kind === "proper"
    ? { from: lone.from, to: colon }
    : null;
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "they", "minister", "president"]);

/**
 * Where more of the quotation may follow: behind cue, subject, addressee and adjuncts with their
 * comma, or behind the attribution's sentence when nobody else speaks in it:
 * `“…,” [she said, smoothing the paper.] “…”`
 */
function attributionEnd(
  context: QuotationContext,
  cue: SpeechCue,
  cues: readonly SpeechCue[],
): number {
  const near = nearEnd(context, cue);
  const sentence = sentenceAt(context, cue.from);
  if (context.unitOf[near] !== -1) return near;
  const rest = { from: Math.max(near, cue.to), to: sentence.to };
  const speaksAgain = cuesWithin(cues, rest).some((other) => other.strength === 3);
  return speaksAgain || holdsMarks(context, rest) ? near : sentence.to;
}

function holdsMarks(context: QuotationContext, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at += 1) if (context.unitOf[at] !== -1) return true;
  return false;
}

function nearEnd(context: QuotationContext, cue: SpeechCue): number {
  const { tokens } = context.syntax;
  const begin = Math.max(cue.to, cue.block.to);
  let at = phraseFrom(context, begin)?.to ?? begin;
  for (;;) {
    const next = skipAdjuncts(context, at);
    if (next === at) break;
    at = next;
  }
  const mark = tokens[at]?.text ?? "";
  return mark === "," || mark === ":" || STOP.test(mark) ? at + 1 : at;
}

/** `“Which letter?”⏎“You know which.”`: a question and what follows it in the next paragraph. */
function isExchange(context: QuotationContext, before: MarkedUnit, unit: MarkedUnit): boolean {
  if (inOneParagraph(context, before.to - 1, unit.from)) return false;
  return innerLast(context, before) === "?" || innerLast(context, unit) === "?";
}

function followsDirectly(context: QuotationContext, after: number, from: number): boolean {
  if (after === from) return true;
  const { tokens } = context.syntax;
  // “If I lose,” she says, [gripping the wheel,] “I want it written down.”
  const opener = tokens[after];
  if (opener?.lower.endsWith("ing") && tokens[from - 1]?.text === ",") {
    return from - after < LONGEST_ASIDE && !hasFiniteVerb(context, { from: after, to: from });
  }
  for (let at = after; at < from; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== "PUNCT" && token.lower !== "and")) return false;
  }
  return after < from;
}

/** `“…,” Koval said at a rally[, in Kesh, on Monday,] “but …”`: commas part one sentence. */
function resumes(
  context: QuotationContext,
  cue: SpeechCue | null,
  after: number,
  from: number,
): boolean {
  if (cue === null || after > from || from - after > LONGEST_ASIDE) return false;
  const { tokens } = context.syntax;
  if (!LINKS.has(tokens[from - 1]?.text ?? "")) return false;
  if (tokens[from - 1]?.sentence !== tokens[cue.from]?.sentence) return false;
  for (let at = after; at < from; at += 1) if (tokens[at]?.text === ";") return false;
  return !hasFiniteVerb(context, { from: after, to: from });
}

function innerLast(context: QuotationContext, unit: MarkedUnit): string {
  const { tokens } = context.syntax;
  const last = unit.pieces[unit.pieces.length - 1];
  if (last === undefined) return "";
  let at = unit.to - (last.stretch.closed ? 2 : 1);
  while (CLOSING_MARK.test(tokens[at]?.text ?? "")) at -= 1;
  return tokens[at]?.text ?? "";
}

/** Whether marks without attribution may go on with the quotation before: they end a sentence. */
function runsOnAs(context: QuotationContext, unit: MarkedUnit): boolean {
  const opens = sentenceAt(context, unit.from).from === unit.from;
  return opens
    ? isWholeSentence(context, unit) || sentenceAt(context, unit.to - 1).to <= unit.to + 1
    : endsLikeSpeech(context, unit);
}

function endsLikeSpeech(context: QuotationContext, unit: MarkedUnit): boolean {
  const next = context.syntax.tokens[unit.to]?.text ?? ".";
  return (
    FINAL.has(innerLast(context, unit)) ||
    STOP.test(next) ||
    sentenceAt(context, unit.to - 1).to === unit.to
  );
}

/** Whether the marks open with a sentence and close with one. */
function isWholeSentence(context: QuotationContext, unit: MarkedUnit): boolean {
  const opens = sentenceAt(context, unit.from).from === unit.from;
  const closes = sentenceAt(context, unit.to - 1).to;
  const hasVerb = firstGroupIn(context, unit) !== null;
  if (fillsParagraph(context, unit)) return true;
  return (
    opens &&
    closes <= unit.to + 1 &&
    STOP.test(innerLast(context, unit)) &&
    (hasVerb || unit.to - unit.from > 5)
  );
}

/** `And then: [“It was late.”]`, `QUOTE OF THE DAY: [“It was late.”]`: no verb leads in. */
function isLedIn(context: QuotationContext, unit: MarkedUnit): boolean {
  const { from } = sentenceAt(context, unit.from);
  const short = unit.from - from <= LONGEST_LEAD && from < unit.from - 1;
  if (!short || context.syntax.tokens[from]?.lower === "by") return false;
  if (context.syntax.tokens[unit.from - 1]?.text !== ":") return false;
  if (firstGroupIn(context, { from, to: unit.from - 1 }) !== null) return false;
  return STOP.test(innerLast(context, unit)) && hasFiniteVerb(context, unit);
}

/** `‘Heavier cats’` between paragraphs: somebody’s words as a heading. */
function isCrossHeading({ syntax }: QuotationContext, { from, to }: MarkedUnit): boolean {
  const { tokens } = syntax;
  if (from === 0 || to >= tokens.length || to - from > LONGEST_CROSS_HEADING) return false;
  let at = from - 1;
  while (CLOSING_MARK.test(tokens[at]?.text ?? "")) at -= 1;
  return STOP.test(tokens[at]?.text ?? "");
}

/** A paragraph wholly in marks, as in dialogue: `“Which letter?”` */
function fillsParagraph(context: QuotationContext, unit: MarkedUnit): boolean {
  const { sentences, tokens } = context.syntax;
  const first = sentences[tokens[unit.from]?.sentence ?? -1];
  const last = sentences[tokens[unit.to - 1]?.sentence ?? -1];
  const opening = context.layout.paragraphs[first?.paragraph ?? -1];
  const closing = context.layout.paragraphs[last?.paragraph ?? -1];
  return (
    (STOP.test(innerLast(context, unit)) || isCrossHeading(context, unit)) &&
    opening?.start === tokens[unit.from]?.start &&
    closing?.end === tokens[unit.to - 1]?.end
  );
}

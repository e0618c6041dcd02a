import type { Clause, NounPhrase, PartOfSpeech, VerbGroup } from "../reading.ts";
import { readAddressee, skipAdjuncts } from "./adjuncts.ts";
import { contentEnd, endsWithMarks } from "./content-end.ts";
import {
  clausesIn,
  firstGroupIn,
  hasFiniteVerb,
  isReadable,
  phraseFrom,
  type QuotationContext,
  sentenceAt,
  type TokenRange,
} from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { type Finding, makeFinding } from "./finding.ts";

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "whether if how why what who when where which".split(" "),
);
const TARGET_LINK: ReadonlySet<string> = new Set(["of", "for", "as"]);
const TOPIC_LINK: ReadonlySet<string> = new Set(["for", "against", "about", "of"]);

/**
 * Reported clauses to the right of their cue: `said [that it would end]`, `urged them [to leave]`,
 * `accused [the ministry of hiding figures]`, `denied [having ordered it]`, `called [for calm]`.
 */
export function findClauseContents(
  context: QuotationContext,
  cues: readonly SpeechCue[],
  taken: ReadonlySet<SpeechCue>,
): Finding[] {
  const findings: Finding[] = [];
  for (const cue of cues) {
    if (cue.group === null || taken.has(cue) || !isReadable(context, cue.from)) continue;
    if (!maySpeak(context, cue)) continue;
    const start = findStart(context, cue);
    if (start === null) continue;
    if (context.unitOf[cue.from] !== -1 && !countsInSpeech(cue, start.rule)) continue;
    const unit = context.units[context.unitOf[start.at] ?? -1];
    const isName = start.rule === "clause-named" && unit !== undefined;
    const end = isName ? unit.to : contentEnd(context, start.at, cue, cues);
    const to =
      start.rule === "clause-count"
        ? nextClauseIn(context, start.at, end)
        : NOMINAL_RULES.has(start.rule)
          ? withoutTime(context, start.at, nextDeedOf(context, cue, start.at, end))
          : end;
    if (to - start.at < 2 && context.unitOf[start.at] === -1) continue;
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

const REPORTED_IN_SPEECH: ReadonlySet<string> = new Set([
  "clause-that",
  "clause-bare",
  "clause-question",
  "clause-after-colon",
]);

/** What counts inside speech: “They told me [it was over],” not “We asked [for water]”. */
function countsInSpeech(cue: SpeechCue, rule: string): boolean {
  return REPORTED_IN_SPEECH.has(rule) || (cue.lemma === "tell" && rule === "clause-infinitive");
}

/** Contents without a verb that is reported: a second verb of the speaker ends them. */
const NOMINAL_RULES: ReadonlySet<string> = new Set([
  "clause-described",
  "clause-called",
  "clause-noun-phrase",
  "clause-topic",
  "clause-target",
  "clause-in-marks",
  "clause-figure",
]);

/** `called [the vote “calm”] but left`: where the speaker does something else, at most `end`. */
function nextDeedOf(
  context: QuotationContext,
  { clause: own }: SpeechCue,
  from: number,
  end: number,
): number {
  const { verbGroups } = context.syntax;
  for (const clause of clausesIn(context, { from, to: end })) {
    if (clause.kind !== "coordinate" || clause.from <= from || clause.from >= end) continue;
    const group = clause.verb === null ? undefined : verbGroups[clause.verb];
    const isOwn = own?.subject != null && clause.subject === own.subject;
    if (isOwn && group?.form === "finite" && context.unitOf[clause.from] === -1) return clause.from;
  }
  return end;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/u;

/** `rejected [the accusation] on Monday`: when it was said is no part of what was said. */
function withoutTime(context: QuotationContext, from: number, end: number): number {
  const { tokens } = context.syntax;
  if (!DAY.test(tokens[end - 1]?.lower ?? "") || context.unitOf[end - 1] !== -1) return end;
  const before = tokens[end - 2];
  const at = before?.lower === "on" ? end - 2 : end - 1;
  // "by Friday", "in which two were hurt on Friday"
  const belongs =
    (before?.pos === "ADP" && at === end - 1) || hasFiniteVerb(context, { from, to: end });
  return !belongs && at - from > 1 ? at : end;
}

/** `put [the dead at three], and 400 families left`: a count is no clause, and ends before one. */
function nextClauseIn(context: QuotationContext, from: number, end: number): number {
  const { tokens } = context.syntax;
  const next = clausesIn(context, { from, to: end }).find(
    (clause) => clause.from > from && clause.from < end && isNewClause(clause.kind),
  );
  if (next === undefined) return end;
  const parts = tokens[next.from - 1];
  return parts?.text === "," || parts?.pos === "CCONJ" ? next.from - 1 : next.from;
}

function isNewClause(kind: Clause["kind"]): boolean {
  return kind === "main" || kind === "coordinate" || kind === "adverbial";
}

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);
const PLAIN_REPORTS: ReadonlySet<string> = new Set(["say", "tell", "ask"]);

/** “I [told] them it was over,” not “I have spent years telling them that”, “I can say that”. */
function isPlainReport({ lemma, group }: SpeechCue): boolean {
  if (group === null || group.form !== "finite" || group.modal !== null) return false;
  return PLAIN_REPORTS.has(lemma) && (group.from === group.head || group.voice === "passive");
}

/** Those who call someone a nickname: nobody in particular. */
const ANYBODY: ReadonlySet<string> = new Set(["everyone", "everybody", "people", "many", "one"]);

/**
 * Speech inside quoted speech counts where a third person speaks plainly ("they told me that …"),
 * and a gerund reports behind a comma ("…, adding that"), not as a noun ("the cost of recalling").
 */
function maySpeak(context: QuotationContext, cue: SpeechCue): boolean {
  const { tokens } = context.syntax;
  if (context.unitOf[cue.from] !== -1) {
    const speaker = cue.source === null ? "i" : (tokens[cue.source.from]?.lower ?? "");
    // “Ask them why”
    if (cue.source === null && cue.group?.voice === "active") return false;
    if (cue.strength < 3 || speaker === "you") return false;
    if (FIRST_PERSON.has(speaker) && !isPlainReport(cue)) return false;
  }
  if (cue.group?.form !== "gerund") return true;
  const before = tokens[cue.group.from - 1];
  // was quoted as [saying]
  if (before?.lower === "as" && cue.source !== null) return true;
  const after = before?.pos === "ADV" ? tokens[cue.group.from - 2] : before;
  const opens = after === undefined || after.pos === "PUNCT" || after.pos === "CCONJ";
  return opens || (cue.strength === 3 && after.pos === "NOUN");
}

/** Whether the cue has a content of its own to the right. */
export function hasOwnContent(context: QuotationContext, cue: SpeechCue): boolean {
  const start = cue.group === null ? null : findStart(context, cue);
  // “How many more?” he asked [when we rang him].
  return start !== null && !TIMES.has(context.syntax.tokens[start.at]?.lower ?? "");
}

const TIMES: ReadonlySet<string> = new Set(["when", "where", "as"]);

interface ContentStart {
  readonly at: number;
  readonly rule: string;
  readonly confidence: number;
  readonly addressee: TokenRange | null;
}

function findStart(context: QuotationContext, cue: SpeechCue): ContentStart | null {
  const { tokens } = context.syntax;
  const limit = sentenceAt(context, cue.from).to;
  const afterSource = Math.max(
    cue.to,
    cue.source !== null && cue.source.from >= cue.to ? cue.source.to : 0,
  );
  const name = findName(context, cue);
  if (name !== null) return { at: name, rule: "clause-named", confidence: 0.8, addressee: null };
  const addressee =
    cue.group?.voice === "passive" ? null : readAddressee(context, afterSource, cue.lemma);
  const at = addressee?.to ?? afterSource;
  const skipped = skipAdjuncts(context, at);
  const make = (place: number, rule: string, confidence: number): ContentStart | null =>
    place < limit ? { at: place, rule, confidence, addressee } : null;

  // "a bill, written by lobbyists, that cut": the participle reports nothing
  const isBare = cue.group?.form === "participle" && cue.group.voice === "passive";
  const that =
    isBare && (cue.strength < 3 || cue.lemma === "write")
      ? null
      : cue.strength < 3 && isObject(context, at)
        ? null
        : findThat(context, at, limit);
  if (that !== null && (cue.frames.includes("c") || cue.strength === 3)) {
    return make(that, "clause-that", cue.strength === 3 ? 0.9 : 0.8);
  }
  for (const place of at === skipped ? [at] : [at, skipped]) {
    const token = tokens[place];
    if (token === undefined || place >= limit) continue;
    const word = token.lower;
    if (cue.frames.includes("w") && QUESTION_WORDS.has(word))
      return make(place, "clause-question", 0.8);
    // asked mourners [not to call it fate]
    const denies = NEVER.has(word) && tokens[place + 1]?.lower === "to";
    const isShy = UNNAMED.has(tokens[place + 3]?.lower ?? "");
    if (denies && !isShy && /[tp]/u.test(cue.frames)) return make(place, "clause-infinitive", 0.8);
    if (word === "to" && /[tp]/u.test(cue.frames) && tokens[place + 1]?.pos !== "NOUN") {
      if (cue.frames.includes("t") || addressee !== null || cue.group?.voice === "passive") {
        return make(place, "clause-infinitive", 0.8);
      }
    }
    if (cue.frames.includes("g") && isGerund(context, place)) {
      return make(place, "clause-gerund", 0.8);
    }
    if (/[fa]/u.test(cue.frames) && TOPIC_LINK.has(word) && cue.group?.voice !== "passive") {
      return make(place, "clause-topic", 0.7);
    }
    if (opensMarks(context, place)) return startInMarks(context, cue, place, make);
  }
  // told me: [a car, an ordinary accident]
  if (tokens[skipped]?.text === ":" && explainsAt(context, cue, skipped + 1)) {
    return make(skipped + 1, "clause-after-colon", 0.7);
  }
  const infinitive = addressee === null ? null : findFarInfinitive(context, cue, at, limit);
  if (infinitive !== null) return make(infinitive, "clause-infinitive", 0.7);
  const target = findTarget(context, cue, at);
  if (target !== null) return make(target.at, target.rule, 0.8);
  const bare = findBareClause(context, cue, at, skipped, limit);
  if (bare !== null) return make(bare, "clause-bare", 0.8);
  if (cue.frames.includes("k") && countsAt(context, cue.lemma, at, limit))
    return make(at, "clause-count", 0.8);
  if (cue.frames.includes("d") && isFigure(context, at)) return make(at, "clause-figure", 0.7);
  if (cue.frames.includes("n") && !isFronted(context, cue)) {
    // "promised [a revised text]": what looks like an addressee; "condemned on Monday [the attack]"
    for (const place of [afterSource, at, skipped]) {
      const phrase = phraseFrom(context, place);
      if (phrase !== null && phrase.kind !== "pronoun" && phrase.to - place > 1) {
        return make(place, "clause-noun-phrase", 0.6);
      }
    }
  }
  return null;
}

/** `what it described as a [“command flat”] in Kesh`, `what he called the [“closed door”]` */
function findName(context: QuotationContext, { clause, frames, to }: SpeechCue): number | null {
  const { tokens } = context.syntax;
  if (!frames.includes("s") || tokens[clause?.from ?? -1]?.lower !== "what") return null;
  const article = tokens[to]?.lower === "as" ? to + 1 : to;
  const at = tokens[article]?.pos === "DET" ? article + 1 : article;
  return opensMarks(context, at) ? at : null;
}

const TELLING: ReadonlySet<string> = new Set(
  "say tell ask reply respond answer warn add deny explain insist promise".split(" "),
);

/** `told me: [a car, an ordinary accident]`, but not behind a content: "It held, she said: …" */
function explainsAt(context: QuotationContext, cue: SpeechCue, at: number): boolean {
  const { from, lemma, group, source, block } = cue;
  if (!TELLING.has(lemma) || source === null || group?.form !== "finite") return false;
  const { text } = context.syntax.tokens[block.from - 1] ?? { text: "" };
  return text !== "," && context.unitOf[at] === context.unitOf[from];
}

/** "asked not to be named" is no news. */
const UNNAMED: ReadonlySet<string> = new Set(["identified", "named", "quoted"]);
const NEVER: ReadonlySet<string> = new Set(["not", "never"]);

/** `denied [hiding] it`, also where the tagger takes it for a noun: `denied [planning] a bond`. */
function isGerund({ syntax }: QuotationContext, at: number): boolean {
  const token = syntax.tokens[at];
  const next = syntax.tokens[at + 1]?.pos;
  if (token === undefined || !/ing$/u.test(token.lower)) return false;
  return token.pos === "VERB" || (token.pos === "NOUN" && (next === "DET" || next === "PRON"));
}

/** `confirmed [22 kidnapped]`, `reports [at least three soldiers killed]` */
function isFigure(context: QuotationContext, at: number): boolean {
  const { tokens } = context.syntax;
  const phrase = phraseFrom(context, at);
  // "the flood claimed 61 lives"
  if (tokens[phrase?.head ?? -1]?.lower === "lives") return false;
  const bound = BOUND.test(tokens[at]?.lower ?? "");
  for (let place = at; place < at + (bound ? 4 : 1); place += 1) {
    if (tokens[place]?.pos === "NUM") return bound || phrase !== null;
  }
  return false;
}

const BOUND = /^(?:at|more|up|fewer|less|about|some|around|over|nearly|only|no)$/u;

/** `ordered everyone living near the summit [to leave]`: past a long addressee. */
function findFarInfinitive(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  limit: number,
): number | null {
  if (!cue.frames.includes("p")) return null;
  for (let place = at; place < Math.min(limit, at + 12); place += 1) {
    const group = context.syntax.verbGroups[context.groupOf[place] ?? -1];
    const token = context.syntax.tokens[place];
    if (token?.pos === "PUNCT") return null;
    // asked them both [to “spare the interpreters”]
    if (token?.lower === "to" && opensMarks(context, place + 1)) return place;
    if (group === undefined || group.from !== place) continue;
    if (group.form === "infinitive") return place;
    if (group.form === "finite") return null;
  }
  return null;
}

/** "that" after the cue with only adjuncts and asides between. */
function findThat(context: QuotationContext, at: number, limit: number): number | null {
  const { tokens } = context.syntax;
  for (let place = at; place < Math.min(limit, at + 24); place += 1) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (token.lower === "that") {
      if (context.phraseOf[place] !== -1) return null;
      const clause = context.syntax.clauses[context.clauseOf[place] ?? -1];
      // a notice that asked …: after an object, "that" with a verb behind it is relative
      return place > at && clause?.from === place && clause.kind === "relative" ? null : place;
    }
    if (opensMarks(context, place) || token.text === ":" || token.text === ";") return null;
    // a verb may stand between only in an aside: "said, when asked, that"
    if (place > at && token.pos === "VERB" && context.lexicon.forms.has(token.lower)) return null;
    const verb = (token.pos === "VERB" || token.pos === "AUX") && context.phraseOf[place] === -1;
    if (verb && tokens[at]?.text !== ",") return null;
  }
  return null;
}

/** `accepted [the reality] that`: the noun's own clause, but `warned [a week earlier] that`. */
function isObject(context: QuotationContext, at: number): boolean {
  const phrase = phraseFrom(context, at);
  if (phrase?.kind !== "common" || skipAdjuncts(context, at) > at) return false;
  return !/^(?:ago|earlier|before|later)$/u.test(context.syntax.tokens[phrase.to]?.lower ?? "");
}

function opensMarks(context: QuotationContext, at: number): boolean {
  const unit = context.units[context.unitOf[at] ?? -1];
  return unit !== undefined && unit.from === at;
}

/** "[Highlighting] the plan, Koval said": what a fronted gerund names is the theme, not speech. */
function isFronted(context: QuotationContext, cue: SpeechCue): boolean {
  return cue.group?.form === "gerund" && cue.from === sentenceAt(context, cue.from).from;
}

/** `put [the toll at 38]`, `gave [the number of arrests as seven]` */
function countsAt(context: QuotationContext, lemma: string, at: number, limit: number): boolean {
  const { tokens } = context.syntax;
  if (phraseFrom(context, at) === null && tokens[at]?.lower !== "at") return false;
  for (let place = at; place < Math.min(limit, at + 14); place += 1) {
    const link = tokens[place]?.lower;
    const closer = link === "to" && /^(?:closer|nearer)$/u.test(tokens[place - 1]?.lower ?? "");
    if (link !== (lemma === "give" ? "as" : "at") && !closer) continue;
    for (let next = place + 1; next <= place + 5; next += 1) {
      if (tokens[next]?.pos === "NUM") return true;
    }
  }
  return false;
}

/** Verbs for what is seen rather than said. */
const EVIDENCE: ReadonlySet<string> = new Set(["find", "show", "conclude"]);
const SHORTEST_CLAUSE = 7;

/** `called it [“a massacre”]`, `said [“nothing has changed” since]` */
function startInMarks(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  make: (place: number, rule: string, confidence: number) => ContentStart | null,
): ContentStart | null {
  // what is found or shown in marks is a sign, not speech
  const unit = context.units[context.unitOf[at] ?? -1];
  const isClause =
    cue.frames.includes("c") &&
    !EVIDENCE.has(cue.lemma) &&
    unit !== undefined &&
    unit.to - unit.from > SHORTEST_CLAUSE &&
    hasFiniteVerb(context, unit);
  const reports =
    cue.strength === 2 && !isClause ? /[nspfgtk]/u.test(cue.frames) : cue.source !== null;
  // "the operation was called “Small Change”"
  if (cue.group?.voice === "passive" && cue.frames === "s" && cue.source === null) return null;
  if (!reports) return null;
  return make(at, "clause-in-marks", 0.85);
}

/** `accused [the ministry of hiding figures]`, `described [the plan as reckless]` */
function findTarget(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
): { at: number; rule: string } | null {
  if (!/[os]/u.test(cue.frames) && cue.lemma !== "blame") return null;
  const { tokens } = context.syntax;
  const speaker = cue.source === null ? "" : (tokens[cue.source.from]?.lower ?? "");
  const alone = cue.source !== null && cue.source.to - cue.source.from === 1;
  if (alone && ANYBODY.has(speaker)) return null;
  if (cue.group?.voice === "passive") {
    return TARGET_LINK.has(tokens[at]?.lower ?? "") ? { at, rule: "clause-target-passive" } : null;
  }
  const phrase = phraseFrom(context, at);
  if (cue.frames.includes("s") && phrase === null) {
    // "which he described at the time as [“a solar eclipse”]"
    const as = skipAdjuncts(context, at);
    const article = tokens[as + 1]?.pos === "DET" ? as + 2 : as + 1;
    if (tokens[as]?.lower === "as" && opensMarks(context, article)) {
      return { at: article, rule: "clause-called" };
    }
  }
  if (phrase === null) return null;
  if (cue.frames.includes("o") || cue.lemma === "blame") {
    const hasOf =
      phrase.baseTo < phrase.to ||
      TARGET_LINK.has(tokens[phrase.to]?.lower ?? "") ||
      tokens[phrase.to]?.lower === "on";
    return hasOf ? { at, rule: "clause-target" } : null;
  }
  const link = tokens[phrase.to];
  const linkAt = skipAdjuncts(context, phrase.to);
  const marksAt = tokens[linkAt]?.lower === "as" ? linkAt + 1 : phrase.to;
  const article = tokens[marksAt]?.pos === "DET" ? marksAt + 1 : marksAt;
  if (article > marksAt && opensMarks(context, article))
    return { at: article, rule: "clause-called" };
  if (opensMarks(context, marksAt)) {
    return {
      at: isNamed(context, cue, phrase.kind, marksAt) ? marksAt : at,
      rule: "clause-called",
    };
  }
  const named = tokens[cue.clause?.from ?? -1]?.lower === "what";
  if (named || cue.lemma === "refer to") return null;
  if (link?.lower === "as" || phraseFrom(context, phrase.to) !== null) {
    return { at, rule: "clause-described" };
  }
  return null;
}

/**
 * `called it [“a massacre”]`, `called the vote [“calm”]`: the name alone is said; but all of
 * `described [the vote as “calm”]`, `called [the bar “the only one” in town]`.
 */
function isNamed(
  context: QuotationContext,
  { lemma }: SpeechCue,
  target: NounPhrase["kind"],
  marks: number,
): boolean {
  const unit = context.units[context.unitOf[marks] ?? -1];
  if (target === "pronoun") return true;
  const next = context.syntax.tokens[unit?.to ?? -1]?.text;
  const names = lemma === "call" || lemma === "refer to";
  return names && unit !== undefined && next !== "(" && endsWithMarks(context, unit.to);
}

/** `said [the war would end]`, `said on Monday [the ministry had agreed]` */
function findBareClause(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  skipped: number,
  limit: number,
): number | null {
  if (!cue.frames.includes("c")) return null;
  const { tokens } = context.syntax;
  const first = tokens[at];
  if (first === undefined || first.pos === "PUNCT" || first.pos === "CCONJ") return null;
  if (tokens[skipped]?.text === ",") return null;
  // "has ruled [since 2016]"
  if (cue.strength < 3 && FRONTED.has(first.pos)) return null;
  const start = subjectStartsAt(context, skipped) ? skipped : at;
  const opener = tokens[start];
  if (opener === undefined || start >= limit) return null;
  const verb = firstVerbIn(context, { from: start, to: limit });
  if (verb === null || verb.form !== "finite") return null;
  if (!governs(context, start, verb)) return null;
  if (!hasSubject(context, start, verb) && !EXISTENTIAL.has(opener.lower)) return null;
  // weaker verbs take a bare clause only right behind them: "announced he would go"
  const parted = tokens.slice(start, verb.from).some((token) => token.text === ",");
  // "Highlighting the plan, Koval said": the verb is another's
  if (parted && cue.group?.form === "gerund") return null;
  const weak =
    cue.strength < 3 && (start !== at || parted || opener.pos === "NOUN" || opener.pos === "NUM");
  return weak ? null : start;
}

/** Words that open a clause in front of the reported one: `said [if] nothing changed, …`. */
const FRONTED: ReadonlySet<PartOfSpeech> = new Set(["SCONJ", "ADP", "ADV"]);

/**
 * Whether the verb belongs to a clause that begins at `start`, and not to one further on:
 * `added 19 names to the list of firms [that may not buy]` reports no clause.
 */
function governs(context: QuotationContext, start: number, verb: VerbGroup): boolean {
  const { tokens, clauses } = context.syntax;
  const opener = tokens[start];
  if (opener === undefined || FRONTED.has(opener.pos) || opener.lower === "if") return true;
  const clause = clauses[context.clauseOf[verb.head] ?? -1];
  if (clause === undefined || clause.from <= start) return clause?.kind !== "relative";
  // said [a man, his wife and their son] were killed
  if (clause.kind === "coordinate" && isListOfNouns(context, start, verb.from)) return true;
  // said [the dam, built in 1990, had held]: the subject stands before what parts the clause
  const subject = context.syntax.nounPhrases[clause.subject ?? -1];
  if (clause.kind === "that" && subject?.from === start) return true;
  // said [Koval, a doctor, had left]: an aside parts subject and verb
  const phrase = phraseFrom(context, start);
  if (phrase === null) return false;
  // says [voter fraud “would be a way to lose”]: the marks open between subject and verb
  if (opensMarks(context, verb.from - 1) && isUnparted(context, start, verb.from - 1)) return true;
  if (opensMarks(context, verb.from - 2) && isUnparted(context, start, verb.from - 2)) return true;
  return ASIDE.has(tokens[phrase.to]?.text ?? "") && ASIDE.has(tokens[verb.from - 1]?.text ?? "");
}

const ASIDE: ReadonlySet<string> = new Set([",", "—", "–", ")", "("]);

function isListOfNouns({ syntax, phraseOf }: QuotationContext, from: number, to: number): boolean {
  return syntax.tokens
    .slice(from, to)
    .every(
      ({ text, lower }, index) => phraseOf[from + index] !== -1 || text === "," || lower === "and",
    );
}

function isUnparted({ syntax }: QuotationContext, from: number, to: number): boolean {
  return syntax.tokens.slice(from, to).every(({ text }) => text !== "," && text !== ":");
}

const EXISTENTIAL: ReadonlySet<string> = new Set(["there", "this", "it", "that"]);

function subjectStartsAt(context: QuotationContext, at: number): boolean {
  return phraseFrom(context, at) !== null;
}

/** Whether the verb's clause has its subject there. */
function hasSubject(context: QuotationContext, from: number, verb: VerbGroup): boolean {
  const { clauses, nounPhrases, tokens } = context.syntax;
  const subject = clauses[context.clauseOf[verb.head] ?? -1]?.subject ?? -1;
  const known = nounPhrases[subject]?.from ?? -1;
  if (known >= from && known < verb.from) return true;
  for (let at = from; at < verb.from; at += 1) {
    if (phraseFrom(context, at) !== null && tokens[at - 1]?.pos !== "ADP") return true;
  }
  return false;
}

/** said [Koval, a man who *flosses*, left] */
function isInAside(context: QuotationContext, { head }: VerbGroup, from: number): boolean {
  const clause = context.syntax.clauses[context.clauseOf[head] ?? -1];
  const parts = context.syntax.tokens[phraseFrom(context, from)?.to ?? -1]?.text ?? "";
  return clause?.kind === "relative" && clause.from > from && ASIDE.has(parts);
}

/** The first verb group in a range that is no participle: said [the dam, built in 1990, *had held*]. */
function firstVerbIn(context: QuotationContext, range: TokenRange): VerbGroup | null {
  let { from } = range;
  for (;;) {
    const group = firstGroupIn(context, { from, to: range.to });
    if (group === null || (group.form !== "participle" && !isInAside(context, group, range.from)))
      return group;
    from = group.to;
  }
}

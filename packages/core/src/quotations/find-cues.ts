import { itemAt } from "../item-at.ts";
import { DOCUMENT_NOUNS } from "../lexicon/document-nouns.ts";
import type { ReportingVerb } from "../lexicon/reporting-verbs.ts";
import type { Stance } from "../model.ts";
import type { Clause, VerbGroup } from "../reading.ts";
import { phraseFrom, type QuotationContext, sentenceAt, type TokenRange } from "./context.ts";
import { readSource } from "./find-source.ts";
import { asideEnd, findPer, findWordCues, readAccordingTo } from "./word-cues.ts";

/** A word that may report speech, with who stands as its speaker. */
export interface SpeechCue extends TokenRange {
  readonly lemma: string;
  readonly stance: Stance;
  readonly strength: ReportingVerb["strength"];
  readonly frames: string;
  /** The verb group; `null` for "according to". */
  readonly group: VerbGroup | null;
  readonly clause: Clause | null;
  /** Who speaks; `null` when only implied, or named by nobody. */
  readonly source: TokenRange | null;
  /** Source and cue with what lies between: what a parenthesis "…, he said, …" consists of. */
  readonly block: TokenRange;
  /** Whom it is said to, where the cue is a passive ("the court was told"). */
  readonly passiveAddressee: TokenRange | null;
  /** Who passes it on: "{Koval} quoted Moroz as saying …". */
  readonly via: TokenRange | null;
}

/** Verbs after which speech is not made: "declined to say". */
const FAILED_SPEECH: ReadonlySet<string> = new Set(
  "decline refuse fail forget want try need wait hesitate like love dare plan intend".split(" "),
);

/** Those of them that tell of a habit: "he liked to say". */
const HABITS: ReadonlySet<string> = new Set(["like", "love"]);

/** All cues in order of place. */
export function findCues(context: QuotationContext): SpeechCue[] {
  const cues: SpeechCue[] = [];
  context.syntax.clauses.forEach((clause) => {
    const group = clause.verb === null ? undefined : context.syntax.verbGroups[clause.verb];
    if (group === undefined) return;
    const cue =
      group.lemma === "accord"
        ? readAccordingTo(context, group)
        : readVerbCue(context, clause, group);
    if (cue !== null) cues.push(cue);
  });
  for (const cue of findWordCues(context)) cues.push(cue);
  for (const cue of findPer(context)) cues.push(cue);
  return cues.sort((a, b) => a.from - b.from);
}

function readVerbCue(
  context: QuotationContext,
  clause: Clause,
  group: VerbGroup,
): SpeechCue | null {
  const { tokens } = context.syntax;
  const found = lookUp(context, group);
  if (found === null || group.negated || isFailedSpeech(context, group)) return null;
  if (isConcession(context, group)) return null;
  if (group.lemma === "hear") return readHearing(context, clause, group, found);
  const cue = quotedBy(context, makeCue(context, clause, group, found));
  // "As for Moroz, Koval said": nothing stands between "as" and who speaks
  const first = cue.source?.from ?? group.from;
  // "even as Koval urged them to stay": at the same time
  const isAs = tokens[clause.from]?.lower === "as" && tokens[clause.from - 1]?.lower !== "even";
  const aside = isAs && first === clause.from + 1;
  return aside && group.form !== "gerund" ? readAside(context, cue, group, clause) : cue;
}

/** Those that sit to hear: what they heard, somebody there told them. */
const HEARERS: ReadonlySet<string> = new Set(
  "court jury jurors inquest tribunal hearing inquiry trial panel committee".split(" "),
);

/** `[the jury] heard that …`, `…, an inquest heard`: told to whom it is said to, by nobody named. */
function readHearing(
  context: QuotationContext,
  clause: Clause,
  group: VerbGroup,
  found: FoundVerb,
): SpeechCue | null {
  const subject = itemAt(context.syntax.nounPhrases, clause.subject);
  if (!HEARERS.has(itemAt(context.syntax.tokens, subject?.head)?.lower ?? "")) return null;
  const cue = makeCue(context, clause, group, found);
  return { ...cue, source: null, passiveAddressee: cue.source };
}

/** Weak verbs that report in an aside: "as she puts it", but not "as she spoke". */
const ASIDE_VERBS: ReadonlySet<string> = new Set(["put it"]);

/** `[as she puts it]`, `[as Koval noted]`, `[as stated in the report]`: an aside from its "as" on. */
function readAside(
  context: QuotationContext,
  cue: SpeechCue,
  group: VerbGroup,
  { from }: Clause,
): SpeechCue {
  const source = cue.source ?? (group.from === from + 1 ? readStater(context, group) : null);
  if (source === null) return cue;
  const speaks = cue.strength > 1 || ASIDE_VERBS.has(cue.lemma);
  const block = { from, to: Math.max(cue.block.to, source.to) };
  return { ...cue, source, strength: speaks ? 3 : 1, frames: "", block };
}

/** as noted [by Koval], as stated in [the report] */
function readStater(context: QuotationContext, group: VerbGroup): TokenRange | null {
  const { tokens } = context.syntax;
  if (tokens[group.to]?.lower !== "in") return readAgent(context, group);
  const phrase = phraseFrom(context, group.to + 1);
  const head = itemAt(tokens, phrase?.head)?.lower ?? "";
  return phrase !== null && DOCUMENT_NOUNS.has(head) ? { from: phrase.from, to: phrase.to } : null;
}

/** `[Having said that], …`, `[That said], …`: phrases that concede. */
function isConcession(context: QuotationContext, { from, to, lemma }: VerbGroup): boolean {
  const { tokens } = context.syntax;
  if (lemma !== "say") return false;
  const behind = tokens[to]?.lower === "that" && tokens[to + 1]?.text === ",";
  return tokens[from]?.lower === "having" && behind;
}

const QUOTING: ReadonlySet<string> = new Set(["quote", "cite"]);

const LONGEST_QUOTED = 16;

/** `Koval quoted [Moroz] as *saying* …`: who is quoted speaks, who quotes passes it on. */
function quotedBy(context: QuotationContext, cue: SpeechCue): SpeechCue {
  const { tokens, verbGroups, clauses } = context.syntax;
  const { group } = cue;
  if (group === null || group.form !== "gerund") return cue;
  if (tokens[group.from - 1]?.lower !== "as") return cue;
  const { from: first } = sentenceAt(context, group.from);
  for (let at = group.from - 2; at >= Math.max(first, group.from - LONGEST_QUOTED); at -= 1) {
    const quoting = itemAt(verbGroups, context.groupOf[at]);
    if (quoting === undefined || !QUOTING.has(quoting.lemma)) continue;
    const quoted = context.phraseOf[quoting.to] ?? -1;
    const clause = itemAt(clauses, context.clauseOf[quoting.head]);
    if (clause === undefined) return cue;
    // "Koval was quoted by {the paper} as saying"
    if (quoting.voice === "passive") {
      const source = readSubject(context, clause);
      const block = { from: source?.from ?? quoting.from, to: cue.block.to };
      return { ...cue, source, block, via: readAgent(context, quoting) };
    }
    if (quoted === -1) return cue;
    return { ...cue, source: readSource(context, quoted), via: readSubject(context, clause) };
  }
  return cue;
}

/** Any verb beside marked speech may report it: `“…,” [cracked] Rep. Toussaint`. */
export function makePlainCue(
  context: QuotationContext,
  clause: Clause,
  group: VerbGroup,
): SpeechCue {
  const verb: ReportingVerb = { stance: "neutral", strength: 1, frames: "" };
  return makeCue(context, clause, group, { verb, lemma: group.lemma, to: group.to });
}

function makeCue(
  context: QuotationContext,
  clause: Clause,
  group: VerbGroup,
  { verb, lemma, to }: FoundVerb,
): SpeechCue {
  const quotedAs = context.syntax.tokens[group.head]?.lower === "quoted";
  const passive = group.voice === "passive" && !quotedAs;
  const source = passive ? readAgent(context, group) : readSubject(context, clause);
  const near = source !== null && source.from >= clause.from;
  // "[a rescue worker and a guard] told us": the first stands in the clause before
  const last = itemAt(context.syntax.nounPhrases, clause.subject);
  const joins =
    source !== null &&
    last !== undefined &&
    group.form === "finite" &&
    last.from >= clause.from &&
    source.from < last.from &&
    source.to <= group.from;
  const from = near || joins ? Math.min(source.from, group.from) : group.from;
  return {
    from: group.head,
    to,
    lemma,
    stance: verb.stance,
    strength: verb.strength,
    frames: verb.frames,
    group,
    clause,
    source,
    block: {
      from: Math.min(blockStart(context, clause, group, from), from),
      to: asideEnd(context, Math.max(to, blockSource(source, group, to))),
    },
    passiveAddressee: passive ? readSubject(context, clause) : null,
    via: null,
  };
}

interface FoundVerb {
  readonly verb: ReportingVerb;
  readonly lemma: string;
  readonly to: number;
}

function blockSource(source: TokenRange | null, group: VerbGroup, to: number): number {
  // said [Koval]: an inverted subject belongs to the block, one far away does not
  return source !== null && source.from >= group.to && source.from <= to + 6 ? source.to : to;
}

/** The block begins with its subject when that stands in the same clause. */
function blockStart(
  context: QuotationContext,
  clause: Clause,
  group: VerbGroup,
  sourceFrom: number,
): number {
  const subject = clause.subject === null ? undefined : context.syntax.nounPhrases[clause.subject];
  // "Koval said, [adding] that": the subject belongs to the first verb's block
  if (subject === undefined || group.form === "gerund") return group.from;
  const near = subject.from >= clause.from || subject.from >= sentenceAt(context, group.from).from;
  return near && subject.from < group.from
    ? subject.from
    : Math.min(group.from, Math.max(sourceFrom, clause.from));
}

function lookUp(context: QuotationContext, group: VerbGroup): FoundVerb | null {
  const { verbs, openPhrasal } = context.lexicon;
  const { lemma, to } = group;
  const phrasal = openPhrasal.has(lemma) ? lookUpPhrasal(context, group) : null;
  const verb = phrasal === null ? verbs.get(lemma) : undefined;
  return verb === undefined ? phrasal : { verb, lemma, to };
}

/** "call for", "point out" */
function lookUpPhrasal(context: QuotationContext, group: VerbGroup): FoundVerb | null {
  const { tokens } = context.syntax;
  const particle = tokens[group.to]?.lower ?? "";
  const lemma = `${group.lemma} ${particle}`;
  const verb = context.lexicon.phrasal.get(lemma);
  if (verb === undefined) return null;
  // "put [it at 200]"
  if (particle === "it" && tokens[group.to + 1]?.lower === "at") return null;
  // "admitted to [me] that": whom it is admitted to, not what
  const listener = verb.frames === "f" ? phraseFrom(context, group.to + 1) : null;
  const isTold = particle === "to" && itemAt(tokens, listener?.to)?.lower === "that";
  if (listener !== null && (listener.kind === "pronoun" || isTold)) return null;
  // "call for": the preposition belongs to the content, as in "called [for an inquiry]"
  const keeps = verb.frames === "f" || verb.frames === "p";
  return { verb, lemma, to: keeps ? group.to : group.to + 1 };
}

function isFailedSpeech(context: QuotationContext, group: VerbGroup): boolean {
  if (group.form !== "infinitive") return false;
  const before = context.syntax.tokens[group.from - 1];
  if (before === undefined) return false;
  // "he liked to say", but "she would like to say"
  const habit = HABITS.has(before.lemma);
  return (
    FAILED_SPEECH.has(before.lemma) &&
    !(habit && context.syntax.tokens[group.from - 2]?.pos !== "AUX")
  );
}

function readSubject(context: QuotationContext, clause: Clause): TokenRange | null {
  return clause.subject === null ? null : readSource(context, clause.subject);
}

/** "was accused [by the ministry] of …", "branded “a lie” [by the ministry]" */
function readAgent(context: QuotationContext, group: VerbGroup): TokenRange | null {
  const { tokens } = context.syntax;
  const named = tokens[group.to]?.lower === "as" ? group.to + 1 : group.to;
  const unit = itemAt(context.units, context.unitOf[named]);
  const at = unit?.from === named ? unit.to : group.to;
  if (tokens[at]?.lower !== "by") return null;
  const phrase = context.phraseOf[at + 1] ?? -1;
  return phrase === -1 ? null : readSource(context, phrase);
}

/** The cues whose word stands in a range, in order. */
export function cuesWithin(cues: readonly SpeechCue[], range: TokenRange): SpeechCue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.from ?? 0) < range.from) low = middle + 1;
    else high = middle;
  }
  const within: SpeechCue[] = [];
  for (let cue = cues[low]; cue !== undefined && cue.from < range.to; cue = cues[low]) {
    within.push(cue);
    low += 1;
  }
  return within;
}

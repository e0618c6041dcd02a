import { itemAt } from "../item-at.ts";
import { RELATIVE_PRONOUNS, SUBORDINATORS } from "../lexicon/closed-classes.ts";
import { ASKING_VERBS } from "../lexicon/reporting-verbs.ts";
import type { NounPhrase, PartOfSpeech, Token } from "../reading.ts";
import {
  isAside,
  isAsked,
  isInAside,
  type ParticipleContext,
  QUESTION_WORD,
  QUOTE_MARK,
} from "./participle-asides.ts";
import { WEEKDAYS } from "./phrase-starts.ts";
import { isAdjunct, phraseAt, phraseEndingAt, takesClause } from "./sentence-parts.ts";
import type { VerbGroupDraft } from "./verb-groups.ts";

/** Pronouns that nothing reduced can follow: `what [he] said`. */
const NEVER_MODIFIED: ReadonlySet<string> = new Set("i he she we they it you who which".split(" "));
/** Past forms that modify the noun before them are participles: `the man [killed] in the blast was`. */
export function markReducedParticiples(
  groups: readonly VerbGroupDraft[],
  context: ParticipleContext,
): void {
  groups.forEach((group, index) => {
    const before = itemAt(groups, index - 1);
    if (
      opensAsParticiple(context.tokens, group) ||
      followsConjunction(context.tokens, group) ||
      isReduced(group, before, [groups[index + 1], groups[index + 2]], context)
    ) {
      group.form = "participle";
      group.voice = "passive";
    }
  });
}

/** `[Asked] by reporters whether …`, `[Asked] to explain`: a past form that opens its sentence without a subject. */
function opensAsParticiple(tokens: readonly Token[], group: VerbGroupDraft): boolean {
  const first = tokens[group.from];
  const before = tokens[group.from - 1];
  const next = tokens[group.to];
  if (first === undefined || group.to - group.from > 1 || !first.written.isPastParticiple) {
    return false;
  }
  if (before !== undefined && before.sentence === first.sentence) return false;
  if (next?.pos === "ADP" || next?.pos === "SCONJ" || next?.lower === "to") return true;
  // "[Asked] a plain question, Koval said", "[Asked] on Monday", but "[Asked] Koval: “Why?”"
  const isNoSubject = next?.pos === "DET" || next?.pos === "ADV" || WEEKDAYS.has(next?.lower ?? "");
  if (ASKING_VERBS.has(group.lemma) && isNoSubject) return true;
  return QUESTION_WORD.test(next?.lower ?? "");
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "if when once unless until though although".split(" "),
);

const SUBJECTS: ReadonlySet<PartOfSpeech> = new Set(["PRON", "PROPN", "NOUN"]);

/** `if [elected]`, `when [asked]`: a past form right behind a conjunction has no subject; not so "he once asked". */
function followsConjunction(tokens: readonly Token[], group: VerbGroupDraft): boolean {
  const { from, to, form } = group;
  if (form !== "finite" || to - from > 1 || tokens[from]?.written.isPastParticiple !== true)
    return false;
  const word = tokens[from - 1]?.lower ?? "";
  if (word === "once" && SUBJECTS.has(tokens[from - 2]?.pos ?? "X")) return false;
  return CONJUNCTIONS.has(word);
}

/** Verbs that have no passive: `Koval, 31, [died] of burns, according to`. */
const INTRANSITIVES: ReadonlySet<string> = new Set(
  "die arrive happen occur remain appear".split(" "),
);

function isReduced(
  group: VerbGroupDraft,
  before: VerbGroupDraft | undefined,
  [next, second]: readonly (VerbGroupDraft | undefined)[],
  context: ParticipleContext,
): boolean {
  const { tokens } = context;
  if (group.form !== "finite" || group.to - group.from > 1) return false;
  if (tokens[group.head]?.written.isPastParticiple !== true) return false;
  if (INTRANSITIVES.has(group.lemma)) return false;
  // "the man said to be", but never "the councillor [said]."
  if (group.lemma === "say" && tokens[group.to]?.lower !== "to") return false;
  // "the cousin, [previously] named as his uncle, had"
  let opening = group.from - 1;
  while (tokens[opening]?.pos === "ADV") opening -= 1;
  const opener = tokens[opening]?.text ?? "";
  const aside = opener === "," || opener === "(";
  const phrase = phraseEndingAt(context, aside ? opening : group.from);
  if (phrase === undefined || NEVER_MODIFIED.has(tokens[phrase.head]?.lower ?? "")) return false;
  if (aside) {
    const closing = opener === "(" ? ")" : ",";
    return isAside(group, next, closing, context) || isAsked(group, [next, second], context);
  }
  if (isRelativeSubject(phrase, context) || standsBehindSpeech(tokens, phrase)) return false;
  // "in a notice [dated] 12 August"
  if (group.lemma === "date" && tokens[group.to]?.pos !== "DET") return true;
  if (next !== undefined && isInAside(phrase, group, next, context)) return true;
  if (next?.form === "finite" && namesWhom(phrase, group, next, context)) return true;
  return (
    (next !== undefined &&
      !endsInParticiple(group, next, second, context) &&
      leavesSubjectTo(next, group, phrase, context)) ||
    (before !== undefined && hasNoSubject(group, before, context))
  );
}

/** `“It held,” Anna Koval [tweeted] after it broke`: who is named behind speech has said it. */
function standsBehindSpeech(tokens: readonly Token[], { from }: NounPhrase): boolean {
  const [stop, mark] = [tokens[from - 2], tokens[from - 1]];
  return QUOTE_MARK.test(mark?.text ?? "") && STOPS_SPEECH.test(stop?.text ?? "");
}

const STOPS_SPEECH = /^[,?!]$/u;

const NAMING: ReadonlySet<string> = new Set(["call", "name", "identify"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "one", "another"]);

/** `a Dutchman [called] Joost Meyer, 34, says`, but `a critic [called] Koval a liar` */
function namesWhom(
  { from }: NounPhrase,
  { lemma, to }: VerbGroupDraft,
  next: VerbGroupDraft,
  context: ParticipleContext,
): boolean {
  const { tokens } = context;
  if (!NAMING.has(lemma) || !INDEFINITE.has(tokens[from]?.lower ?? "")) return false;
  const name = phraseAt(context, to);
  if (name?.kind !== "proper" || name.from !== to) return false;
  return name.to === next.from || tokens[name.to]?.text === ",";
}

/** `its lawyers [argued] in a brief filed last year`: the last verb may lack its subject itself. */
function endsInParticiple(
  group: VerbGroupDraft,
  next: VerbGroupDraft,
  second: VerbGroupDraft | undefined,
  context: ParticipleContext,
): boolean {
  const { tokens, reportingForms } = context;
  const sentence = tokens[next.head]?.sentence;
  if (!reportingForms.has(tokens[group.head]?.lower ?? "") || next.to - next.from > 1) return false;
  if (second !== undefined && tokens[second.head]?.sentence === sentence) return false;
  if (tokens[next.head]?.written.isPastParticiple !== true) return false;
  return phraseEndingAt(context, next.from) !== undefined && modifies(tokens[next.to]);
}

/** What may follow a reduced participle. */
function modifies(follower: Token | undefined): boolean {
  if (follower === undefined || follower.lower === "dead") return true;
  const { pos, lower } = follower;
  return pos === "ADP" || pos === "PUNCT" || pos === "ADV" || TIME_OPENER.has(lower);
}

/** `the man [killed] in the blast was`: a finite verb follows that would lack its subject. */
function leavesSubjectTo(
  next: VerbGroupDraft,
  group: VerbGroupDraft,
  phrase: NounPhrase,
  context: ParticipleContext,
): boolean {
  const { tokens } = context;
  const follower = tokens[group.to];
  if (next.form !== "finite" || follower === undefined) return false;
  // "Koval, a geologist [hired] by the town, disputed": the aside closes before the verb
  const renamed = tokens[phrase.from - 2]?.pos ?? "X";
  const isAside = tokens[phrase.from - 1]?.text === "," && RENAMED.has(renamed);
  const opens = follower.pos === "ADP" || follower.pos === "CCONJ" || follower.lower === "dead";
  // "a study [published] last December by the institute found"
  const time = TIME_OPENER.has(follower.lower) ? phraseAt(context, group.to) : undefined;
  if (!opens && time === undefined && next.from !== group.to) return false;
  for (let at = group.to; at < next.from; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === "SCONJ" || token.pos === "CCONJ") return false;
    // "an argument [led] to a fire that hurt four"
    if (RELATIVE_PRONOUNS.has(token.lower)) return false;
    const closes = isAside && at === next.from - 1 && token.text === ",";
    if (token.pos === "PUNCT" && token.text !== "-" && !closes) return false;
  }
  return !holdsSubject(time?.to ?? group.to, next.from, context);
}

/** What an apposition stands behind: not so in "when they arrived, Koval fired at them, said". */
const RENAMED: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "NUM", "PRON"]);

/** `spoke at a rally [held] in Kesh`, `arrested a man [wanted] over the raid` */
function hasNoSubject(
  group: VerbGroupDraft,
  before: VerbGroupDraft,
  context: ParticipleContext,
): boolean {
  const { tokens, phraseOf, reportingForms } = context;
  const next = tokens[group.to];
  // "according to a report [released] on Monday"
  if (before.lemma === "accord") {
    // "according to a timeline, the guards [left]": the comma ends what it accords to
    const paused = tokens.slice(before.to, group.from).some(({ text }) => text === ",");
    return !paused && modifies(next);
  }
  // "protesters marching through the streets [chanted]", "the man who shot the mayor [left]"
  if (before.form !== "finite" || RELATIVE_PRONOUNS.has(tokens[before.from - 1]?.lower ?? "")) {
    return false;
  }
  if (!modifies(next) && next?.lower !== "the") return false;
  if (next?.lower === "the" && tokens[group.to + 1]?.lower !== "same") return false;
  for (let at = before.to; at < group.from; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (phraseOf[at] === -1 && token.pos !== "ADP" && token.pos !== "NUM")
    ) {
      return false;
    }
    if (SUBORDINATORS.has(token.lower) || RELATIVE_PRONOUNS.has(token.lower)) return false;
  }
  const object = phraseOf[before.to] ?? -1;
  const afterObject = object === -1 ? before.to : (phraseAt(context, before.to)?.to ?? before.to);
  if (holdsSubject(afterObject, group.from, context)) return false;
  // "told [a newspaper] in remarks [published] the same day": whom it was told to is no subject
  if (before.lemma === "tell") return true;
  return object === -1 || !takesClause(before.lemma, reportingForms);
}

/** `a report [released] Monday`, `a study [published] last week` */
const TIME_OPENER: ReadonlySet<string> = new Set(
  "last this earlier today yesterday monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Whether a phrase stands there that no preposition goes before. */
function holdsSubject(from: number, to: number, context: ParticipleContext): boolean {
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(context, at);
    if (phrase === undefined) continue;
    if (phrase.from === at && !isAdjunct(context.tokens, phrase)) return true;
    at = phrase.to - 1;
  }
  return false;
}

/** `the deal that [the ministry] signed`, `the deal [the ministry] signed` */
function isRelativeSubject({ from }: NounPhrase, context: ParticipleContext): boolean {
  if (phraseEndingAt(context, from) !== undefined) return true;
  const opener = context.tokens[from - 1]?.lower ?? "";
  return RELATIVE_PRONOUNS.has(opener) && phraseEndingAt(context, from - 1) !== undefined;
}

import type { Clause, Syntax, VerbGroup } from "../../reading.ts";
import { firstEndingAfter, type Span } from "../../span.ts";
import { isPast, isPresent, verbAbove, verbOf, wordsOf } from "./clause-tense.ts";

const FUTURE_MODALS: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo", "ll"]);
const OPEN_MODALS: ReadonlySet<string> = new Set(
  "can could may might should must would ca need".split(" "),
);
/** Verbs whose complement lies ahead. */
const PLANNING_LEMMAS: ReadonlySet<string> = new Set(
  "plan expect schedule intend hope aim set slate due prepare pledge vow promise agree want seek"
    .split(" ")
    .concat(
      "decide threaten offer demand urge order warn ask book extend postpone delay adjourn".split(
        " ",
      ),
    )
    .concat("give allow invite call try force oblige".split(" ")),
);
/** Verbs whose infinitive tells what was, or was not, done. */
const FACTUAL_LEMMAS: ReadonlySet<string> = new Set(
  "fail happen appear seem manage use force help begin start continue have".split(" "),
);
/** Verbs after which a past infinitive tells what was done there: "went [to feed them on Friday]". */
const WAY_LEMMAS: ReadonlySet<string> = new Set(
  "go come travel fly drive walk rush run arrive gather stop turn".split(" "),
);
const ABLE = /^(?:willing|able|unable|happy|glad)$/u;
/** Verbs that put what they name ahead, whatever their tense: "predicted one cut in [November]". */
const FORESEEING_LEMMAS: ReadonlySet<string> = new Set(
  "predict forecast foresee expect warn".split(" "),
);
/** "warned of rain on [Sunday]", but not "warned on [Sunday]": something stands between. */
const NAMED_BETWEEN = /[a-z\d]{3,} (?:late |early )?(?:in|on|at|by|for|from) (?:the )?$/i;
/** Words before a date that put it ahead, and those that do so unless their clause tells the past. */
const AHEAD_BEFORE =
  /\b(?:until|till|up to|ahead of|(?:is|are)(?: (?:forecast|expected|predicted|likely|possible))?|due|upcoming|effective|postponed to|delayed to|adjourned to|extended to|put back to|pushed back to|brought forward to|rescheduled for|deferred to)(?: (?:on|in|at|early|late|the|the end of))? $/i;
/** "a debate for Tuesday" lies ahead, "met for Easter" does not. */
const FOR_BEFORE = /\bfor (?:the )?$/i;
/** Room for "before " or "by the end of " between a clause's start and its date. */
const CLAUSE_OPENING = 16;
const DEADLINE_BEFORE = /\b(?:by|before)(?: (?:early|late|the|the end of))? $/i;
/** "Let’s talk on Friday." */
const LETS = /\blet['’]s [^.!?\n]{0,50}$/i;
/** "Friday is the last day." */
const IS_AFTER = /^ is /u;
/** "will publish [first-quarter] results": those are of a time that is over. */
const REPORTED_AFTER =
  /^ (?:net |operating |gross |trading |financial )?(?:earnings|results|figures|profits?|revenues?|sales|accounts|losses|loss|income|numbers)\b(?! (?:will|would|may|might|could|should)\b)/u;
const SINCE_BEFORE = /\b(?:since|last|previous)(?: (?:early|late|the))? $/i;
/** "38%, down from 51% in [May]": what something is compared with. */
const COMPARED_BEFORE =
  /\b(?:(?:from|against|versus|compared (?:with|to)) (?:just |about |an? |the )?(?:[£$€]?\d|record |high |low |loss |profit )[^,;:“”"]{0,24}|than )(?:in|on|at) $/i;
/** "the hall shortly after opening on [Friday]" */
const AFTER_DOING = /\bafter [a-z]{3,14}ing (?:on |in )?$/i;
/** "before the next meeting in [October]" */
const NEXT_BEFORE = /\b(?:next|upcoming|forthcoming) [^.,;:“”"]{1,30} (?:in|on|at) $/i;
/** "The warning is in force from 6am to 9pm on [Friday]"; "The wake is 5-8 p.m. [Friday]" */
const IN_FORCE_BEFORE =
  /\b(?:is|are|remains?|stays?) (?:in (?:force|effect|place)\b[^.;:]{0,28}|(?:from )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?(?: to |-)) ?(?:(?:on|in|at|until|to|through) )?$/i;
/** "It is [ten to six on Thursday]": the scene of a feature. */
const SCENE_BEFORE = /\bit(?: is|['’]s)(?: now)? $/i;

/** "The court [will] rule on Friday." Whether the words around a date speak of the future. */
export function hasFutureCue(
  text: string,
  syntax: Syntax,
  place: Span,
  presentCounts: boolean,
  isTimed: boolean,
): boolean {
  const before = text.slice(Math.max(0, place.start - 28), place.start);
  if (SINCE_BEFORE.test(before) || (isTimed && SCENE_BEFORE.test(before))) return false;
  if (REPORTED_AFTER.test(text.slice(place.end, place.end + 36))) return false;
  if (AHEAD_BEFORE.test(before) || (presentCounts && FOR_BEFORE.test(before))) return true;
  if (presentCounts && IS_AFTER.test(text.slice(place.end, place.end + 4))) return true;
  const around = text.slice(Math.max(0, place.start - 48), place.start);
  if (COMPARED_BEFORE.test(around)) return false;
  if (NEXT_BEFORE.test(around) || (presentCounts && IN_FORCE_BEFORE.test(around))) return true;
  const index = firstEndingAfter(syntax.clauses, place.start);
  const clause = syntax.clauses[index];
  if (clause === undefined || clause.start > place.start) return false;
  if (LETS.test(text.slice(Math.max(0, place.start - 60), place.start))) return true;
  const group = stateAbove(clause, syntax) ?? verbOf(clause, syntax) ?? verbAbove(clause, syntax);
  if (DEADLINE_BEFORE.test(before)) {
    // the parse takes "before the summer; …" for a clause of its own
    const opens = clause.kind === "adverbial" && place.start - clause.start < CLAUSE_OPENING;
    const of = (opens ? verbAbove(clause, syntax) : null) ?? group;
    return of !== null && (!isPast(of, syntax) || PLANNING_LEMMAS.has(of.lemma));
  }
  // a notice without verb: "Calling hours: 4 p.m. [Friday]"
  if (group === null) return isTimed;
  return (
    looksAhead(group, syntax) ||
    (foresees(group) && NAMED_BETWEEN.test(text.slice(group.end, place.start))) ||
    followsPlan(clause, syntax) ||
    (presentCounts &&
      isPresent(group, syntax) &&
      !followsHad(clause, group, syntax) &&
      !AFTER_DOING.test(before))
  );
}

const STATE_LEMMAS: ReadonlySet<string> = new Set("be stay remain keep".split(" "));

/** "Schools will [stay] closed through Tuesday": a participle is as far ahead as what it completes. */
function stateAbove(clause: Clause, syntax: Syntax): VerbGroup | null {
  const group = verbOf(clause, syntax);
  if (group === null || group.from !== clause.from) return null;
  const above = verbAbove(clause, syntax);
  return above !== null && STATE_LEMMAS.has(above.lemma) ? above : null;
}

function foresees({ lemma, voice }: VerbGroup): boolean {
  return FORESEEING_LEMMAS.has(lemma) && voice === "active";
}

function looksAhead(group: VerbGroup, syntax: Syntax): boolean {
  // headlines part "will" from its verb: "Court says [will] rule on appeal Friday"
  const modal = group.modal ?? syntax.tokens[group.head]?.lower ?? "";
  if (FUTURE_MODALS.has(modal)) return true;
  if (OPEN_MODALS.has(modal)) return !wordsOf(group, syntax).includes("have");
  if (isToDo(group, syntax)) return true;
  return group.voice === "passive" && group.form === "finite" && isPlanned(group, syntax);
}

/** "The two [are] to travel on Wednesday." */
function isToDo(group: VerbGroup, { tokens }: Syntax): boolean {
  const [verb, to] = [tokens[group.to - 1]?.lower ?? "", tokens[group.to]];
  return /^(?:is|are)$/u.test(verb) && to?.lower === "to" && tokens[group.to + 1]?.pos === "VERB";
}

/** "is scheduled", "are due", but not "was expected": that may have passed. */
function isPlanned(group: VerbGroup, syntax: Syntax): boolean {
  // "set free", "set alight"
  if (group.lemma === "set" && !/^(?:to|for)$/u.test(syntax.tokens[group.to]?.lower ?? ""))
    return false;
  return (
    PLANNING_LEMMAS.has(group.lemma) &&
    !/^(?:was|were|had|been)$/u.test(wordsOf(group, syntax)[0] ?? "")
  );
}

/** "plans [to meet on Friday]": an infinitive below a verb that looks ahead. */
function followsPlan(clause: Clause, syntax: Syntax): boolean {
  const isInfinitive =
    clause.kind === "infinitive" || verbOf(clause, syntax)?.form === "infinitive";
  if (!isInfinitive || isPerfect(clause, syntax)) return false;
  if (clause.parent === null) return true;
  const above = syntax.clauses[clause.parent];
  const group = above === undefined ? null : verbOf(above, syntax);
  if (group === null) return true;
  if (FACTUAL_LEMMAS.has(group.lemma)) return false;
  const isWay = WAY_LEMMAS.has(group.lemma) || ABLE.test(syntax.tokens[group.to]?.lower ?? "");
  return !(isWay && isPast(group, syntax));
}

/** "is known [to have died on Tuesday]" */
function isPerfect(clause: Clause, syntax: Syntax): boolean {
  const group = verbOf(clause, syntax);
  return group !== null && wordsOf(group, syntax).includes("have");
}

/** "Had they [come] on Saturday …" */
function followsHad(clause: Clause, group: VerbGroup, { tokens }: Syntax): boolean {
  return tokens.slice(clause.from, group.from).some(({ lower }) => lower === "had");
}

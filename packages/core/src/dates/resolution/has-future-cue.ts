import type { Clause, Syntax, VerbGroup } from "../../reading.ts";
import { firstEndingAfter, type Span } from "../../span.ts";

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
/** Words before a date that put it ahead, and those that do so unless their clause tells the past. */
const AHEAD_BEFORE =
  /\b(?:until|till|up to|ahead of|(?:is|are)|due|upcoming|effective|postponed to|delayed to|adjourned to|extended to)(?: (?:on|in|at|early|late|the|the end of))? $/i;
/** "a debate for Tuesday" lies ahead, "met for Easter" does not. */
const FOR_BEFORE = /\bfor (?:the )?$/i;
const DEADLINE_BEFORE = /\b(?:by|before)(?: (?:early|late|the|the end of))? $/i;
/** "Let’s talk on Friday." */
const LETS = /\blet['’]s [^.!?\n]{0,50}$/i;
/** "Friday is the last day." */
const IS_AFTER = /^ is /u;
/** "will publish [first-quarter] results": those are of a time that is over. */
const REPORTED_AFTER =
  /^ (?:net |operating |gross |trading |financial )?(?:earnings|results|figures|profits?|revenues?|sales|accounts|losses|loss|income|numbers)\b/u;
const SINCE_BEFORE = /\b(?:since|last|previous)(?: (?:early|late|the))? $/i;

/** "The court [will] rule on Friday." Whether the words around a date speak of the future. */
export function hasFutureCue(
  text: string,
  syntax: Syntax,
  place: Span,
  presentCounts: boolean,
  isTimed: boolean,
): boolean {
  const before = text.slice(Math.max(0, place.start - 28), place.start);
  if (SINCE_BEFORE.test(before)) return false;
  if (REPORTED_AFTER.test(text.slice(place.end, place.end + 32))) return false;
  if (AHEAD_BEFORE.test(before) || (presentCounts && FOR_BEFORE.test(before))) return true;
  if (presentCounts && IS_AFTER.test(text.slice(place.end, place.end + 4))) return true;
  const index = firstEndingAfter(syntax.clauses, place.start);
  const clause = syntax.clauses[index];
  if (clause === undefined || clause.start > place.start) return false;
  if (LETS.test(text.slice(Math.max(0, place.start - 60), place.start))) return true;
  const group = verbOf(clause, syntax) ?? verbAbove(clause, syntax);
  if (DEADLINE_BEFORE.test(before))
    return (
      (group !== null && !isPast(group, syntax)) ||
      (group !== null && PLANNING_LEMMAS.has(group.lemma))
    );
  // a notice without verb: "Calling hours: 4 p.m. [Friday]"
  if (group === null) return isTimed;
  return (
    looksAhead(group, syntax) ||
    followsPlan(clause, syntax) ||
    (presentCounts && isPresent(group, syntax) && !followsHad(clause, group, syntax))
  );
}

function verbOf({ verb }: Clause, syntax: Syntax): VerbGroup | null {
  return verb === null ? null : (syntax.verbGroups[verb] ?? null);
}

/** The verb that a piece without one depends on: "No talks are scheduled [before Monday]". */
function verbAbove({ parent }: Clause, syntax: Syntax): VerbGroup | null {
  const above = parent === null ? undefined : syntax.clauses[parent];
  return above === undefined ? null : verbOf(above, syntax);
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
  return (
    PLANNING_LEMMAS.has(group.lemma) &&
    !/^(?:was|were|had|been)$/u.test(wordsOf(group, syntax)[0] ?? "")
  );
}

/** "plans [to meet on Friday]": an infinitive below a verb that looks ahead. */
function followsPlan(clause: Clause, syntax: Syntax): boolean {
  if (clause.kind !== "infinitive" || isPerfect(clause, syntax)) return false;
  if (clause.parent === null) return true;
  const above = syntax.clauses[clause.parent];
  const group = above === undefined ? null : verbOf(above, syntax);
  if (group === null) return true;
  return !FACTUAL_LEMMAS.has(group.lemma);
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

const SAME_IN_PAST: ReadonlySet<string> = new Set(
  "put set cut hit shut let cost hurt quit split shed spread burst cast read bid beat".split(" "),
);
const REPORTING_PRESENT: ReadonlySet<string> = new Set("say tell write report add".split(" "));

/** "The board [meets] on March 6": news tells the past in the past tense. */
function isPresent(group: VerbGroup, syntax: Syntax): boolean {
  if (group.form !== "finite" || group.modal !== null || REPORTING_PRESENT.has(group.lemma))
    return false;
  const [first = ""] = wordsOf(group, syntax);
  const head = syntax.tokens[group.head];
  if (head === undefined) return false;
  if (/^(?:is|are|'s|'re|am)$/u.test(first))
    return group.lemma !== "be" && head.lower.endsWith("ing");
  if (/^(?:was|were|has|have|had|did|does|do|been)$/u.test(first)) return false;
  if (group.to - group.from > 1 || head.pos !== "VERB") return false;
  return head.lower === group.lemma ? !SAME_IN_PAST.has(group.lemma) : head.lower.endsWith("s");
}

function isPast(group: VerbGroup, syntax: Syntax): boolean {
  if (group.modal !== null || group.form === "infinitive") return false;
  const [first = ""] = wordsOf(group, syntax);
  if (/^(?:was|were|had|did|has|have)$/u.test(first)) return true;
  if (/^(?:is|are|be|'s|'re)$/u.test(first)) return false;
  const head = syntax.tokens[group.head];
  return head !== undefined && head.lower !== group.lemma && !/(?:s|ing)$/u.test(head.lower);
}

function wordsOf(group: VerbGroup, syntax: Syntax): readonly string[] {
  return syntax.tokens.slice(group.from, group.to).map(({ lower }) => lower);
}

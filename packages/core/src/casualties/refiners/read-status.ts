import type { CasualtyFigure } from "../../model.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";

type Status = CasualtyFigure["status"];

/** Words that tell how sure it is, and how many tokens ahead of the harm they reach. */
const CUES: readonly (readonly [status: Status, reach: number, words: ReadonlySet<string>])[] = [
  ["alleged", 4, new Set(["allegedly", "reportedly", "purportedly", "supposedly"])],
  [
    "alleged",
    14,
    new Set([
      "alleges",
      "alleged",
      "allege",
      "alleging",
      "claims",
      "claimed",
      "claiming",
      "rumours",
      "rumors",
      "allegations",
    ]),
  ],
  ["alleged", 4, new Set(["accused", "accuses", "charged", "suspected", "charge"])],
  [
    "possible",
    5,
    new Set([
      "feared",
      "may",
      "might",
      "possibly",
      "presumed",
      "believed",
      "apparently",
      "thought",
    ]),
  ],
  ["possible", 10, new Set(["fears", "believes"])],
  [
    "hypothetical",
    4,
    new Set(["would", "could", "will", "should", "'ll", "can", "cannot", "must"]),
  ],
  [
    "hypothetical",
    12,
    new Set([
      "whenever",
      "anytime",
      "if",
      "unless",
      "threatened",
      "threatening",
      "threatens",
      "threaten",
      "plot",
      "plotting",
      "plotted",
      "planned",
      "conspiring",
      "risk",
    ]),
  ],
  [
    "hypothetical",
    4,
    new Set([
      "attempted",
      "attempting",
      "attempt",
      "effort",
      "efforts",
      "tried",
      "trying",
      "intended",
      "wanted",
      "hoping",
    ]),
  ],
  [
    "denied",
    9,
    new Set(["denied", "denies", "deny", "denying", "dismissed", "rejected", "refuted"]),
  ],
];
/** Verdicts behind the figure: "Reports of seven dead are false". */
/** Charges doubt who did it, not that "the death of [a boy]" happened. */
const CHARGES: ReadonlySet<string> = new Set([
  "accused",
  "accuses",
  "charged",
  "suspected",
  "denied",
  "denies",
  "denying",
  "wanted",
]);
const VERDICTS: ReadonlySet<string> = new Set(["unfounded", "false", "untrue", "hoax"]);
const BREAKS: ReadonlySet<string> = new Set([
  ";",
  ":",
  "but",
  "while",
  "whereas",
  "after",
  "when",
  "before",
  "who",
  "which",
]);

interface Cue {
  readonly status: Status;
  readonly reach: number;
}

const CUES_BY_WORD: ReadonlyMap<string, readonly Cue[]> = indexCues();

function indexCues(): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const [status, reach, words] of CUES) {
    for (const word of words) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [{ status, reach }]);
      else known.push({ status, reach });
    }
  }
  return index;
}

/** How sure the article says it is: charged, feared, threatened, denied, or simply so. */
export function readStatus(candidate: Candidate, reading: SentenceReading): Status {
  const { tokens } = reading;
  const { phrase, at } = candidate;
  if (isRefuted(candidate, reading)) return "denied";
  const zero = phrase.quantity?.high === 0;
  const first = Math.min(at, phrase.from);
  // between phrase and verb: "could [kill]", "[30 pupils] may have died"
  for (let index = first; index < Math.max(at, phrase.from); index += 1) {
    if (index >= phrase.from && index < phrase.to) continue;
    if (isMonth(reading, index)) continue;
    const status = cueAt(tokens[index]?.lower ?? "", at - index);
    if (status !== null && !(zero && status === "denied")) return status;
  }
  const happened = candidate.rule === "harm-act" || candidate.rule === "harm-possessed";
  for (let index = first - 1; index >= reading.from; index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (BREAKS.has(word)) break;
    if (happened && (CHARGES.has(word) || (word === "attempted" && index < at - 1))) continue;
    if (isMonth(reading, index) || takesLives(reading, index)) continue;
    // suspected jihadists killed 31: who did it is in doubt
    if (word === "suspected" && tokens[index + 1]?.pos === "NOUN") continue;
    const status = isAnyTime(reading, index) ? "hypothetical" : cueAt(word, first - index);
    if (status === null || (zero && status === "denied")) continue;
    return status === "alleged" && isDismissed(reading, index) ? "denied" : status;
  }
  return "asserted";
}

const REPORTED: ReadonlySet<string> = new Set("claims rumours rumors allegations".split(" "));
/** How far ahead of "claims" the word that dismisses them may stand, in tokens. */
const DISMISS_REACH = 3;

/** "has [dismissed] claims on social media that a third rider was killed" */
function isDismissed({ tokens, from }: SentenceReading, at: number): boolean {
  if (!REPORTED.has(tokens[at]?.lower ?? "")) return false;
  for (let index = at - 1; index >= Math.max(from, at - DISMISS_REACH); index -= 1) {
    if (/^(?:denied|denies|dismissed|rejected|refuted)$/u.test(tokens[index]?.lower ?? ""))
      return true;
  }
  return false;
}

/** "`Any time` one of us is hurt": whenever it may be. */
function isAnyTime({ tokens }: SentenceReading, at: number): boolean {
  return tokens[at]?.lower === "time" && /^(?:any|every|each)$/u.test(tokens[at - 1]?.lower ?? "");
}

/** "As of 14 [May], 3,420 families": the month. */
function isMonth({ tokens, from }: SentenceReading, at: number): boolean {
  return (
    tokens[at]?.text === "May" && at > from && !/^(?:have|be)$/u.test(tokens[at + 1]?.lower ?? "")
  );
}

/** How far behind "claimed" the lives it took may stand, in tokens. */
const LIVES_REACH = 8;

/** "has [claimed] 212 lives" took them; it alleges nothing. */
function takesLives({ tokens, to }: SentenceReading, at: number): boolean {
  if (!/^claim(?:s|ed|ing)$/u.test(tokens[at]?.lower ?? "")) return false;
  for (let index = at + 1; index < Math.min(to, at + LIVES_REACH); index += 1) {
    const word = tokens[index]?.lower;
    // he claimed the fever took 212 lives
    if (word === "that" || word === "," || tokens[index]?.pos === "VERB") return false;
    if (word === "lives" || word === "life") return true;
  }
  return false;
}

function cueAt(word: string, distance: number): Status | null {
  for (const { status, reach } of CUES_BY_WORD.get(word) ?? []) {
    if (distance <= reach) return status;
  }
  return null;
}

/** "… proved [unfounded]", "[dozens], [not] [nine]" */
function isRefuted({ phrase, at }: Candidate, { tokens, to }: SentenceReading): boolean {
  if (tokens[phrase.from - 1]?.lower === "not") return true;
  const last = Math.max(at + 1, phrase.to);
  for (let index = last; index < Math.min(last + 10, to); index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (BREAKS.has(word)) return false;
    if (VERDICTS.has(word)) return true;
  }
  return false;
}

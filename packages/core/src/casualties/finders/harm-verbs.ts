import { DEADLY_WITH_RESULT, FATAL_ADVERBS } from "../../lexicon/casualty-verbs.ts";
import { type Candidate, candidate, type HarmWord, type SentenceReading } from "../candidate.ts";
import { harmOf } from "../harm.ts";
import { findObjects } from "../objects.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { namesPeople } from "../phrases/words.ts";
import { findSubjects } from "../subjects/find-subjects.ts";
import { readVerbUse } from "../verb-voice.ts";
import { hasAboard } from "./aboard.ts";

/**
 * Verbs of harm: `[Four people] were killed`, `the blast killed [three]`, `killing [three] and
 * wounding [12 others]`, `[two] killed, [five] hurt`, `[Two men] died`.
 */
export function findByHarmVerbs(reading: SentenceReading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const word of reading.harms) {
    if (word.frame === "adjective" || yieldsToNext(reading, word)) continue;
    const harm = withResult(reading, word);
    for (const { phrase, rule } of patientsOf(reading, harm)) {
      const { effect, weak } = isLeftDead(reading, harm, phrase) ? KILLED : harm;
      found.push(candidate(phrase, { effect, at: harm.at, weak }, rule));
    }
  }
  return found;
}

interface Patient {
  readonly phrase: Phrase;
  readonly rule: string;
}

function patientsOf(reading: SentenceReading, harm: HarmWord): readonly Patient[] {
  const { tokens } = reading;
  if (isAttributive(reading, harm.at) || isNounOrName(reading, harm)) return [];
  const use = readVerbUse(reading, harm);
  if (use.negated) return zeroOnly(reading, use.from);
  const previous = tokens[harm.at - 1];
  if (harm.form === "gerund" && (previous?.pos === "DET" || tokens[harm.at + 1]?.lower === "of"))
    return [];
  if (isReflexive(tokens[harm.at + 1]?.lower)) {
    return toPatients(findSubjects(reading, use.from, true), "harm-reflexive");
  }
  if (tokens[harm.at - 1]?.lower === "to" && harm.form === "base") return threatened(reading, harm);
  if (harm.effect === "missing" && hasAboard(reading)) return [];
  if (harm.frame === "subject") {
    if (harm.form === "gerund" && use.from === harm.at) return beside(reading, harm.at);
    if (harm.form === "base" && use.from === harm.at && !reading.headline) return [];
    // a surge drowned 300 sheep
    const drowned = tokens[harm.at]?.lower === "drowned";
    const done = reading.phrases.find(({ from }) => drowned && from === harm.at + 1);
    if (done?.kind === "counted" && done.head !== null && !isTime(reading, done))
      return toPatients(findObjects(reading, harm.at + 1), "harm-active");
    return toPatients(
      findSubjects(reading, use.from, use.from < harm.at || harm.form !== "gerund"),
      "harm-of-subject",
    );
  }
  if (use.voice === "passive")
    return toPatients(findSubjects(reading, use.from, true), "harm-passive");
  const isNoun = harm.form === "base" || harm.form === "present";
  if (isNoun && tokens[harm.at]?.pos === "NOUN" && !reading.headline) return [];
  const objects = findObjects(reading, harm.at + 1);
  if (harm.form === "gerund" && objects[0]?.kind === "bare" && !isHeadlineKilling(reading, harm))
    return [];
  if (HURTS.has(tokens[harm.at]?.lower ?? "") && !isCountedOrKnown(reading, objects[0])) return [];
  if (use.voice === "active")
    return toPatients(objects, harm.form === "gerund" ? "harm-result" : "harm-active");
  if (tokens[harm.at]?.lower === "slain" && objects.length > 0) return [];
  if (objects.length > 0) {
    return isModifier(reading, harm.at, objects) ? [] : toPatients(objects, "harm-active");
  }
  if (shootsAt(reading, harm.at)) return [];
  if (activeWithoutCount(reading, harm.at)) return [];
  if (frontedSubjects(reading, harm.at)) return [];
  // "the earth that killed"
  if (/^(?:that|which|who)$/u.test(tokens[use.from - 1]?.lower ?? "")) return [];
  const subjects = findSubjects(reading, use.from, false);
  // a trailer burned for hours: it burns of itself
  const burns = /^burn(?:ed|t)$/u.test(tokens[harm.at]?.lower ?? "");
  return toPatients(
    burns ? subjects.filter((phrase) => phrase.kind === "counted") : subjects,
    "harm-participle",
  );
}

/** "charged with shooting, killing [4-year-old daughter]", not "shooting victim found" */
function isHeadlineKilling({ headline }: SentenceReading, { effect }: HarmWord): boolean {
  return headline && effect === "killed";
}

/** "with [four more passengers] succumbing": a gerund without auxiliary takes what is next to it. */
function beside(reading: SentenceReading, at: number): readonly Patient[] {
  return toPatients(
    reading.phrases.filter((phrase) => phrase.to === at && phrase.kind === "counted"),
    "harm-of-subject",
  );
}

const REFLEXIVES: ReadonlySet<string> = new Set(["himself", "herself", "themselves"]);

function isReflexive(word: string | undefined): boolean {
  return word !== undefined && REFLEXIVES.has(word);
}

/** "did not die", "was not hurt" tell of nobody harmed. */
function zeroOnly(reading: SentenceReading, at: number): readonly Patient[] {
  const zero = findSubjects(reading, at, true).filter((phrase) => phrase.quantity?.high === 0);
  return toPatients(zero, "harm-passive");
}

/** "threatened to kill [five hostages]": the status tells that it did not happen. */
function threatened(reading: SentenceReading, harm: HarmWord): readonly Patient[] {
  if (harm.frame !== "object") return [];
  const counted = findObjects(reading, harm.at + 1).filter((phrase) => phrase.kind === "counted");
  return toPatients(counted, "harm-active");
}

function toPatients(phrases: readonly Phrase[], rule: string): readonly Patient[] {
  return phrases.map((phrase) => ({ phrase, rule }));
}

/** Verbs that mostly do it to things: "hurting the party's standing". */
const HURTS: ReadonlySet<string> = new Set("hurt hurts hurting harm harms harming".split(" "));

function isCountedOrKnown({ tokens }: SentenceReading, object: Phrase | undefined): boolean {
  if (object === undefined || object.kind === "counted" || object.kind === "name") return true;
  return object.head !== null && namesPeople(tokens[object.head]?.lower ?? "");
}

const TIMES: ReadonlySet<string> = new Set(
  (
    "time times day days night nights morning afternoon evening week weeks weekend month months " +
    "year years hour hours minutes"
  ).split(" "),
);

/** "shot [three times]", "killed [last week]" */
function isTime({ tokens }: SentenceReading, { head, to }: Phrase): boolean {
  if (head === null) return tokens[to]?.pos === "PUNCT" || isReportedHarm(tokens[to]?.lower);
  return TIMES.has(tokens[head]?.lower ?? "");
}

/** "two killed [one] injured": a bare number before a word of harm is no object. */
function isReportedHarm(word: string | undefined): boolean {
  return word === undefined || harmOf(word) !== null;
}

/** "the gang shot him", "killed the process": an object follows that counts nobody. */
function activeWithoutCount(reading: SentenceReading, at: number): boolean {
  const object = reading.phrases.find((phrase) => phrase.from === at + 1);
  if (object !== undefined && object.kind !== "name" && !isTime(reading, object)) return true;
  const next = reading.tokens[at + 1];
  return (
    next?.pos === "PRON" &&
    /^(?:him|her|them|me|us|himself|herself|it|himself|themselves|his|their)$/u.test(next.lower)
  );
}

/** "[Wounded] teen found", "'…,' injured officer Ana Ruiz says": nobody before it who does it. */
function isModifier(reading: SentenceReading, at: number, objects: readonly Phrase[]): boolean {
  if (objects[0]?.kind !== "bare") return false;
  const before = reading.tokens[at - 1];
  return (
    at === reading.from || before === undefined || before.pos === "PUNCT" || before.pos === "DET"
  );
}

/** "suspects shot at [officers]", "he shot up a house" */
function shootsAt({ tokens }: SentenceReading, at: number): boolean {
  if (tokens[at + 1]?.lower === "up" && tokens[at]?.lower === "shot") return true;
  if (tokens[at + 1]?.lower !== "at") return false;
  const target = tokens[at + 2];
  return target?.pos === "PRON" || /^(?:officers|police|deputies|each)$/u.test(target?.lower ?? "");
}

/** "[Killed] were Terrell …": handled by the finder of fronted participles. */
function frontedSubjects(reading: SentenceReading, at: number): boolean {
  const next = reading.tokens[at + 1]?.lower ?? "";
  return next === "were" || next === "was" ? at === reading.from : false;
}

/** "the [wounded] man", "[killed] in action list": before its noun it is no verb. */
function isAttributive(reading: SentenceReading, at: number): boolean {
  return reading.phrases.some(
    (phrase) => phrase.from <= at && at < phrase.to && (phrase.head === null || at !== phrase.to),
  );
}

/** "heard a [shot]", "the first [shooting]", "Judge John [Hurt]", "[shot] back". */
function isNounOrName(
  { tokens, headline, from }: SentenceReading,
  { at, form }: HarmWord,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (/^(?:back|down)$/u.test(tokens[at + 1]?.lower ?? "") || before.lower === "gun") return true;
  if (before.pos === "ADV" && /^(?:the|of)$/u.test(tokens[at - 2]?.lower ?? "")) return true;
  if (before.pos === "DET" && !/^(?:both|all|some|each)$/u.test(before.lower)) return true;
  if (
    token.pos === "NOUN" &&
    /^(?:one|single|first|last|second|warning|fatal|head|every)$/u.test(before.lower)
  ) {
    return form === "past" || form === "base";
  }
  if (form === "gerund" && /^(?:shooting|stabbing)$/u.test(token.lower)) {
    if (/^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/u.test(before.pos)) return true;
  }
  // scored with a close-range shot
  if (token.lower === "shot" && before.pos === "ADJ" && !headline && !namesPeople(before.lower))
    return true;
  const capital = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text);
  return capital && !headline && token.pos === "PROPN" && at - 1 >= from;
}

/** "was [shot] and killed": the weaker of two words for the same people says nothing more. */
function yieldsToNext(reading: SentenceReading, harm: HarmWord): boolean {
  if (!harm.weak) return false;
  const { tokens } = reading;
  let index = harm.at + 1;
  while (/^(?:and|,|then|fatally)$/u.test(tokens[index]?.lower ?? "") && index < harm.at + 4)
    index += 1;
  if (index === harm.at + 1) return false;
  const next = harmOf(tokens[index]?.lower ?? "");
  return next !== null && !next.weak && next.frame === "object" && next.form === harm.form;
}

const KILLED = { effect: "killed", weak: false } as const;

/** "shoots [friend], 14, dead": the result behind the object. */
function isLeftDead({ tokens }: SentenceReading, { at }: HarmWord, phrase: Phrase): boolean {
  if (phrase.from < at || !DEADLY_WITH_RESULT.has(tokens[at]?.lower ?? "")) return false;
  let next = phrase.to;
  while (next < phrase.to + 3 && /^(?:,|\d{1,3})$/u.test(tokens[next]?.text ?? "")) next += 1;
  return tokens[next]?.lower === "dead" && tokens[next + 1]?.pos !== "NOUN";
}

/** "shot [dead]", "beaten [to death]", "[fatally] shot" kill. */
function withResult(reading: SentenceReading, harm: HarmWord): HarmWord {
  const { tokens } = reading;
  const next = tokens[harm.at + 1]?.lower;
  const fatal =
    (DEADLY_WITH_RESULT.has(tokens[harm.at]?.lower ?? "") &&
      (next === "dead" || (next === "to" && tokens[harm.at + 2]?.lower === "death"))) ||
    FATAL_ADVERBS.has(tokens[harm.at - 1]?.lower ?? "") ||
    FATAL_ADVERBS.has(next ?? "");
  return fatal ? { ...harm, effect: "killed", weak: false } : harm;
}

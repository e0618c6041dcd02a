import { COUNT_NOUNS, COUNTED_PEOPLE, NEEDS_ZERO } from "../../lexicon/casualty-nouns.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";
import type { Phrase } from "../phrases/phrase.ts";

/** Nouns that count people harmed: `reported [more than 130 arrests]`, `[No deaths] were reported`. */
export function findByCountNouns(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.kind !== "counted" || phrase.head === null || phrase.quantity === null) continue;
    const zero = phrase.quantity.high === 0;
    const head = zero ? unreported(reading, phrase) : phrase.head;
    const noun = tokens[head]?.lower ?? "";
    const effect = COUNT_NOUNS.get(noun);
    if (effect === undefined) continue;
    const injuries =
      noun === "injuries" && (isReported(reading, phrase.to) || followsDeaths(reading, phrase));
    if (NEEDS_ZERO.has(noun) && !zero && !injuries) continue;
    if (noun === "bodies" && !isPlainBodies(reading, phrase.quantity.to, head)) continue;
    if (isCharge(reading, phrase.from, phrase.to)) continue;
    found.push(
      candidate(
        isPeople(noun) ? phrase : { ...phrase, head: null, victims: null },
        { effect, at: head, weak: COUNTED_PEOPLE.has(noun) },
        "harm-noun",
      ),
    );
  }
  return found;
}

/** "1,204 deaths and [3,411 injuries]" */
function followsDeaths({ tokens }: SentenceReading, { from }: Phrase): boolean {
  const link = tokens[from - 1]?.lower;
  return (
    (link === "and" || link === ",") && COUNT_NOUNS.get(tokens[from - 2]?.lower ?? "") === "killed"
  );
}

const REPORTS: ReadonlySet<string> = new Set("report reports word indication".split(" "));

/** The noun counted: "no immediate reports of [casualties]", "no [deaths]". */
function unreported({ tokens }: SentenceReading, { head, to }: Phrase): number {
  const at = head ?? to;
  if (!REPORTS.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "of") return at;
  return tokens[at + 2]?.lower === "any" ? at + 3 : at + 2;
}

/** "no political prisoners" names who; "no deaths" does not. */
function isPeople(noun: string): boolean {
  return COUNTED_PEOPLE.has(noun) || noun === "bodies";
}

/** "fourteen more bodies", not "governing bodies". */
function isPlainBodies({ tokens }: SentenceReading, from: number, head: number): boolean {
  for (let index = from; index < head; index += 1) {
    if (
      !/^(?:more|other|dead|charred|burned|unidentified|further)$/u.test(tokens[index]?.lower ?? "")
    )
      return false;
  }
  return true;
}

/** "no counts of murder", "two murders charges": crimes before a court, not a count of the dead. */
function isCharge({ tokens }: SentenceReading, from: number, to: number): boolean {
  const after = tokens[to]?.lower ?? "";
  const before = tokens[from - 1]?.lower ?? "";
  for (let index = from; index < to; index += 1) {
    if (/^(?:attempted|unsolved|alleged)$/u.test(tokens[index]?.lower ?? "")) return true;
  }
  return (
    /^(?:charge|charges|counts|warrant|warrants|unit|detectives?)$/u.test(after) ||
    before === "counts"
  );
}

function isReported({ tokens }: SentenceReading, at: number): boolean {
  const next = tokens[at]?.lower ?? "";
  return next === "were" || next === "have" || next === "reported" || next === "." || next === ",";
}

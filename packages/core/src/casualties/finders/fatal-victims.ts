import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";

const FATAL: ReadonlySet<string> = new Set(["fatal", "deadly"]);
const ACTS: ReadonlySet<string> = new Set(
  "shooting stabbing crash collision attack accident fire beating robbery".split(" "),
);
/** "the homicide victim" */
const KILLINGS: ReadonlySet<string> = new Set(["homicide", "murder", "slaying"]);
/** How far behind "of" the act may stand: "of a deadly Christmas Day [shooting]". */
const REACH = 7;

/** Who is known as the victim of what killed: `[the victim] of a deadly shooting in Aurora`,
 * `[The Lodva homicide victim]`. */
export function findFatalVictims(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.head === null || tokens[phrase.head]?.lower !== "victim") continue;
    if (phrase.kind === "counted") continue;
    const slain = phrase.head > phrase.from && KILLINGS.has(tokens[phrase.head - 1]?.lower ?? "");
    const fatal = tokens[phrase.to]?.lower === "of" && isFatalAct(reading, phrase.to + 1);
    if (!slain && !fatal) continue;
    const harm = { effect: "killed", at: phrase.to, weak: false } as const;
    found.push(candidate(phrase, harm, "fatal-victim"));
  }
  return found;
}

function isFatalAct({ tokens, to }: SentenceReading, at: number): boolean {
  let fatal = false;
  for (let index = at; index < Math.min(to, at + REACH); index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (FATAL.has(word)) fatal = true;
    else if (ACTS.has(word)) return fatal;
    else if (tokens[index]?.pos === "PUNCT" || tokens[index]?.pos === "VERB") return false;
  }
  return false;
}

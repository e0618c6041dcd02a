import { MULTIPLES } from "../../lexicon/casualty-nouns.ts";
import { type Candidate, candidate, type SentenceReading } from "../candidate.ts";

/** Crimes that count their dead: `charged with a [double homicide]`, `a [triple murder]`. */
export function findMultiples(reading: SentenceReading): readonly Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let at = reading.from; at + 1 < reading.to; at += 1) {
    const count = MULTIPLES.get(tokens[at]?.lower ?? "");
    if (count === undefined) continue;
    const noun = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
    const fatal = tokens[noun]?.lower === "fatal" ? noun + 1 : noun;
    const word = tokens[fatal]?.lower ?? "";
    if (!/^(?:homicides?|murders?|killings?|slayings?)$/u.test(word) && fatal === noun) continue;
    const quantity = {
      from: at,
      to: at + 1,
      low: count,
      high: count,
      qualifier: "exact",
      additional: false,
    } as const;
    found.push(
      candidate(
        {
          from: at,
          to: fatal + 1,
          kind: "counted",
          quantity,
          head: null,
          victims: null,
          governed: false,
        },
        { effect: "killed", at: fatal, weak: false },
        "harm-multiple",
      ),
    );
  }
  return found;
}

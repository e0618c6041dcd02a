import type { CasualtyFigure } from "../../model.ts";
import type { Candidate, SentenceReading } from "../candidate.ts";

const ALLEGING: ReadonlySet<string> = new Set(
  (
    "allegedly reportedly alleges alleged allege alleging accused accuses accusing charged charges " +
    "charge claims claimed claim claiming rumours rumors rumour"
  ).split(" "),
);
const SUPPOSING: ReadonlySet<string> = new Set(
  "feared fears believed may might possibly presumed thought likely apparently".split(" "),
);
const HYPOTHETICAL: ReadonlySet<string> = new Set(
  "would could if unless threatened threatening threatens threaten will should risk plot plotting plotted planned attempted attempting tried intent".split(
    " ",
  ),
);
const DENYING: ReadonlySet<string> = new Set(
  "denied denies deny denying dismissed dismisses unfounded false untrue refuted rejected hoax".split(
    " ",
  ),
);
const BREAKS: ReadonlySet<string> = new Set([";", ":", "but", "while", "whereas", "after", "when"]);

/** How sure the article says it is: charged, feared, threatened, denied, or simply so. */
export function readStatus(
  candidate: Candidate,
  reading: SentenceReading,
): CasualtyFigure["status"] {
  const { tokens } = reading;
  const first = Math.min(candidate.at, candidate.phrase.from);
  const last = Math.max(candidate.at + 1, candidate.phrase.to);
  const zero = candidate.phrase.quantity?.high === 0;
  let status: CasualtyFigure["status"] = "asserted";
  for (let at = first - 1; at >= reading.from; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (BREAKS.has(word) || (word === "," && first - at > 8)) break;
    const told = tokenStatus(word);
    if (told !== null) return told === "denied" && zero ? "asserted" : told;
  }
  for (let at = first; at < Math.min(last + 7, reading.to); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (at > last && (BREAKS.has(word) || word === ",")) break;
    if (at > last && !DENYING.has(word)) continue;
    const told = tokenStatus(word);
    if (told !== null && told !== "alleged") status = told;
    if (word === "not" && at < candidate.at && !zero && at >= candidate.phrase.to)
      status = "denied";
  }
  return status;
}

function tokenStatus(word: string): CasualtyFigure["status"] | null {
  if (ALLEGING.has(word)) return "alleged";
  if (SUPPOSING.has(word)) return "possible";
  if (HYPOTHETICAL.has(word)) return "hypothetical";
  if (DENYING.has(word)) return "denied";
  return null;
}

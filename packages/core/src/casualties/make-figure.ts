import type { CasualtyFigure } from "../model.ts";
import { span } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import { confidenceOf } from "./confidence.ts";
import { isPeopleNoun } from "./phrases/words.ts";
import type { Placed } from "./refiners/counted-people.ts";
import { isRunningToll } from "./refiners/is-running.ts";
import { type PeriodInput, readPeriod } from "./refiners/read-period.ts";
import { readPlace } from "./refiners/read-place.ts";
import { readSource, type SourceInput } from "./refiners/read-source.ts";
import { readStatus } from "./refiners/read-status.ts";
import { readVictims } from "./refiners/read-victims.ts";

/** The public figure of the candidate at `index`, with its source, period and status. */
export function makeFigure(
  { candidate, reading }: Placed,
  index: number,
  all: readonly Placed[],
  input: PeriodInput,
  sources: SourceInput,
): CasualtyFigure {
  const { phrase, effect, relation, rule } = candidate;
  const { tokens } = reading;
  const place = span(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
  const rivals = inSameSentence(all, index);
  const before = rivals.slice(0, rivals.indexOf(candidate));
  const { period, cumulative } = readPeriod(candidate, reading, rivals, input);
  const whole = relation === "total" ? -1 : wholeBefore(all, index);
  return {
    id: `k${index + 1}`,
    start: place.start,
    end: place.end,
    effect,
    low: phrase.quantity?.low ?? null,
    high: phrase.quantity?.high ?? null,
    qualifier: phrase.quantity?.qualifier ?? "vague",
    victims: readVictims(candidate, reading, before, goneOnFrom(all, index)),
    relation,
    of: whole === -1 ? null : `k${whole + 1}`,
    source: readSource(place, reading, sources),
    period,
    place: readPlace(candidate, reading),
    cumulative: cumulative || isRunningToll(candidate, reading),
    status: readStatus(candidate, reading),
    rule,
    confidence: confidenceOf(candidate),
  };
}

function inSameSentence(all: readonly Placed[], index: number): readonly Candidate[] {
  const reading = all[index]?.reading;
  let from = index;
  let to = index + 1;
  while (all[from - 1]?.reading === reading) from -= 1;
  while (all[to]?.reading === reading) to += 1;
  return all.slice(from, to).map(({ candidate }) => candidate);
}

/** How many sentences back the people may be named whom a count goes on about. */
const FARTHEST_PEOPLE = 2;

/** The figure that names whom a count goes on about: `[Six nurses] were abducted. Two were freed.` */
function goneOnFrom(all: readonly Placed[], index: number): Placed | null {
  const item = all[index];
  if (item === undefined || !item.candidate.rule.startsWith("continued")) return null;
  const sentence = item.reading.tokens[item.reading.from]?.sentence ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = all[at];
    if (other === undefined) return null;
    const { tokens, from } = other.reading;
    if (sentence - (tokens[from]?.sentence ?? 0) > FARTHEST_PEOPLE) return null;
    const { phrase, relation } = other.candidate;
    if (relation === "subset" || phrase.head === null || phrase.kind !== "counted") continue;
    return isPeopleNoun(tokens[phrase.head]?.lower ?? "") ? other : null;
  }
  return null;
}

/** The nearest total of the same effect before it, which a part or an addition refers to. */
function wholeBefore(all: readonly Placed[], index: number): number {
  const effect = all[index]?.candidate.effect;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = all[at]?.candidate;
    if (other?.relation === "total" && other.effect === effect) return at;
  }
  return -1;
}

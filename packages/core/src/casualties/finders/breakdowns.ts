import type { Candidate, SentenceReading } from "../candidate.ts";
import { isAgeAside, isPersonPhrase } from "../phrases/is-person-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { linkBetween } from "../subjects/coordination.ts";

/**
 * The list that says of whom a figure is made up: `13 fatalities: [eight militiamen], [four
 * gendarmes] and [one civilian]`, `killing three residents — [a couple] and [their grandson]`.
 */
export function findBreakdowns(
  reading: SentenceReading,
  wholes: readonly Candidate[],
): readonly Candidate[] {
  const { tokens, phrases } = reading;
  const found: Candidate[] = [];
  for (const whole of wholes) {
    if ((whole.phrase.quantity?.high ?? 2) < 2) continue;
    const mark = whole.phrase.to;
    if (!/^[:—–]$/u.test(tokens[mark]?.text ?? "")) continue;
    const members = listFrom(
      reading,
      phrases.findIndex(({ from }) => from === mark + 1),
    );
    if (members.length < 2) continue;
    for (const phrase of members) {
      found.push({ ...whole, phrase, rule: "breakdown", relation: "subset" });
    }
  }
  return found;
}

function listFrom(reading: SentenceReading, first: number): readonly Phrase[] {
  const { tokens, phrases } = reading;
  const list: Phrase[] = [];
  for (let index = first; index >= 0 && index < phrases.length; index += 1) {
    const phrase = phrases[index];
    const last = list[list.length - 1];
    if (phrase === undefined) break;
    if (isAgeAside(tokens, phrase) || (last !== undefined && phrase.governed)) continue;
    if (last !== undefined && !joins(reading, last, phrase)) break;
    if (phrase.quantity === null || !isPersonPhrase(tokens, phrase)) break;
    list.push(phrase);
  }
  return list;
}

/** Over "in their 70s": "a couple in their 70s and their grandson". */
function joins({ tokens }: SentenceReading, last: Phrase, next: Phrase): boolean {
  let from = last.to;
  while (from < next.from && /^(?:ADP|PRON|NUM|DET|NOUN)$/u.test(tokens[from]?.pos ?? ""))
    from += 1;
  return linkBetween(tokens, from, next.from) !== "none";
}

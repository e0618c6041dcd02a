import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Token } from "../../reading.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "./follow-people.ts";

/**
 * One person shot in an article that tells of one death, apart from it, is the one who died: `A
 * teenager shot on Monday … the boy died` has no wounded. A woman shot and a man dead are two.
 */
export function mergeOnlyVictim(
  placed: readonly Placed[],
  tokens: readonly Token[],
): readonly Placed[] {
  const deaths = placed.filter(({ candidate }) => candidate.effect === "killed");
  if (deaths.length === 0) return placed;
  const several = deaths.some(({ candidate }) => candidate.phrase.quantity?.high !== 1);
  const alone = placed.filter((item, index) => !isKnownAlive(item, index === 0));
  const wounded = alone.filter(
    ({ candidate }) => candidate.effect === "wounded" || candidate.effect === "casualties",
  );
  if (wounded.some(({ candidate }) => !isWeakSingle(candidate))) return placed;
  return placed.filter((item) => {
    if (item.candidate.effect !== "wounded" || !alone.includes(item)) return true;
    if (several) return item.candidate.rule.startsWith("idiom");
    return (
      deaths.some(
        (death) =>
          death.reading === item.reading &&
          death.candidate.phrase.from < item.candidate.phrase.from,
      ) || !deaths.some((death) => mayBeSame(death.candidate, item.candidate, tokens))
    );
  });
}

const ALIVE: ReadonlySet<string> = new Set(
  "survived survive recover recovering stable released".split(" "),
);

/** "Her mother was also shot but survived": another person than the one who died. */
function isKnownAlive({ candidate, reading }: Placed, isFirst: boolean): boolean {
  const { at, phrase } = candidate;
  const { tokens, to } = reading;
  // he shot another man: nobody was told of before
  if (phrase.quantity?.additional === true && !isFirst) return true;
  for (let index = at - 3; index < Math.min(to, at + 20); index += 1) {
    const word = tokens[index]?.lower ?? "";
    if ((word === "also" && index < at) || (ALIVE.has(word) && index > at)) return true;
  }
  return false;
}

function isWeakSingle({ weak, phrase }: Candidate): boolean {
  return weak && phrase.quantity?.high === 1;
}

function mayBeSame(death: Candidate, wound: Candidate, tokens: readonly Token[]): boolean {
  const first = genderOf(death, tokens);
  const second = genderOf(wound, tokens);
  return first === null || second === null || first === second;
}

function genderOf({ phrase }: Candidate, tokens: readonly Token[]): "female" | "male" | null {
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (/^(?:girl|daughter)$/u.test(head) || victimCategory(head) === "woman") return "female";
  if (/^(?:boy|son)$/u.test(head) || victimCategory(head) === "man") return "male";
  return null;
}

import { victimCategory } from "../../lexicon/victim-categories.ts";
import type { Token } from "../../reading.ts";
import type { Candidate } from "../candidate.ts";
import { type Placed, surnameOf } from "./counted-people.ts";
import { isShot } from "./pool-shot.ts";

/**
 * The shot who are the dead, over the whole article: `A teenager shot on Monday … the boy died` has
 * no wounded, nor has `Police found five people dead … He then shot his mother`. People known to
 * live, and others than the dead by sex, age or side, stay wounded.
 */
export function mergeShotDead(
  placed: readonly Placed[],
  tokens: readonly Token[],
): readonly Placed[] {
  const deaths = placed.filter(({ candidate }) => isDeath(candidate));
  if (deaths.length === 0) return placed;
  const named = namesOf(deaths, tokens);
  const unnamed = placed.filter((item) => !isNamedDead(item, named, tokens));
  const first = unnamed.find(({ candidate }) => isHarm(candidate));
  const open = unnamed.filter(
    (item) => isWound(item.candidate) && !isKnownAlive(item, item === first),
  );
  const dead = Math.max(...deaths.map(({ candidate }) => candidate.phrase.quantity?.high ?? 0));
  if (open.some((item) => !mayBeDead(item, dead))) return unnamed;
  const several = dead > 1 || deaths.some(({ candidate }) => candidate.phrase.quantity?.high !== 1);
  return unnamed.filter((item) => {
    if (item.candidate.effect !== "wounded" || !open.includes(item)) return true;
    if (several) return item.candidate.rule.startsWith("idiom");
    return isToldBeside(item, deaths) || !deaths.some((death) => mayBeSame(death, item, tokens));
  });
}

function isDeath({ effect, phrase }: Candidate): boolean {
  return effect === "killed" && phrase.quantity?.high !== 0;
}

function isWound({ effect }: Candidate): boolean {
  return effect === "wounded" || effect === "casualties";
}

function isHarm(candidate: Candidate): boolean {
  return candidate.effect === "killed" || isWound(candidate);
}

/** Whether those told of may be among so many dead: one shot, or no more shot than died. */
function mayBeDead(item: Placed, dead: number): boolean {
  const { weak, phrase } = item.candidate;
  const count = phrase.quantity?.high ?? Number.POSITIVE_INFINITY;
  return weak && (count === 1 || (isShot(item) && count <= dead));
}

/** Names of the dead by all their words: "Chanice" is Chanice Reed. */
function namesOf(deaths: readonly Placed[], tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { candidate } of deaths) {
    const { phrase } = candidate;
    if (surnameOf(phrase, tokens) === null) continue;
    for (let at = phrase.from; at < phrase.to; at += 1) {
      if (tokens[at]?.pos === "PROPN") names.add(tokens[at]?.lower ?? "");
    }
  }
  return names;
}

/** One word that names a dead person, said to have been shot. */
function isNamedDead(
  { candidate }: Placed,
  named: ReadonlySet<string>,
  tokens: readonly Token[],
): boolean {
  const { phrase, effect, weak } = candidate;
  if (effect !== "wounded" || !weak || phrase.kind !== "name" || phrase.to - phrase.from > 1)
    return false;
  return named.has(tokens[phrase.from]?.lower ?? "");
}

const ALIVE: ReadonlySet<string> = new Set(
  "survived survive recover recovering stable released".split(" "),
);

/** "Her mother was also shot but survived": another person than the one who died. */
function isKnownAlive(item: Placed, isFirst: boolean): boolean {
  const { candidate, reading } = item;
  const { at, phrase } = candidate;
  const { tokens, to } = reading;
  // he shot another man: nobody was told of before
  // of two women killed, the other woman was shot in the face
  const other = tokens[phrase.from]?.lower === "the" && isShot(item);
  if (phrase.quantity?.additional === true && !isFirst && !other) return true;
  for (let index = at - 3; index < Math.min(to, at + 20); index += 1) {
    const word = tokens[index]?.lower ?? "";
    if ((word === "also" && index < at) || (ALIVE.has(word) && index > at)) return true;
  }
  return false;
}

/** "A man was killed and a boy shot": two people; "the killing of a boy, who was shot": one. */
function isToldBeside({ candidate, reading }: Placed, deaths: readonly Placed[]): boolean {
  if (isRelative(candidate, reading.tokens)) return false;
  return deaths.some(
    (death) => death.reading === reading && death.candidate.phrase.from < candidate.phrase.from,
  );
}

/** "…, `who` was shot" */
function isRelative({ phrase, at }: Candidate, tokens: readonly Token[]): boolean {
  for (let index = phrase.to; index < at; index += 1) {
    if (tokens[index]?.lower === "who") return true;
  }
  return false;
}

function mayBeSame(death: Placed, wound: Placed, tokens: readonly Token[]): boolean {
  const [first, second] = [headOf(death.candidate, tokens), headOf(wound.candidate, tokens)];
  return (
    mayAgree(sexOf(first), sexOf(second)) &&
    mayAgree(ageOf(first), ageOf(second)) &&
    mayAgree(sideOf(first), sideOf(second))
  );
}

function headOf({ phrase }: Candidate, tokens: readonly Token[]): string {
  return phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
}

function mayAgree(first: string | null, second: string | null): boolean {
  return first === null || second === null || first === second;
}

/** What a head noun tells of sex. */
export function sexOf(head: string): string | null {
  if (/^(?:girl|daughter)$/u.test(head) || victimCategory(head) === "woman") return "female";
  if (/^(?:boy|son)$/u.test(head) || victimCategory(head) === "man") return "male";
  return null;
}

/** A baby is not its mother. */
function ageOf(head: string): string | null {
  if (/^(?:baby|infant|newborn|toddler|fetus|child)$/u.test(head)) return "small";
  const category = victimCategory(head);
  return category === "woman" || category === "man" || category === "police" ? "grown" : null;
}

/** The suspect who died is not the deputy who was shot. */
function sideOf(head: string): string | null {
  const category = victimCategory(head);
  return category === "attacker" || category === "police" ? category : null;
}

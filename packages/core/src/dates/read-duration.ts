import type { Reading, Unit } from "./expression.ts";
import type { Groups } from "./finder.ts";
import { isRate } from "./is-rate.ts";
import { readNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

const MODS: readonly (readonly [RegExp, string])[] = [
  [/^(?:more than|just over|well over|a little over|over)$/i, "MORE_THAN"],
  [/^(?:less than|fewer than|just under|under|barely)$/i, "LESS_THAN"],
  [/^(?:at least)$/i, "EQUAL_OR_MORE"],
  [/^(?:at most|up to|no more than|as many as)$/i, "EQUAL_OR_LESS"],
  [/^(?:nearly|almost|about|around|roughly|approximately|some)$/i, "APPROX"],
];

/** The TIMEX3 length that the groups of a duration's pattern tell. */
export function readDuration(
  groups: Groups,
  words: string,
  line: string,
  at: number,
): Reading | null {
  if (groups.old !== undefined || isOrdinalOrShare(groups, words, line, at)) return null;
  if (/^[12]\d{3}$/u.test(groups.amount ?? "") && groups.plural === "") return null;
  if (isAge(words, line, at) || isArticleOfRate(groups, words, line, at)) return null;
  // "a few hour": the first half of a compound
  if (groups.vague !== undefined && groups.plural === "") return null;
  const value = durationValue(groups);
  if (value === null) return null;
  const mod = MODS.find(([pattern]) => pattern.test(groups.about ?? ""))?.[1];
  return {
    meaning: { kind: "literal", type: "DURATION", value },
    ...(mod === undefined ? {} : { mod }),
  };
}

/** "[a second] attempt" and "[a quarter] of the seats" are no lengths. */
function isOrdinalOrShare(
  { unit = "", part }: Groups,
  words: string,
  line: string,
  at: number,
): boolean {
  const after = line.slice(at + words.length);
  if (/^second$/i.test(unit) && /^an? second/i.test(words))
    return !/^(?:$|[.;]|'s silence)/u.test(after);
  if (/^night$/i.test(unit) && /^an? /i.test(words))
    return (
      /^ [a-z]{3,20}\b/u.test(after) &&
      !/^ (?:in|at|on|of|with|and|for|before|after)\b/u.test(after)
    );
  return (
    /^quarter$/i.test(unit) &&
    part === undefined &&
    !/^ (?:ago|later|earlier)/u.test(after) &&
    !/ quarters$/u.test(words)
  );
}

/** "aged 12 years", "She is 46 years old" */
function isAge(words: string, line: string, at: number): boolean {
  if (/^[ -](?:old\b|of age\b|olds?\b)/i.test(line.slice(at + words.length))) return true;
  if (
    /^(?:under|over) (?:1[2-8]|21) years$/i.test(words) &&
    /^[.,;)]|^$/u.test(line.slice(at + words.length))
  )
    return true;
  return /\b(?:aged|age of) $/i.test(line.slice(Math.max(0, at - 10), at));
}

function isArticleOfRate(
  { amount = "", half }: Groups,
  words: string,
  line: string,
  at: number,
): boolean {
  return /^an?$/i.test(amount) && half === undefined && isRate(words, line, at);
}

function durationValue({
  amount = "",
  vague,
  half,
  halfAfter,
  part,
  unit: name = "",
}: Groups): string | null {
  const seasonal = /^(?:winter|summer)$/i.test(name);
  const isFortnight = /^fortnight$/i.test(name);
  const unit = seasonal ? "year" : isFortnight ? "week" : readUnit(name);
  if (unit === null) return null;
  const letter = seasonal ? name.slice(0, 2).toUpperCase() : LETTERS[unit];
  const prefix = /^(?:second|minute|hour)$/u.test(unit) ? "PT" : "P";
  const number = amount === "" || vague !== undefined ? null : lengthOf(amount);
  if (number === null) return `${prefix}X${letter}`;
  const fraction =
    part === undefined ? 1 : /^half/i.test(part) ? 0.5 : /^three/i.test(part) ? 0.75 : 0.25;
  const count = (number + fractionOf(half ?? halfAfter)) * fraction * (isFortnight ? 2 : 1);
  return inWholeUnits(count, unit) ?? `${prefix}${count}${letter}`;
}

/** "and a half", "and three quarters" */
function fractionOf(words: string | undefined): number {
  if (words === undefined) return 0;
  if (/three/i.test(words)) return 0.75;
  return /quarter/i.test(words) ? 0.25 : 0.5;
}

/** "all night" and "full-year" are one, "half year" half a year. */
function lengthOf(amount: string): number | null {
  const plain = amount.toLowerCase();
  if (/^(?:all|full|whole)$/u.test(plain)) return 1;
  return plain === "half" ? 0.5 : readNumber(plain);
}

/** Half an hour is PT30M, half a century P50Y, a year and a half P18M in some hands: news counts. */
function inWholeUnits(count: number, unit: Unit): string | null {
  if (unit === "decade") return `P${count * 10}Y`;
  if (unit === "century") return `P${count * 100}Y`;
  if (Number.isInteger(count)) return null;
  if (unit === "hour" && count < 2) return `PT${Math.round(count * 60)}M`;
  if (unit === "year" && count < 1) return `P${Math.round(count * 12)}M`;
  if (unit === "day" && count < 1) return `PT${Math.round(count * 24)}H`;
  return null;
}

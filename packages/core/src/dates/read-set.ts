import { DAY_PARTS, SEASONS } from "../lexicon/date-words.ts";
import { readNumber } from "./read-number.ts";

const PERIODS: Readonly<Record<string, readonly [prefix: string, letter: string, times: number]>> =
  {
    second: ["PT", "S", 1],
    minute: ["PT", "M", 1],
    hour: ["PT", "H", 1],
    day: ["P", "D", 1],
    week: ["P", "W", 1],
    fortnight: ["P", "W", 2],
    month: ["P", "M", 1],
    quarter: ["P", "M", 3],
    year: ["P", "Y", 1],
    decade: ["P", "Y", 10],
    century: ["P", "Y", 100],
  };

const MULTIPLES: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3 };

/** TIMEX3 value of "every AMOUNT UNIT"; `null` for units that are none. */
export function setValue(amount: string | undefined, unit: string): string | null {
  const name = unit.toLowerCase();
  const season: string | undefined = Object.entries(SEASONS).find(([key]) => key === name)?.[1];
  if (season !== undefined) return `XXXX-${season}`;
  const part: string | undefined = Object.entries(DAY_PARTS).find(([key]) => key === name)?.[1];
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  if (name === "weekend") return "XXXX-WXX-WE";
  const period = PERIODS[name];
  if (period === undefined) return null;
  const [prefix, letter, times] = period;
  if (amount === "few") return `${prefix}X${letter}`;
  const count =
    amount === undefined ? 1 : (MULTIPLES[amount.toLowerCase()] ?? readNumber(amount) ?? 1);
  return `${prefix}${count * times}${letter}`;
}

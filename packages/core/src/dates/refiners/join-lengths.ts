import { cover } from "../../span.ts";
import type { DateExpression, Unit } from "../expression.ts";
import type { Line } from "../line.ts";

const GAP = /^(?:,? |, and | and )$/u;
const LENGTH = /^P(?<days>(?:\d{1,4}[YMWD]){0,4})(?:T(?<hours>(?:\d{1,4}[HMS]){1,3}))?$/u;
const WHOLE = /^(?:all|full|whole)[- ]/i;
/** Letters of the units, the greatest first; months are told from minutes by the T. */
const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** "[two years and three months]", "[5 hours 20 minutes]", "[a year and two months ago]": one expression. */
export function joinLengths(
  expressions: readonly DateExpression[],
  line: Line,
): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (const expression of expressions) {
    const last = joined.at(-1);
    const gap =
      last === undefined
        ? ""
        : line.text.slice(last.end - line.start, expression.start - line.start);
    const both =
      last !== undefined && GAP.test(gap) && !isWhole(expression, line)
        ? (join(last, expression) ?? count(last, expression))
        : null;
    if (both !== null) joined.pop();
    joined.push(both ?? expression);
  }
  return joined;
}

/** "a full week and [all-day] talks" */
function isWhole({ start }: DateExpression, line: Line): boolean {
  return WHOLE.test(line.text.slice(start - line.start, start - line.start + 6));
}

/** Two lengths of which the second counts smaller units. */
function join(first: DateExpression, second: DateExpression): DateExpression | null {
  const [big, small] = [partsOf(first), partsOf(second)];
  if (big === null || small === null || second.mod !== null) return null;
  const [rank, next] = [rankOf(big.at(-1)), rankOf(small[0])];
  if (next <= rank || (rank < 4 && next > 4)) return null;
  const value = lengthValue([...big, ...small]);
  return {
    ...first,
    ...cover(first, second),
    meaning: { kind: "literal", type: "DURATION", value },
  };
}

const COUNTED: Readonly<Partial<Record<Unit, readonly [letter: string, times: number]>>> = {
  month: ["Y", 12],
  day: ["W", 7],
  minute: ["TH", 60],
};

/** A length, and a smaller one counted off: "two years and three months ago" is 27 months ago. */
function count(first: DateExpression, second: DateExpression): DateExpression | null {
  const parts = partsOf(first);
  const { meaning } = second;
  if (meaning.kind !== "step" || meaning.counted !== true || parts?.length !== 1) return null;
  const [letter, times] = COUNTED[meaning.unit] ?? ["", 0];
  const [part = ""] = parts;
  if (!part.startsWith("T") ? part.at(-1) !== letter : `T${part.at(-1)}` !== letter) return null;
  const more = Number.parseInt(part.replace("T", ""), 10) * times;
  const shift = meaning.step.shift + Math.sign(meaning.step.shift) * more;
  return {
    ...second,
    ...cover(first, second),
    mod: first.mod ?? second.mod,
    meaning: { ...meaning, step: { ...meaning.step, shift } },
  };
}

/** "P1Y6M" as ["1Y", "6M"], "PT30M" as ["T30M"]; `null` for what is no counted length. */
function partsOf({ meaning }: DateExpression): readonly string[] | null {
  if (meaning.kind !== "literal" || meaning.type !== "DURATION") return null;
  const groups = LENGTH.exec(meaning.value)?.groups;
  if (groups === undefined) return null;
  const split = (text = ""): readonly string[] => text.match(/\d{1,4}[A-Z]/gu) ?? [];
  return [...split(groups.days), ...split(groups.hours).map((part) => `T${part}`)];
}

function rankOf(part = ""): number {
  return ORDER.indexOf(part.replace(/\d/gu, ""));
}

function lengthValue(parts: readonly string[]): string {
  const isTime = (part: string): boolean => part.startsWith("T");
  const days = parts.filter((part) => !isTime(part)).join("");
  const hours = parts
    .filter(isTime)
    .map((part) => part.slice(1))
    .join("");
  return `P${days}${hours === "" ? "" : `T${hours}`}`;
}

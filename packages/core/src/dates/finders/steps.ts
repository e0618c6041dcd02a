import type { Finder } from "../finder.ts";
import { NUMBER, VAGUE_NUMBER } from "../patterns.ts";
import { readNumber } from "../read-number.ts";
import { readUnit } from "../read-unit.ts";

/** "“[Ten] years ago”": editors bracket what they change. */
const AMOUNT = String.raw`\[?(?<amount>${NUMBER}|an?|${VAGUE_NUMBER})\]?`;
const UNIT =
  "(?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centurie|century)s?";

/** "[two years ago]" "[a week later]" "[three days earlier]" "[five months from now]" */
export const steps: Finder = {
  cues: ["unit"],
  also: ["counting"],
  pattern: new RegExp(
    String.raw`(?:\b|(?=\[))(?:(?:more than|less than|just over|just under|nearly|almost|about|around|over|only|some|exactly) )?${AMOUNT} (?:full )?${UNIT}(?<half> and a half)?,? (?<way>ago|later|earlier|afterwards|previously|from (?:now|today)|hence)\b(?!-|,? (?:on average,? )?than\b)`,
    "gi",
  ),
  read({ amount = "", unit: name = "", half, way = "" }, words) {
    const plainWay = way.toLowerCase();
    const isFortnight = name.toLowerCase() === "fortnight";
    const unit = isFortnight ? "week" : readUnit(name);
    if (unit === null) return null;
    // "today" is a day: minutes from it are a length
    if (plainWay === "from today" && /^(?:second|minute|hour)$/u.test(unit)) return null;
    const number = readNumber(amount);
    const origin = /^(?:ago|from (?:now|today)|hence)$/u.test(plainWay)
      ? "publication"
      : "reference";
    const back = /^(?:ago|earlier|previously)$/u.test(plainWay);
    if (number === null) {
      return {
        meaning: { kind: "literal", type: "DATE", value: back ? "PAST_REF" : "FUTURE_REF" },
      };
    }
    const count = (number + (half === undefined ? 0 : 0.5)) * (isFortnight ? 2 : 1);
    const mod = /^(?:more than|just over|over)\b/i.test(words)
      ? back
        ? "BEFORE"
        : "AFTER"
      : undefined;
    return {
      meaning: {
        kind: "step",
        unit,
        step: { shift: Math.round(back ? -count : count), origin },
        counted: true,
      },
      ...(mod === undefined ? {} : { mod }),
    };
  },
};

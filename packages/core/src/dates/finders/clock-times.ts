import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import type { Finder } from "../finder.ts";
import { oneOf } from "../patterns.ts";
import { readNumber } from "../read-number.ts";

const HOUR = oneOf([...SMALL_NUMBERS.keys()].slice(1, 13));

/** "by [noon]" "shortly after [midnight]" */
export const namedTimes: Finder = {
  cues: ["clock"],
  pattern:
    /\b(?<name>noon|midday|midnight)\b(?: (?<zone>GMT|UTC)\b| local time\b)?(?!-| (?:heat|sun|meal|prayers?|break|nap)\b)/gi,
  read: ({ name, zone }) => ({
    meaning: { kind: "day-of-context" },
    time: {
      kind: "clock",
      hour: name?.toLowerCase() === "midnight" ? 0 : 12,
      minute: 0,
      zone: zone === undefined ? null : "Z",
    },
    known: zone === undefined ? ["hour"] : ["hour", "zone"],
  }),
};

const MINUTES = `(?:(?:twenty|thirty|forty|fifty)-)?(?:${oneOf([...SMALL_NUMBERS.keys()].slice(1, 21))})`;
const CLOCK_BEFORE = /\b(?:at|by|until|till|about|around|since|before|after) $/i;

/** "at [half past six]" "[ten past five in the morning]" "[a quarter to six]" "[five o'clock]" */
export const spokenTimes: Finder = {
  cues: ["spokenClock", "dayPart"],
  pattern: new RegExp(
    String.raw`\b(?:(?:(?<half>half past|half-past)|(?<minutes>a quarter|quarter|five|ten|twenty|twenty-five|(?:${MINUTES})(?= minutes?\b)|[1-5]?\d(?= minutes? past))(?: minutes?)? (?<way>past|(?<=\b(?:at|by|until|around|about|from|till|is) (?:a )?[a-z]{3,11}(?: minutes)? )to)) (?<hour>${HOUR}|midnight|noon|\d{1,2})(?: o'clock)?\b|(?:half-|(?<=\b(?:at|by|until|till|around|about|gone|before|after|since) )half )(?<brief>${HOUR})\b|(?<sharp>${HOUR}|\d{1,2})(?: o'clock\b|(?= (?:in the|this|that|the (?:next|following|same)|(?:on )?[A-Z][a-z]{2,5}day) (?:morning|afternoon|evening|night)\b| (?:at|last|that) night\b)))(?:,? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))\b)?`,
    "gi",
  ),
  read({ half, minutes, way, hour, brief, sharp, part, night }, matched, line, at) {
    const words = hour ?? brief ?? sharp ?? "";
    // "minus nine on Wednesday night" is no hour
    if (
      matched === sharp &&
      night === undefined &&
      !CLOCK_BEFORE.test(line.slice(Math.max(0, at - 9), at))
    )
      return null;
    const name = words.toLowerCase();
    const clock = name === "midnight" ? 0 : name === "noon" ? 12 : readNumber(words);
    if (clock === null || clock > 24) return null;
    const offset =
      half !== undefined || brief !== undefined
        ? 30
        : minutesOf(minutes) * (/^to$/i.test(way ?? "") ? -1 : 1);
    // Nobody says which half of the day: news tells of waking hours.
    const isAfternoon = part === undefined && night === undefined && clock >= 1 && clock <= 6;
    const isLate =
      clock < 12 &&
      (isAfternoon ||
        /^(?:afternoon|evening)$/i.test(part ?? "") ||
        (night !== undefined && clock > 5));
    const total = (clock + (isLate ? 12 : 0)) * 60 + offset + 1440;
    return {
      meaning: { kind: "day-of-context" },
      time: {
        kind: "clock",
        hour: Math.floor(total / 60) % 24,
        minute: total % 60,
        zone: null,
        isOpen:
          part === undefined && night === undefined && clock >= 1 && clock <= 12 && name !== "noon",
      },
      known: ["hour", "minute"],
    };
  },
};

function minutesOf(words: string | undefined): number {
  if (words === undefined) return 0;
  return /quarter/i.test(words) ? 15 : (readNumber(words) ?? 0);
}

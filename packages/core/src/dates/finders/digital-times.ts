import type { DateEngine } from "../../engines/chrono.ts";
import type { Finder, Groups } from "../finder.ts";
import { zoneText } from "./numeric-dates.ts";

const ZONE = String.raw`(?: ?\(?(?<zone>GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|IST|JST|AEST|AEDT|AWST|NZST|NZDT|HKT|SGT|KST|PKT|MSK|WAT|CAT|EAT|SAST)\b(?: ?(?<sign>[+-])(?<shift>\d{1,2})(?::?(?<shiftMinutes>\d{2}))?\b\)?)?)`;
/** "9 a.m. Eastern time", "6 p.m. Pacific Daylight Time", "noon East Africa Time" */
const NAMED_ZONE = String.raw`(?: \(?(?<zoneName>Eastern|Central|Mountain|Pacific|Central European|Indian|Moscow|West Africa|East Africa|South Africa|Japan)n?(?: (?<season>Standard|Summer|Daylight))? [Tt]ime\b\)?)`;
const ZONES: Readonly<Record<string, readonly [plain: string, standard: string, summer: string]>> =
  {
    Eastern: ["ET", "EST", "EDT"],
    Central: ["CT", "CST", "CDT"],
    Mountain: ["MT", "MST", "MDT"],
    Pacific: ["PT", "PST", "PDT"],
    "Central European": ["CET", "CET", "CEST"],
    Indian: ["IST", "IST", "IST"],
    Moscow: ["MSK", "MSK", "MSK"],
    "West Africa": ["WAT", "WAT", "WAT"],
    "East Africa": ["EAT", "EAT", "EAT"],
    "South Africa": ["SAST", "SAST", "SAST"],
    Japan: ["JST", "JST", "JST"],
  };

function zoneOf({ zone, zoneName, season }: Groups): string | undefined {
  const names = ZONES[zoneName ?? ""];
  if (names === undefined) return zone;
  return names[season === undefined ? 0 : season === "Standard" ? 1 : 2];
}

const TIME_BEFORE =
  /\b(?:at|by|around|about|until|till|from|after|before|since|between|and|to|for)\.? $/i;
const SCORE_BEFORE = /\b(?:won|win|beat|lost|led|drew|scored|score|ratio(?: of)?) $/i;
const UNIT_AFTER =
  /^(?:%|[ -]?(?:per ?cent|percent|million|billion|euros?|dollars?|pounds?|points?|metres?|meters?|miles?|km|kg|seconds?|minutes?|hours?|years?|degrees?|cents|per (?:euro|dollar|pound)|to the (?:euro|dollar|pound)|a barrel|a share|to \d)\b)/i;

/** "at [1800 hours]", but not "after 1200 hours of work": a length. */
function isHour(words: string, before: string, after: string): boolean {
  return / local time$/u.test(words) || (HOUR_BEFORE.test(before) && !/^ of\b/u.test(after));
}

/** "2.15", in papers that write "14.15" or "2.15pm"; "02.15" is told. */
const HALF_OPEN = /^[1-9][.:]\d\d$/u;

/** "[5]-8 p.m." */
const RANGE_BEFORE = /(?:^|[ (])(?:\d{1,2}|\d{1,2}[:.]\d\d)-$/u;
const HOUR_BEFORE = /\b(?:at|by|until|till|from|before|after|since) $/i;

const DIGITAL_TIME = new RegExp(
  String.raw`\b(?:(?<hour>[01]?\d|2[0-4])(?:(?<mark>[:.h])(?<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?<half>[ap]m\b|[ap]\. ?m\b\.?|[AP]M\b|[AP]\.M\b\.?)|(?<hour24>[01]?\d|2[0-4])(?<mark24>[:.h])(?<minute24>[0-5]\d)(?::[0-5]\d)?(?: ?(?:hours|hrs)\b)?|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?:(?= ?(?:GMT|UTC|BST)\b| local time)|(?<hours> ?(?:hours|hrs)\b)))(?![\d%])(?:${NAMED_ZONE}|${ZONE})?(?: local time\b)?`,
  "gu",
);

interface Clock {
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: number | null;
}

/** "2:30 pm" needs no library; `null` for "14:30 pm" and "24:30". */
function readClock(hour: number, minute: number, half: string): Clock | null {
  if (half === "")
    return hour > 24 || (hour === 24 && minute > 0)
      ? null
      : { hour: hour % 24, minute, zone: null };
  if (hour > 12) return null;
  return { hour: (hour % 12) + (half === "pm" ? 12 : 0), minute, zone: null };
}

/** "at [2:30 pm]" "[14:58 UTC]" "around [9.45pm]" "[1330 GMT]", zones read by chrono */
export function createDigitalTimes(engine: DateEngine): Finder {
  // of one day's minutes and a few zones: what chrono read once it need not read again
  const known = new Map<string, ReturnType<DateEngine["read"]>[number] | undefined>();
  const readOnce = (words: string): ReturnType<DateEngine["read"]>[number] | undefined => {
    if (!known.has(words)) known.set(words, engine.read(words, false)[0]);
    return known.get(words);
  };
  return {
    cues: ["clock"],
    pattern: DIGITAL_TIME,
    read(groups, words, line, at) {
      const { half, military, mark24 } = groups;
      const isRange = half !== undefined && RANGE_BEFORE.test(line.slice(Math.max(0, at - 6), at));
      if (!isRange && /[.,:/$£€#+-]/u.test(line.charAt(at - 1))) return null;
      const named = zoneOf(groups);
      const before = line.slice(Math.max(0, at - 12), at);
      const after = line.slice(at + words.length);
      if (half === undefined && military === undefined) {
        if (UNIT_AFTER.test(after) || /^[.:]\d/u.test(after)) return null;
        if (mark24 !== ":" && named === undefined && !TIME_BEFORE.test(before) && at > 0)
          return null;
        if (mark24 === ":" && (/^-\d/u.test(after) || SCORE_BEFORE.test(before))) return null;
      }
      if (groups.hours !== undefined && named === undefined && !isHour(words, before, after))
        return null;
      const hours = groups.hour ?? groups.hour24 ?? military?.slice(0, 2) ?? "";
      const minutes = groups.minute ?? groups.minute24 ?? military?.slice(2) ?? "00";
      const halfDay = half === undefined ? "" : `${half.charAt(0).toLowerCase()}m`;
      const date =
        named === undefined
          ? readClock(Number(hours), Number(minutes), halfDay)
          : readOnce(`at ${hours}:${minutes}${halfDay} ${named}`);
      if (!date || date.hour === null) return null;
      const shift =
        groups.shift === undefined ? 0 : Number(`${groups.sign ?? "+"}${groups.shift}`) * 60;
      return {
        meaning: { kind: "day-of-context" },
        time: {
          kind: "clock",
          hour: date.hour,
          minute: date.minute ?? 0,
          zone: zoneText(date.zone === null ? null : date.zone + shift),
          isOpen: half === undefined && named === undefined && HALF_OPEN.test(words),
        },
        known: [
          "hour",
          ...(minutes === "00" && half !== undefined ? [] : (["minute"] as const)),
          ...(named === undefined ? [] : (["zone"] as const)),
        ],
      };
    },
  };
}

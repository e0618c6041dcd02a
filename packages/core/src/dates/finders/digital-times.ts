import type { DateEngine } from "../../engines/chrono.ts";
import type { Finder } from "../finder.ts";
import { zoneText } from "./numeric-dates.ts";

const ZONE = String.raw`(?: ?\(?(?<zone>GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|IST|JST|AEST|AEDT|HKT|SGT|KST|MSK)\b(?: ?(?<sign>[+-])(?<shift>\d{1,2})(?::?(?<shiftMinutes>\d{2}))?\b\)?)?)`;
const TIME_BEFORE =
  /\b(?:at|by|around|about|until|till|from|after|before|since|between|and|to|for)\.? $/i;
const SCORE_BEFORE = /\b(?:won|win|beat|lost|led|drew|scored|score|ratio(?: of)?) $/i;
const UNIT_AFTER =
  /^(?:%|[ -]?(?:per ?cent|percent|million|billion|euros?|dollars?|pounds?|points?|metres?|meters?|miles?|km|kg|seconds?|minutes?|hours?|years?|degrees?|cents|a barrel|a share|to \d)\b)/i;

const DIGITAL_TIME = new RegExp(
  String.raw`\b(?:(?<hour>[01]?\d|2[0-4])(?:(?<mark>[:.h])(?<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?<half>[ap]m\b|[ap]\. ?m\b\.?|[AP]M\b|[AP]\.M\b\.?)|(?<hour24>[01]?\d|2[0-4])(?<mark24>[:.h])(?<minute24>[0-5]\d)(?::[0-5]\d)?(?: ?(?:hours|hrs)\b)?|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=(?: ?(?:hours|hrs) (?:local|GMT|UTC)| ?(?:GMT|UTC|BST)\b| local time)))(?![\d%])${ZONE}?(?: local time\b)?`,
  "gu",
);

/** "at [2:30 pm]" "[14:58 UTC]" "around [9.45pm]" "[1330 GMT]", hours and zones read by chrono */
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
      if (/[.,:/$£€#+-]/u.test(line.charAt(at - 1))) return null;
      const { half, military, mark24 } = groups;
      const before = line.slice(Math.max(0, at - 12), at);
      const after = line.slice(at + words.length);
      if (half === undefined && military === undefined) {
        if (UNIT_AFTER.test(after) || /^[.:]\d/u.test(after)) return null;
        if (mark24 !== ":" && groups.zone === undefined && !TIME_BEFORE.test(before) && at > 0)
          return null;
        if (mark24 === ":" && (/^-\d/u.test(after) || SCORE_BEFORE.test(before))) return null;
      }
      const hours = groups.hour ?? groups.hour24 ?? military?.slice(0, 2) ?? "";
      const minutes = groups.minute ?? groups.minute24 ?? military?.slice(2) ?? "00";
      const halfDay = half === undefined ? "" : `${half.charAt(0).toLowerCase()}m`;
      const zone = groups.zone === undefined ? "" : ` ${groups.zone}`;
      const date = readOnce(`at ${hours}:${minutes}${halfDay}${zone}`);
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
        },
        known: [
          "hour",
          ...(minutes === "00" && half !== undefined ? [] : (["minute"] as const)),
          ...(groups.zone === undefined ? [] : (["zone"] as const)),
        ],
      };
    },
  };
}

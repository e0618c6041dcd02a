import type { Step, Unit } from "../expression.ts";
import type { Finder } from "../finder.ts";
import { readStep } from "../read-step.ts";
import { readUnit } from "../read-unit.ts";

const PERIOD = "day|weekend|week|month|quarter|year|decade|century";

/** "[last week]" "[this year]" "[the following day]" "[that same month]" "[the previous year]" */
export const relativePeriods: Finder = {
  cues: ["unit"],
  also: ["direction"],
  pattern: new RegExp(
    String.raw`\b(?<step>(?:the |that )?(?:very )?(?:last|past|next|previous|preceding|prior|following|ensuing|upcoming|coming|current|same)|this(?: (?:same|past|coming))?|that) (?<unit>${PERIOD})(?:(?<=\bthis year)s(?= [a-z]))?\b(?!-(?!(?:the|a|an|his|her|its|their)\b)|'s? (?:end|old)\b| (?:and a half|ended|ending|of (?:fighting|war|talks)))`,
    "gi",
  ),
  read({ step: words = "", unit: name = "" }, _words, line, at) {
    const unit = readUnit(name);
    const step = readPeriodStep(words.toLowerCase(), unit);
    if (unit === null || step === null) return null;
    // "to this day"
    if (unit === "day" && /\bto $/i.test(line.slice(Math.max(0, at - 4), at))) return null;
    if (isLength(words.toLowerCase(), unit)) {
      return { meaning: { kind: "literal", type: "DURATION", value: `P1${LENGTH[unit] ?? "D"}` } };
    }
    return { meaning: { kind: "step", unit, step } };
  },
};

const LENGTH: Readonly<Partial<Record<Unit, string>>> = {
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  decade: "DE",
};

/** "over the past year" is a length; "the last week" and "last year" have a place on the calendar. */
function isLength(words: string, unit: Unit): boolean {
  if (unit === "decade" || unit === "century") return /\b(?:past|last)$/u.test(words);
  return words === "the past" || words === "past";
}

function readPeriodStep(words: string, unit: Unit | null): Step | null {
  // "this day" is the one spoken of, never the day of publication
  if (words === "this" && unit === "day") return { shift: 0, origin: "reference" };
  if (words.startsWith("this ")) {
    const shift = words.endsWith("past") ? -1 : 0;
    return { shift: unit === "weekend" && shift < 0 ? -1 : shift, origin: "publication" };
  }
  if (words === "that same" || words === "that very same") return { shift: 0, origin: "reference" };
  if (words === "that" && unit === "decade") return { shift: 0, origin: "reference" };
  return readStep(words.replace("very ", ""));
}

/** "the year before", "the day after", "the night following": counted from the date spoken of. */
export const periodsBeforeAndAfter: Finder = {
  cues: ["unit"],
  also: ["side"],
  pattern:
    /\b(?:the )(?<unit>day|week|month|year) (?<side>before|after|previous|following|earlier)\b(?=$|[.,;:)"'!?]| (?:and|but|when|in|on|that|at)\b)/gi,
  read({ unit: name = "", side = "" }) {
    const unit = readUnit(name);
    if (unit === null) return null;
    const shift = /^(?:after|following)$/i.test(side) ? 1 : -1;
    return { meaning: { kind: "step", unit, step: { shift, origin: "reference" } } };
  },
};

/** "[the week after next]", "[the year before last]" */
export const periodsTwoAway: Finder = {
  cues: ["unit"],
  also: ["side"],
  pattern:
    /\bthe (?<unit>weekend|week|month|year|decade) (?:(?<next>after (?:the )?next)|before last)\b/gi,
  read({ unit: name = "", next }) {
    const unit = readUnit(name);
    const shift = next === undefined ? -2 : 2;
    return unit === null
      ? null
      : { meaning: { kind: "step", unit, step: { shift, origin: "publication" } } };
  },
};

/** "at [the end of the year]", "[the whole of the month]": the period of the date spoken of. */
export const boundedPeriods: Finder = {
  cues: ["unit"],
  also: ["edge"],
  pattern:
    /\b(?:the )?(?:(?<edge>very beginning|beginning|start|middle|end|close|rest|whole|remainder|turn) of|(?<later>later|earlier|early|late) (?:in )?) ?(?<step>the|this|last|next|that|the same|the following|the previous) (?<unit>day|week|weekend|month|quarter|year|decade|century)\b/gi,
  read({ edge = "", step: words = "", unit: name = "" }) {
    const unit = readUnit(name);
    const step: Step | null =
      words.toLowerCase() === "the"
        ? { shift: 0, origin: unit === "day" ? "reference" : "publication" }
        : readStep(words);
    if (unit === null || step === null) return null;
    return {
      meaning: { kind: "step", unit, step },
      ...(MODS[edge.toLowerCase()] === undefined ? {} : { mod: MODS[edge.toLowerCase()] }),
    };
  },
};

const PERIOD_BEFORE = /\b(?:end|ended|ending|finish|finished|close|closed|for) $/i;

/** "at [the weekend]" "ended [the day] lower" "guidance for [the year]": the one of publication. */
export const barePeriods: Finder = {
  cues: ["unit"],
  also: ["edge", "relativeDay"],
  pattern:
    /(?:(?<=\b(?:at|since|over|during|by|before|after|until|for) )the (?<weekendAfter>weekend)\b(?! of\b)|(?:\bthe (?<weekend>weekend)\b|\bthe (?:full |entire |whole )?(?<unit>day|week|month|year)\b|\b(?<end>year|month)(?:'s|-| )[- ]?end\b|\bend[- ]of[- ](?<endOf>year|month)\b|\b(?:the )?(?<toDate>year)[- ]to[- ]date\b)(?=$|[.,;:)?!"]| (?:and|but|with|at|in|on|as|down|up|by|was|were|we|it|they|he|she)\b| \d| (?:lower|higher|flat|unchanged)\b))/gi,
  read(
    { weekendAfter, weekend = weekendAfter, unit: name = "", endOf, end = endOf, toDate },
    _words,
    line,
    at,
  ) {
    if (name !== "" && !PERIOD_BEFORE.test(line.slice(Math.max(0, at - 10), at))) return null;
    const unit = weekend === undefined ? readUnit(end ?? toDate ?? name) : "weekend";
    return unit === null
      ? null
      : {
          meaning: {
            kind: "step",
            unit,
            step: { shift: 0, origin: isSpokenOf(unit, line, at) ? "reference" : "publication" },
          },
          ...(end === undefined ? {} : { mod: "END" }),
        };
  },
};

/** "ended [the day] lower"; "the fourth quarter, and $8.6 billion for [the full year]" */
function isSpokenOf(unit: Unit, line: string, at: number): boolean {
  return unit === "day" || (unit === "year" && /\b(?:quarter|half) of /i.test(line.slice(0, at)));
}

const MODS: Readonly<Record<string, string>> = {
  "very beginning": "START",
  beginning: "START",
  start: "START",
  turn: "START",
  middle: "MID",
  end: "END",
  close: "END",
};

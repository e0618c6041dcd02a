import type { Finder } from "../finder.ts";
import { NUMBER, VAGUE_NUMBER } from "../patterns.ts";
import { readDuration } from "../read-duration.ts";

const UNIT =
  "(?<unit>second|sec|minute|min|hour|hr|day|night|weekend|week|fortnight|month|quarter|year|yr|decade|century|centurie|winter|summer)";
const ABOUT =
  "more than|less than|fewer than|at least|at most|up to|no more than|just over|just under|well over|a little over|nearly|almost|about|around|roughly|approximately|over(?= an?\\b)|(?<=\\b(?:in|for|after|of|spent|took|lasted|takes|take|than|with|by) )over|under|some|barely|another(?= \\d| [a-z]{3,9} )|a further|as many as";
const FRAME =
  "(?:the|these|those|this) (?:first|last|past|next|previous|preceding|following|coming|final|recent|initial|opening|closing)|past|first|the(?! [a-z\\d]{1,9}-)|these|those|further";
const ADJECTIVE =
  "full|whole|long|straight|consecutive|successive|solid|calendar|working|trading|business|more|extra|additional|entire";

/** "for [the past 75 years]" "[two and a half hours]" "[nearly three years]" "[several weeks]" */
export const countedLengths: Finder = {
  cues: ["unit", "season"],
  also: ["number", "count"],
  pattern: new RegExp(
    String.raw`\b(?:(?<about>${ABOUT}) )?(?:(?<frame>${FRAME}) )?(?:(?<amount>${NUMBER})(?:(?: to | or |-)(?<upper>${NUMBER}))?(?<half> and (?:a half|half|a quarter|three quarters))?|(?<vague>${VAGUE_NUMBER}))[ -](?:(?<adjective>${ADJECTIVE}) )?${UNIT}(?<plural>s?)(?<halfAfter> and (?:a )?(?:half|quarter))?\b(?<old>(?:[ -]olds?\b| of age\b|-olds?\b))?(?!-(?:old|round)|'s? notice)`,
    "gi",
  ),
  read: (groups, words, line, at) =>
    /[-\d.,$£€]/u.test(line.charAt(at - 1)) ? null : readDuration(groups, words, line, at),
};

/** "in [recent years]" "over [the past few days]" */
export const recentLengths: Finder = {
  cues: ["units"],
  also: ["direction"],
  pattern:
    /\b(?:the )?(?:recent|past|last|coming)(?: (?:few|several|couple of))? (?<unit>day|week|month|year|decade)s\b/gi,
  read: (groups, words, line, at) => readDuration(groups, words, line, at),
};

/** "[a decade]" "[half an hour]" "[a year and a half]" "[an entire week]" "[a quarter of an hour]" */
export const singleLengths: Finder = {
  cues: ["unit"],
  also: ["article"],
  pattern: new RegExp(
    String.raw`\b(?:(?<about>${ABOUT}) )?(?:(?<part>half|a quarter of|three quarters of) )?(?<amount>an?|another|all|half|full|whole)(?: (?<adjective>${ADJECTIVE}|single))?[ -]${UNIT}(?<halfAfter> and (?:a )?(?:half|quarter))?\b(?!-|s\b)`,
    "gi",
  ),
  read(groups, words, line, at) {
    const after = line.slice(at + words.length, at + words.length + 24);
    if (/^(?:summer|winter)$/i.test(groups.unit ?? "") && NOUN_AFTER.test(after)) return null;
    if (/^all day$/i.test(words) && DAY_AFTER.test(after)) return null;
    return readDuration(groups, words, line, at);
  },
};

/** "a summer drought" */
const NOUN_AFTER = /^ (?!in\b|of\b|at\b|on\b|with|and\b|or\b|as\b|spent\b)[a-z]{3,}/u;
/** "all day Friday" */
const DAY_AFTER = /^ (?:on )?[A-Z][a-z]{2,5}day\b/u;

const LENGTH_BEFORE =
  /(?:^|\b(?:for|even|in|after|within|over|taken|took|take|takes|lasted|last|spent|waited|of|and|or|through|by|only|just|about) |, )$/i;

const GAP_AFTER = /^ (?:before|after)\b/i;
const NAMED_BEFORE =
  /(?:\b(?:the|these|those|its|his|her|their|our|my|working|school|trading)|\d|s) $/i;

/** "It took [decades]." "[Hours] after the raid": a plural that nobody counted. */
export const bareLengths: Finder = {
  cues: ["units"],
  pattern:
    /(?<amount>)\b(?<unit>second|minute|hour|day|night|week|month|year|decade|centurie)s\b(?= (?:of|after|before|ago|later|on|earlier|to|for|in|and|without)\b|[.,;:!?)"”'-]|$)/gi,
  read(groups, words, line, at) {
    const before = line.slice(Math.max(0, at - 10), at);
    // "he leapt out [seconds] before it fell"
    const isGap = GAP_AFTER.test(line.slice(at + words.length, at + words.length + 8));
    return LENGTH_BEFORE.test(before) || (isGap && !NAMED_BEFORE.test(before))
      ? readDuration(groups, words, line, at)
      : null;
  },
};

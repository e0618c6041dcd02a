import { VAGUE_REFERENCES } from "../../lexicon/date-words.ts";
import type { Finder } from "../finder.ts";
import { oneOf } from "../patterns.ts";
import { isNowadays } from "./is-nowadays.ts";

const PHRASES: Readonly<Record<string, string>> = {
  today: "PRESENT_REF",
  "the past": "PAST_REF",
  "the future": "FUTURE_REF",
  "the time being": "PRESENT_REF",
  "the present": "PRESENT_REF",
  "right now": "PRESENT_REF",
  "at this time": "PRESENT_REF",
  "the near future": "FUTURE_REF",
  "more recently": "PAST_REF",
  "very soon": "FUTURE_REF",
  "the long term": "FUTURE_REF",
  "the near term": "FUTURE_REF",
};

/** "[now] [currently] [recently]", "as strong [today] as it was": only where vague words are asked for */
export const vagueReferences: Finder = {
  cues: ["vague"],
  pattern: new RegExp(
    String.raw`\b(?<words>${oneOf([...Object.keys(PHRASES), ...Object.keys(VAGUE_REFERENCES)])})\b(?! (?:\d|few|${"two|three|year|decade|month|week"}))`,
    "gi",
  ),
  read({ words = "" }, _words, line, at) {
    const plain = words.toLowerCase();
    if (plain === "today" && !isNowadays(words, line, at)) return null;
    if (plain === "once" || plain === "formerly" || plain === "previously") return null;
    const value = PHRASES[plain] ?? VAGUE_REFERENCES[plain];
    return value === undefined ? null : { meaning: { kind: "literal", type: "DATE", value } };
  },
};

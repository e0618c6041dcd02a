import type { Finder } from "../finder.ts";
import { readOrdinal } from "../read-number.ts";

const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** "born in [the 1990s]" "[the '80s]" "[the nineteen-eighties]" */
export const decades: Finder = {
  cues: ["decade"],
  pattern:
    /\b(?:the )?(?:(?<full>[12]\d{2})0'?s\b|'(?<short>\d)0s\b|(?:nineteen[- ])?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)|\bthe (?<bare>[2-9])0s\b|'(?<quoted>[2-9])0s\b|(?<=s and )(?<after>[2-9])0s\b/gi,
  read({ full, short, name, bare, quoted, after }, words, line, at) {
    const named = name === undefined ? null : (DECADES[name.toLowerCase()] ?? null);
    if (named !== null && !/^the /i.test(words)) return null;
    // "the temperature was in the low eighties"
    if (named !== null && /\b(?:low|high|his|her|their|my) $/i.test(line.slice(0, at))) return null;
    const value = full ?? `19${short ?? bare ?? quoted ?? after ?? named}`;
    return { meaning: { kind: "literal", type: "DATE", value }, known: [] };
  },
};

/** "in [the 19th century]" "[the fifth century BC]" */
export const centuries: Finder = {
  cues: ["century"],
  pattern:
    /\b(?:(?:the )?(?:early |late |mid-)?)?(?<nth>\d{1,2}(?:st|nd|rd|th)|[a-z]{4,12}(?:-first)?)[ -]century(?<bc> b\.?c\.?(?:e\.?)?)?/gi,
  read({ nth, bc }) {
    const number = readOrdinal(nth ?? "");
    if (number === null || number < 1) return null;
    const value = `${bc === undefined ? "" : "BC"}${String(number - 1).padStart(2, "0")}`;
    return { meaning: { kind: "literal", type: "DATE", value }, known: [] };
  },
};

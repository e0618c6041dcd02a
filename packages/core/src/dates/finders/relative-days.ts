import type { Finder } from "../finder.ts";
import { isNowadays } from "./is-nowadays.ts";

const SHIFTS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** "announced [earlier today]" "[yesterday]" "[the day before yesterday]" */
export const relativeDays: Finder = {
  cues: ["relativeDay"],
  pattern:
    /\b(?:(?<far>(?:the )?day (?:before|after) )|(?:earlier|later) )?(?<day>today|yesterday|tomorrow)\b(?!'s (?:world|generation|youth|children|society))/gi,
  read({ far, day }, words, line, at) {
    const name = day?.toLowerCase() ?? "";
    // "USA Today", "Russia Today"
    if (/^T/u.test(words) && /[A-Z][A-Za-z]{1,20} $/u.test(line.slice(Math.max(0, at - 22), at)))
      return null;
    if (isNowadays(words, line, at)) return null;
    const shift = (SHIFTS[name] ?? 0) * (far === undefined ? 1 : 2);
    return { meaning: { kind: "step", unit: "day", step: { shift, origin: "publication" } } };
  },
};

/** "shelled [overnight]" "[last night]" "will meet [tonight]" */
export const nights: Finder = {
  cues: ["relativeDay", "dayPart"],
  pattern:
    /\b(?:(?<last>last night|overnight(?! (?:train|bus|coach|ferry|flight|stay|service|shift|success|sensation|rate|low|delivery|lodging|accommodation|guest|visit|sleeper|mail|parking)))|tonight)\b/gi,
  read({ last }) {
    // "rain is forecast [overnight]": the night may be the coming one
    if (/^overnight$/i.test(last ?? ""))
      return { meaning: { kind: "coming-or-last-night" }, time: { kind: "part", part: "NI" } };
    const shift = last === undefined ? 0 : -1;
    return {
      meaning: { kind: "step", unit: "day", step: { shift, origin: "publication" } },
      time: { kind: "part", part: "NI" },
    };
  },
};

import { itemAt } from "../item-at.ts";
import type { QuotationContext } from "./context.ts";
import type { SpeechCue } from "./find-cues.ts";
import { opensMarks } from "./marked-start.ts";

/** `ordered everyone living near the summit [to leave]`: past a long addressee. */
export function findFarInfinitive(
  context: QuotationContext,
  cue: SpeechCue,
  at: number,
  limit: number,
): number | null {
  if (!cue.frames.includes("p")) return null;
  /** Where the verb of a relative clause ends: "urged a man who claimed | to know". */
  let verbEnd = -1;
  for (let place = at; place < Math.min(limit, at + LONGEST_ADDRESSEE); place += 1) {
    const group = itemAt(context.syntax.verbGroups, context.groupOf[place]);
    const token = context.syntax.tokens[place];
    if (token?.pos === "PUNCT") return null;
    // asked them both [to “spare the interpreters”]
    if (token?.lower === "to" && opensMarks(context, place + 1)) return place;
    if (group === undefined || group.from !== place) continue;
    if (group.form === "infinitive" && place !== verbEnd) return place;
    if (group.form !== "finite") continue;
    // "urged anyone who *saw* it [to ring]"
    const clause = itemAt(context.syntax.clauses, context.clauseOf[place]);
    if (clause?.kind !== "relative" || cue.lemma === "tell") return null;
    verbEnd = group.to;
  }
  return null;
}

/** In tokens, with what it is described by. */
const LONGEST_ADDRESSEE = 20;

/** "asked not to be named" is no news. */
export const UNNAMED: ReadonlySet<string> = new Set(["identified", "named", "quoted"]);
export const NEVER: ReadonlySet<string> = new Set(["not", "never"]);

/** `denied [hiding] it`, also where the tagger takes it for a noun: `denied [planning] a bond`. */
export function isGerund({ syntax }: QuotationContext, at: number): boolean {
  const token = syntax.tokens[at];
  const next = syntax.tokens[at + 1]?.pos;
  if (token === undefined || !/ing$/u.test(token.lower)) return false;
  return token.pos === "VERB" || (token.pos === "NOUN" && (next === "DET" || next === "PRON"));
}

import type { Token } from "../reading.ts";
import type { CandidateCue } from "./find-candidates.ts";
import { hashOf } from "./hash.ts";

/** What stands between the cue and a word. */
export interface Between {
  /** Hash of the kinds of words on the way, each run once: "NPN,V"; "*" for long ways. */
  readonly path: number;
  /** Other likely cues, verbs, marks of punctuation and "that"s on the way, each up to a few. */
  readonly cues: number;
  readonly verbs: number;
  readonly stops: number;
  readonly thats: number;
}

const NEXT_TO: Between = { path: hashOf(0, ""), cues: 0, verbs: 0, stops: 0, thats: 0 };

const LONGEST_PATH = 8;

function stepOf({ text, lower, pos }: Token): string {
  if (pos === "PUNCT") return text;
  if (lower === "that" || lower === "to") return lower;
  if (pos === "CCONJ" || pos === "SCONJ") return pos.charAt(0).toLowerCase();
  if (pos === "VERB" || pos === "AUX") return "V";
  if (pos === "ADP") return "P";
  return pos === "ADV" ? "" : "N";
}

/** For each word of the cue's window what stands between; `isCue` tells other likely cues. */
export function walkFromCue(
  tokens: readonly Token[],
  { head, window }: CandidateCue,
  isCue: (at: number) => boolean,
): Between[] {
  const found: Between[] = Array.from({ length: window.to - window.from }, () => NEXT_TO);
  for (const direction of [1, -1]) {
    let [path, last, steps] = ["", "", 0];
    let [cues, verbs, stops, thats] = [0, 0, 0, 0];
    for (let at = head + direction; at >= window.from && at < window.to; at += direction) {
      found[at - window.from] = {
        path: hashOf(0, path),
        cues: Math.min(cues, 3),
        verbs: Math.min(verbs, 4),
        stops: Math.min(stops, 3),
        thats: Math.min(thats, 2),
      };
      const token = tokens[at];
      if (token === undefined) continue;
      const step = stepOf(token);
      if (step !== "" && step !== last) {
        path = steps < LONGEST_PATH ? path + step : "*";
        steps += 1;
        last = step;
      }
      if (isCue(at) && !isCue(at + direction)) cues += 1;
      if (token.pos === "VERB" || token.pos === "AUX") verbs += 1;
      if (token.pos === "PUNCT") stops += 1;
      if (token.lower === "that") thats += 1;
    }
  }
  return found;
}

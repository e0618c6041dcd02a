import type { Token } from "../../reading.ts";
import { readNominals } from "./read-nominals.ts";

/** The "them", "the seven casualties", "his constituents" after "of". */
export function readWhole(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { from: number; to: number; head: number | null } | null {
  const first = tokens[at];
  if (first === undefined || at >= limit) return null;
  if (/^(?:them|us|whom|those|these|you|which)$/u.test(first.lower)) {
    return { from: at, to: at + 1, head: null };
  }
  let index = at;
  while (isBeforeNoun(tokens[index]) && index < limit && index - at < 3) index += 1;
  const classed = tokens[index];
  if (
    classed !== undefined &&
    index > at &&
    /^(?:dead|injured|wounded|missing|displaced|deceased|killed)$/u.test(classed.lower)
  ) {
    return { from: at, to: index + 1, head: index };
  }
  const run = readNominals(tokens, index, limit);
  if (run !== null) {
    let end = run.to;
    if (tokens[end]?.lower === "of") {
      const more = readNominals(tokens, tokens[end + 1]?.pos === "DET" ? end + 2 : end + 1, limit);
      if (more !== null) end = more.to;
    }
    return { from: at, to: end, head: run.head };
  }
  // five of their own
  if (index > at && tokens[index]?.lower === "own") {
    return { from: at, to: index + 1, head: index };
  }
  return index > at ? { from: at, to: index, head: null } : null;
}

/** "the", "seven", "their"; not the "who" behind "the 43". */
function isBeforeNoun(token: Token | undefined): boolean {
  if (token === undefined || /^(?:who|which|that)$/u.test(token.lower)) return false;
  return /^(?:DET|NUM|PRON)$/u.test(token.pos);
}

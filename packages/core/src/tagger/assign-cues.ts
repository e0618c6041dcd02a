import type { Attribution, Token } from "../reading.ts";
import type { TokenRange } from "./gather-facts.ts";
import { tokensOf } from "./measure-contents.ts";

/** Which attributions use a cue, by index. */
export type CueOwners = (cue: TokenRange) => readonly number[];

/** Looks up whose cue stands where, in time that does not grow with the text. */
export function assignCues(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): CueOwners {
  const owners = new Map<number, number[]>();
  attributions.forEach(({ cue }, index) => {
    if (cue === null) return;
    const { from, to } = tokensOf(tokens, cue);
    for (let at = from; at < to; at++) owners.set(at, [...(owners.get(at) ?? []), index]);
  });
  return ({ from, to }) => {
    const found = new Set<number>();
    for (let at = from; at < to; at++) for (const owner of owners.get(at) ?? []) found.add(owner);
    return [...found];
  };
}

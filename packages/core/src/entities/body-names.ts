import type { NameReader } from "./name-reader.ts";
import type { Word } from "./words.ts";

/** Words for a kind of body that stand before its name as names do: "the [NGO] Safe Streets". */
export const KINDS_BEFORE_NAME: ReadonlySet<string> = new Set(["NGO", "NGOs", "PSU", "PAC"]);

/** Whether the run names a body by its last word or the one before "of": "Ministry of Health". */
export function endsAsBody(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const first = words[from];
  if (first === undefined || !holdsHead(words, from, to, reader)) return false;
  const isPersonLike = to - from === 2 && reader.isFirstName(first);
  return !isPersonLike && !hasTitleAndName(words, from, to, reader);
}

/** Whether a head of a body ends the run, or stands before a small word of it. */
function holdsHead(words: readonly Word[], from: number, to: number, reader: NameReader): boolean {
  for (let at = from; at < to; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    const isHead = at === to - 1 || next?.isCapital === false;
    if (isHead && word !== undefined && reader.isOrganizationHead(word) && !reader.isTitle(word)) {
      return true;
    }
  }
  return false;
}

/** "CEO of the Refugee Council Enver Solomon" */
function hasTitleAndName(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const run = words.slice(from, to);
  const title = run.findIndex((word) => reader.isTitle(word));
  const lastHead = run.findLastIndex((word) => reader.isOrganizationHead(word));
  const bracket = run.findIndex(({ text }) => text === ")");
  // "Commissioner of Police (South-East) Lavanya Hegde"
  if (title !== -1 && bracket > lastHead && bracket < run.length - 1) return true;
  return (
    title !== -1 &&
    lastHead < run.length - 1 &&
    run.slice(lastHead + 1).some((word) => reader.isFirstName(word))
  );
}
const STATE_BODIES: ReadonlySet<string> = new Set(
  "ministry parliament government army navy police senate cabinet presidency embassy military".split(
    " ",
  ),
);

/** Whether the body is nobody's without its owner: "Ministry of Health", "Supreme Court". */
export function isGeneric(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): boolean {
  const ends = [words[from]?.lower ?? "", words[to - 1]?.lower ?? ""];
  if (ends.some((word) => STATE_BODIES.has(word))) return true;
  return words.slice(from, to).every((word) => !word.isCapital || reader.isCommon(word));
}

/** "Chairman of the [Tarn Centre for Water]": an office and the body it is held in. */
export function startOfBody(
  words: readonly Word[],
  from: number,
  to: number,
  reader: NameReader,
): number {
  const first = words[from];
  if (first === undefined) return from;
  // "the NGO [Safe Streets]"
  if (KINDS_BEFORE_NAME.has(first.text) && to - from > 1) return from + 1;
  if (!reader.isTitle(first)) return from;
  for (let at = from + 1; at < to - 2; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.lower === "of") return words[at + 1]?.lower === "the" ? at + 2 : at + 1;
    if (!reader.isTitle(word) && !reader.isTitleModifier(word)) break;
  }
  return from;
}

import type { AlignmentRecord } from "@whosaid/claims/compare";

type Words = NonNullable<AlignmentRecord["differences"]>["words"];

/** What both texts have next, or what each has in its place. */
interface Run {
  readonly first: string;
  readonly second: string;
  readonly isShared: boolean;
}

/**
 * The words of both texts with fewer, longer differences, for people to read: white space, marks
 * and a short word or two (“of the”) that both happen to have do not part what they put otherwise.
 * Two texts with nothing else in common differ nowhere in particular: then nothing is marked.
 *
 *     [Nine] [people] [died] [in] the [fire]  →  [Nine people died in the fire]
 */
export function joinChanges(words: Words): Words {
  const runs: Run[] = [];
  for (const { first, second } of words) {
    const isShared = first !== null && second !== null;
    const last = runs.at(-1);
    const run = { first: first ?? "", second: second ?? "", isShared };
    if (last !== undefined && last.isShared === isShared) runs.splice(-1, 1, join(last, run));
    else runs.push(run);
    const [before, between, after] = runs.slice(-3);
    if (before && between && after && partsNothing(before, between, after))
      runs.splice(-3, 3, join(join(before, between), after));
  }
  const isAllOther = runs.every((run) => !run.isShared || isBrief(run));
  return runs.flatMap(({ first, second, isShared }): Words => {
    if (isShared || isAllOther || !hasWord(first + second)) return [{ first, second }];
    const changes: Words = [
      { first, second: null },
      { first: null, second },
    ];
    return changes.filter((change) => change.first !== "" && change.second !== "");
  });
}

/** Marks alone (`.”`) are no difference that people look for. */
function hasWord(text: string): boolean {
  return text.match(WORD) !== null;
}

function join(a: Run, b: Run): Run {
  return { first: a.first + b.first, second: a.second + b.second, isShared: a.isShared };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** “of”, “the”, “I”; not “US” or “18”. */
const BRIEF = /^(?:\p{L}|\p{L}\p{Ll}{1,2})$/u;
const TELLING: ReadonlySet<string> = new Set(["no", "not"]);

/** Whether it has no word, or short ones only between changes of both texts. */
function partsNothing(before: Run, between: Run, after: Run): boolean {
  if (before.isShared || !between.isShared || after.isShared) return false;
  if (between.first.match(WORD) === null) return true;
  const areBoth = [before, after].every(({ first, second }) => first !== "" && second !== "");
  return areBoth && isBrief(between);
}

function isBrief({ first }: Run): boolean {
  const words = first.match(WORD) ?? [];
  return words.every((word) => BRIEF.test(word) && !TELLING.has(word.toLowerCase()));
}

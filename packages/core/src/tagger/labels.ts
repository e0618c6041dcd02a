/**
 * What a token can be to an attribution: BIO labels. Odd numbers begin a stretch, the even number
 * behind each goes on with it.
 */
const LABELS = [
  "outside",
  "begin-content",
  "in-content",
  "begin-source",
  "in-source",
  "begin-cue",
  "in-cue",
] as const;

export const LABEL_COUNT: number = LABELS.length;

export const BEGIN_CONTENT = 1;
export const BEGIN_SOURCE = 3;
export const BEGIN_CUE = 5;

/** Whether a sequence can begin with this label: nothing goes on before it has begun. */
export function mayBegin(label: number): boolean {
  return label === 0 || label % 2 === 1;
}

/** Whether `label` can stand right behind `previous`: a stretch goes on only with its own kind. */
export function mayFollow(previous: number, label: number): boolean {
  return mayBegin(label) || label === previous || label === previous + 1;
}

/** For each label, those that can stand right before it. */
export const PREDECESSORS: readonly (readonly number[])[] = LABELS.map((_, label) =>
  LABELS.map((_name, previous) => previous).filter((previous) => mayFollow(previous, label)),
);

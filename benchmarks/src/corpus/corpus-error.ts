/** Something wrong in a corpus file: which file, which line, what was expected. */
export interface Problem {
  readonly file: string;
  /** 1-based; 0 where it is the file itself. */
  readonly line: number;
  /** The tag concerned ("q3"); `null` where it is the line itself. */
  readonly tag: string | null;
  readonly message: string;
}

export function formatProblem({ file, line, tag, message }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}`;
  return `${place}: ${tag === null ? "" : `${tag}: `}${message}`;
}

/** Thrown when a corpus can't be used as it stands; its message lists every problem. */
export class CorpusError extends Error {
  override readonly name: string = "CorpusError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

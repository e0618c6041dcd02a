import { ClaimsError } from "../errors.ts";

/** Takes down what is wrong, and where: `line 3`, `task 1, region q9Xf`. */
export type Report = (where: string, fault: string) => void;

/**
 * Runs a reader and throws what it reported, all at once and a line each:
 *
 *     quake.ann, line 3: the text has "was told" at 40-48, not "told"
 *
 * @throws ClaimsError `invalid-annotation`.
 */
export function readSoundly<Result>(file: string, read: (report: Report) => Result): Result {
  const problems: string[] = [];
  const result = read((where, fault) => problems.push(`${file}, ${where}: ${fault}`));
  if (problems.length > 0) throw new ClaimsError("invalid-annotation", problems.join("\n"));
  return result;
}

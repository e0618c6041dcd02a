import { toClaimRecords } from "@whosaid/claims";
import { type Comparison, compareArticles } from "@whosaid/claims/compare";
import { type Analysis, createAnalyzer, WhosaidError } from "@whosaid/core";
import { InputError } from "../errors.ts";
import { readInput } from "../input.ts";

/** One article that is compared. */
export interface ComparedFile {
  /** Its path as given, `<stdin>` for standard input: the id of its article in the records. */
  readonly name: string;
  /** A, B, C … */
  readonly letter: string;
  readonly analysis: Analysis;
}

export interface ComparedFiles {
  readonly files: readonly ComparedFile[];
  readonly comparison: Comparison;
}

/**
 * Reads and compares `files`.
 *
 * @param published a date for all of them, or one for each in their order; none where their own
 *   date lines tell.
 * @throws InputError that names the input which can't be read, or what is missing.
 */
export async function compareFiles(
  files: readonly string[],
  published: readonly string[],
): Promise<ComparedFiles> {
  const [first = "compare"] = files;
  if (files.length < 2) {
    throw new InputError("one-article", first, "is one article; name another to compare it with");
  }
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) {
    throw new InputError("one-article", twice, "is named twice; expected different articles");
  }
  if (published.length > 1 && published.length !== files.length) {
    const reason = `${published.length} dates for ${files.length} articles; give one for all or one each`;
    throw new InputError("invalid-date", "--published", reason);
  }
  const analyzer = createAnalyzer();
  const read: Omit<ComparedFile, "letter">[] = [];
  for (const [at, file] of files.entries()) {
    const { name, text } = await readInput(file);
    const publishedAt = published[at] ?? published[0];
    const article = { text, id: name, ...(publishedAt !== undefined && { publishedAt }) };
    read.push({ name, analysis: analyze(article, name) });
  }

  function analyze(article: Parameters<typeof analyzer.analyze>[0], name: string): Analysis {
    try {
      return analyzer.analyze(article);
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error;
      throw error.code === "invalid-date"
        ? new InputError("invalid-date", "--published", error.message)
        : new InputError("invalid-article", name, error.message);
    }
  }

  const compared = inOrder(read).map((file, at) => ({ ...file, letter: letterOf(at) }));
  const records = compared.flatMap(({ analysis }) => toClaimRecords(analysis));
  return { files: compared, comparison: compareArticles(records) };
}

/** The earliest first, where all have dates, as in the records; else in the order given. */
function inOrder(files: readonly Omit<ComparedFile, "letter">[]): typeof files {
  const days = files.map(({ analysis }) => analysis.article.publishedAt);
  if (days.includes(null)) return files;
  return [...files].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(b) < dayOf(a))));
}

function dayOf({ analysis }: Omit<ComparedFile, "letter">): string {
  return analysis.article.publishedAt ?? "";
}

/** A to Z, then A2 … */
function letterOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`;
}

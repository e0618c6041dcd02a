import {
  toBrat,
  toCsv,
  toGdelt,
  toJsonLd,
  toLabelStudio,
  toProdigy,
  toWebAnnotations,
} from "@whosaid/claims/exports";
import { InputError } from "../errors.ts";
import type { Extraction } from "../extraction.ts";

/** One table with a header for all articles. */
export async function writeCsv(extractions: AsyncIterable<Extraction>): Promise<void> {
  const all = await gather(extractions);
  print(all, toCsv(all.flatMap(({ records }) => records)));
}

/** One schema.org document for all articles. */
export async function writeJsonLd(extractions: AsyncIterable<Extraction>): Promise<void> {
  const all = await gather(extractions);
  print(all, show(toJsonLd(all.flatMap(({ records }) => records))));
}

/** One list of W3C annotations for all articles. */
export async function writeWebAnnotations(extractions: AsyncIterable<Extraction>): Promise<void> {
  const all = await gather(extractions);
  print(
    all,
    show(all.flatMap(({ analysis, records }) => toWebAnnotations(records, analysis.article.text))),
  );
}

/** The annotation file that goes beside the text of one article. */
export async function writeBrat(
  extractions: AsyncIterable<Extraction>,
  several: boolean,
): Promise<void> {
  if (several) {
    const reason = "brat keeps a file for each article; name one article at a time";
    throw new InputError("one-article", "--format brat", reason);
  }
  for await (const { analysis, records } of extractions) {
    process.stdout.write(toBrat(records, analysis.article.text));
  }
}

/** One task a line. */
export async function writeProdigy(extractions: AsyncIterable<Extraction>): Promise<void> {
  for await (const { analysis, records } of extractions) {
    process.stdout.write(`${JSON.stringify(toProdigy(records, analysis.article.text))}\n`);
  }
}

/** One line of GDELT's Global Knowledge Graph an article that claims something. */
export async function writeGdelt(extractions: AsyncIterable<Extraction>): Promise<void> {
  for await (const { analysis, records } of extractions) {
    const line = toGdelt(records, analysis.article.text);
    if (line !== "") process.stdout.write(`${line}\n`);
  }
}

/** One list of tasks with predictions, as Label Studio imports them. */
export async function writeLabelStudio(extractions: AsyncIterable<Extraction>): Promise<void> {
  const all = await gather(extractions);
  print(
    all,
    show(all.map(({ analysis, records }) => toLabelStudio(records, analysis.article.text))),
  );
}

async function gather(extractions: AsyncIterable<Extraction>): Promise<readonly Extraction[]> {
  const all: Extraction[] = [];
  for await (const extraction of extractions) all.push(extraction);
  return all;
}

function show(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Where no input could be read, nothing is printed. */
function print(all: readonly Extraction[], output: string): void {
  if (all.length > 0) process.stdout.write(output);
}

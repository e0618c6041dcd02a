import type { Extraction } from "../extraction.ts";

/** One document `{ article, records }`; an array of them when several files were named. */
export async function writeJson(
  extractions: AsyncIterable<Extraction>,
  several: boolean,
): Promise<void> {
  const documents: unknown[] = [];
  for await (const { analysis, records } of extractions) {
    documents.push({ article: analysis.article, records });
  }
  const output = several ? documents : documents[0];
  if (output !== undefined) process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
}

// Which findings to trust: by the rules, by the model that core carries, and by one of your own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnalyzer, type TaggerModel } from "@whosaid/core";
import { taggerModel } from "@whosaid/core/model";

/** Trains on a directory of marked-up articles, as `npx -y pnpm@10.34.9 train --gold … --out …` does. */
function trainOn(articles: string): TaggerModel {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-"));
  const file = join(folder, "model.json");
  const command = join(import.meta.dirname, "../packages/training/bin/train.ts");
  const options = ["--conditions=@whosaid/source", "--import", "tsx", command];
  execFileSync(process.execPath, [...options, "--gold", articles, "--out", file]);
  const model: TaggerModel = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  return model;
}

// Three articles show the way; a model worth using wants a hundred, with mistakes of the rules to learn from.
const ownModel = trainOn(join(import.meta.dirname, "marked-up"));

const file = new URL("articles/harbour-talks-meridian.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const [byRules = [], byCarried = [], byOwn = []] = [null, taggerModel, ownModel].map(
  (model) => createAnalyzer({ model }).analyze({ text, publishedAt: "2024-05-14" }).quotations,
);

type Quotations = typeof byRules;
const wordsOf = ({ content }: Quotations[number]): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(" … ");
const confidenceIn = (quotations: Quotations, words: string): number | string =>
  quotations.find((quotation) => wordsOf(quotation) === words)?.confidence ?? "none";

// A model judges mixed and indirect quotations, and may add some. The least sure first.
for (const quotation of byCarried.toSorted((a, b) => a.confidence - b.confidence)) {
  if (quotation.type === "direct") continue;
  const words = wordsOf(quotation);
  const [rules, own] = [confidenceIn(byRules, words), confidenceIn(byOwn, words)];
  console.log(
    `rules ${rules}, carried ${quotation.confidence}, own ${own}: ${quotation.type}: ${words}`,
  );
}

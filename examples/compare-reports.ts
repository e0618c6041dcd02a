// Two reports of one interview compared: what both carry and how it differs, what only one carries.
import { readFileSync } from "node:fs";
import { type ClaimRecord, toClaimRecords } from "@whosaid/claims";
import { compareArticles, validateAlignmentRecord } from "@whosaid/claims/compare";
import { createAnalyzer } from "@whosaid/core";

const analyzer = createAnalyzer();

function read(name: string, publisher: string, publishedAt: string): readonly ClaimRecord[] {
  const text = readFileSync(new URL(`articles/${name}.txt`, import.meta.url), "utf8");
  return toClaimRecords(analyzer.analyze({ text, id: name, publishedAt }), { publisher });
}

const { alignments, clusters, speakers } = compareArticles([
  ...read("harbour-talks-meridian", "Meridian", "2024-05-14"),
  ...read("harbour-talks-courier", "Courier", "2024-05-15"),
]);

for (const record of alignments) {
  const { relation, score, claims, differences, basis } = record;
  const { valid } = validateAlignmentRecord(record);
  console.log(`\n${relation} (${score}, ${valid ? "valid" : "faulty"})`);
  for (const { article, source, text } of claims) {
    console.log(`  ${article.publisher}: ${source ?? "the article"}: ${text}`);
  }
  if (differences === null) continue;
  const { words, mode, stance, hedges } = differences;
  const dropped = words.filter(({ second }) => second === null).map(({ first }) => first?.trim());
  console.log(`  not in the second: ${dropped.filter(Boolean).join(" | ") || "nothing"}`);
  if (mode) console.log(`  ${mode.first} here, ${mode.second} there`);
  if (stance) console.log(`  ${stance.first} here, ${stance.second} there`);
  if (hedges) console.log(`  softened by ${[...hedges.first, ...hedges.second].join(", ")}`);
  console.log(`  because of ${basis.map(({ kind }) => kind).join(", ")}`);
}

console.log(`\n${clusters.length} claims in both, by ${speakers.length} sources in all`);

// Casualty figures with their bounds and sources: how an earthquake's toll moved in two days.
import { readFileSync } from "node:fs";
import { createAnalyzer } from "@whosaid/core";

const analyzer = createAnalyzer();

for (const [name, publishedAt] of [
  ["sarmin-quake-first-toll", "2024-03-06"],
  ["sarmin-quake-revised-toll", "2024-03-08"],
] as const) {
  const text = readFileSync(new URL(`articles/${name}.txt`, import.meta.url), "utf8");
  const { casualties, entities } = analyzer.analyze({ text, publishedAt });

  console.log(`\n${publishedAt}`);
  console.table(
    casualties.map(({ start, end, effect, low, high, qualifier, source }) => ({
      words: text.slice(start, end),
      effect,
      low,
      high,
      qualifier,
      source: entities.find(({ id }) => id === source?.entity)?.name ?? "the article",
    })),
  );
}

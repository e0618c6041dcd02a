// Who said what in one article, and when.
import { readFileSync } from "node:fs";
import { createAnalyzer } from "@whosaid/core";

const file = new URL("articles/sarmin-quake-first-toll.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const { quotations, entities, dates } = createAnalyzer().analyze({
  text,
  publishedAt: "2024-03-06",
});

for (const { speaker, cue, content, saidAt } of quotations) {
  const who = entities.find(({ id }) => id === speaker?.entity);
  const said = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const day = dates.find(({ id }) => id === saidAt)?.value;
  console.log(`${who?.name ?? "somebody"} [${cue?.lemma ?? "no cue"}] ${said}`);
  if (day) console.log(`  on ${day}`);
}

console.log();
for (const { start, end, value } of dates) {
  console.log(`${text.slice(start, end)} is ${value ?? "unknown"}`);
}

// One interview in two outlets, side by side: who said what in both.
import { readFileSync } from "node:fs";
import { type Analysis, createAnalyzer } from "@whosaid/core";

const analyzer = createAnalyzer();

function read(name: string, publishedAt: string): Analysis {
  const text = readFileSync(new URL(`articles/${name}.txt`, import.meta.url), "utf8");
  return analyzer.analyze({ text, publishedAt });
}

/** What each speaker says in the article, by the speaker's full name. */
function wordsBySpeaker({ article, entities, quotations }: Analysis): Map<string, string[]> {
  const bySpeaker = new Map<string, string[]>();
  for (const { speaker, content } of quotations) {
    const name = entities.find(({ id }) => id === speaker?.entity)?.name;
    if (name === undefined) continue;
    const said = content.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), said]);
  }
  return bySpeaker;
}

const meridian = wordsBySpeaker(read("harbour-talks-meridian", "2024-05-14"));
const courier = wordsBySpeaker(read("harbour-talks-courier", "2024-05-15"));

for (const [speaker, inMeridian] of meridian) {
  const inCourier = courier.get(speaker);
  if (inCourier === undefined) continue;
  console.log(`\n${speaker}`);
  for (const said of inMeridian) console.log(`  Meridian  ${said}`);
  for (const said of inCourier) console.log(`  Courier   ${said}`);
}

// One article as claim records, each validated against the JSON Schema and against the text.
import { readFileSync } from "node:fs";
import { checkSpans, toClaimRecords, validateClaimRecord } from "@whosaid/claims";
import { createAnalyzer } from "@whosaid/core";

const file = new URL("articles/harbour-talks-meridian.txt", import.meta.url);
const text = readFileSync(file, "utf8");
const analysis = createAnalyzer().analyze({ text, publishedAt: "2024-05-14" });
const records = toClaimRecords(analysis, {
  publisher: "Meridian",
  url: "https://meridian.example/harbour-talks",
});

for (const record of records) {
  const faults = [...validateClaimRecord(record).errors, ...checkSpans(record, text)];
  const { start, end } = record.target;
  console.log(
    `${record.kind.padEnd(9)} ${start}-${end} ${faults.length === 0 ? "valid" : "faulty"}`,
  );
}

const [first] = records.filter(({ kind }) => kind === "quote");
console.log(`\n${JSON.stringify(first, null, 2)}`);

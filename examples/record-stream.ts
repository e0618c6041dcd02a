// A stream of records in NDJSON, as one comes from a file or a service: faults are told by line,
// and reading goes on.
import { readFileSync } from "node:fs";
import { checkSpans, parseClaimRecords, toClaimRecords, toNdjson } from "@whosaid/claims";
import { createAnalyzer } from "@whosaid/core";

const text = readFileSync(new URL("articles/harbour-talks-meridian.txt", import.meta.url), "utf8");
const analysis = createAnalyzer().analyze({ text, publishedAt: "2024-05-14" });
const [first = "", second = "", ...others] = toNdjson(toClaimRecords(analysis)).split("\n");

// On its way one line was cut short, and in another an offset was changed.
const damaged = [first.slice(0, 80), second.replace(/"start":(\d+)/, '"start":9$1'), ...others];

let sound = 0;
for (const parsed of parseClaimRecords(damaged.join("\n"))) {
  const errors = parsed.valid ? checkSpans(parsed.record, text) : parsed.errors;
  if (errors.length === 0) sound += 1;
  for (const { message } of errors) console.log(`line ${parsed.line}: ${message}`);
}
console.log(`${sound} records are sound`);

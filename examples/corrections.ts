// What a person corrects in brat comes back, and goes into the next run's gold.
import { readFileSync } from "node:fs";
import { toClaimRecords } from "@whosaid/claims";
import { toBrat } from "@whosaid/claims/exports";
import { fromBrat } from "@whosaid/claims/imports";
import { createAnalyzer } from "@whosaid/core";

const text = readFileSync(new URL("articles/harbour-talks-meridian.txt", import.meta.url), "utf8");
const analysis = createAnalyzer().analyze({ text, publishedAt: "2024-05-14" });
const annotations = toBrat(toClaimRecords(analysis), text);

// Somebody opens the file in brat and sets a number right.
const corrected = annotations.replaceAll("=1240", "=1250");

for (const { kind, spans, figure } of fromBrat(corrected, text).claims) {
  const words = spans.map(({ exact }) => exact).join(" … ");
  if (figure !== null) console.log(`${kind}: ${words}, ${figure.measure}, from ${figure.low}`);
}

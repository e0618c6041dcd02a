// One article's claims in the forms that other tools read: a table, the web of data, GDELT.
import { readFileSync } from "node:fs";
import { toClaimRecords } from "@whosaid/claims";
import { toCsv, toGdelt, toJsonLd, toWebAnnotations } from "@whosaid/claims/exports";
import { createAnalyzer } from "@whosaid/core";

const text = readFileSync(new URL("articles/harbour-talks-meridian.txt", import.meta.url), "utf8");
const analysis = createAnalyzer().analyze({ text, publishedAt: "2024-05-14" });
const records = toClaimRecords(analysis, {
  publisher: "Meridian",
  url: "https://meridian.example/harbour-talks",
});

const [header, ...rows] = toCsv(records).trimEnd().split("\r\n");
console.log(`CSV: ${rows.length} rows of ${header?.split(",").length} columns`);

const claims = toJsonLd(records)["@graph"].filter((node) => node["@type"] === "Claim");
console.log(`JSON-LD: ${claims.length} claims of schema.org`);

const [annotation] = toWebAnnotations(records, text);
console.log("Web Annotation:", JSON.stringify(annotation?.target.selector[1]));

const [, day, , outlet] = toGdelt(records, text).split("\t");
console.log(`GDELT: ${outlet} on ${day}`);

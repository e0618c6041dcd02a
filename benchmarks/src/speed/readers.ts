import { createRequire } from "node:module";
import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import { createAnalyzer } from "@whosaid/core";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Something that reads a text whole, to be timed. */
export interface Reader {
  readonly name: string;
  read(text: string): unknown;
}

/** Ours comes first: the ratios are to it. */
export function createReaders(): readonly Reader[] {
  const analyzer = createAnalyzer();
  const wink = winkNLP(model);
  const reference = { instant: new Date("2024-03-07T12:00:00Z"), timezone: 0 };
  // A plugin changes compromise for the whole process: the CommonJS build is a copy of its own.
  const require = createRequire(import.meta.url);
  const compromiseWithDates = require("compromise");
  compromiseWithDates.plugin(require("compromise-dates"));
  return [
    {
      name: "whosaid analyze",
      read: (text) => analyzer.analyze({ text, publishedAt: "2024-03-07" }),
    },
    { name: "wink-nlp, full pipeline", read: (text) => wink.readDoc(text) },
    { name: "compromise, plain parse", read: (text) => compromise(text) },
    { name: "compromise, quotations()", read: (text) => compromise(text).quotations().json() },
    { name: "chrono-node", read: (text) => chrono.parse(text, reference) },
    { name: "compromise-dates", read: (text) => compromiseWithDates(text).dates().json() },
    {
      name: "recognizers-text",
      read: (text) => recognizeDateTime(text, Culture.English, undefined, reference.instant),
    },
  ];
}

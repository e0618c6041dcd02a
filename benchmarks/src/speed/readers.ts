import { createRequire } from "node:module";

/** Something that reads a text whole, to be timed. */
export interface Reader {
  readonly name: string;
  read(text: string): unknown;
}

type Read = Reader["read"];

const REFERENCE = { instant: new Date("2024-03-07T12:00:00Z"), timezone: 0 };

/** Each loads its library itself, so that a process holds no other. */
const LOADERS: ReadonlyMap<string, () => Promise<Read>> = new Map([
  [
    "whosaid analyze",
    async (): Promise<Read> => {
      const { createAnalyzer } = await import("@whosaid/core");
      const analyzer = createAnalyzer();
      return (text) => analyzer.analyze({ text, publishedAt: "2024-03-07" });
    },
  ],
  [
    "wink-nlp, full pipeline",
    async (): Promise<Read> => {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import("wink-nlp"),
        import("wink-eng-lite-web-model"),
      ]);
      const wink = winkNLP(model);
      return (text) => wink.readDoc(text);
    },
  ],
  [
    "compromise, plain parse",
    async (): Promise<Read> => {
      const { default: compromise } = await import("compromise");
      return (text) => compromise(text);
    },
  ],
  [
    "compromise, quotations()",
    async (): Promise<Read> => {
      const { default: compromise } = await import("compromise");
      return (text) => compromise(text).quotations().json();
    },
  ],
  [
    "chrono-node",
    async (): Promise<Read> => {
      const chrono = await import("chrono-node");
      return (text) => chrono.parse(text, REFERENCE);
    },
  ],
  [
    "compromise-dates",
    async (): Promise<Read> => {
      const require = createRequire(import.meta.url);
      const compromise = require("compromise");
      compromise.plugin(require("compromise-dates"));
      return (text) => compromise(text).dates().json();
    },
  ],
  [
    "recognizers-text",
    async (): Promise<Read> => {
      const { Culture, recognizeDateTime } = await import("@microsoft/recognizers-text-date-time");
      return (text) => recognizeDateTime(text, Culture.English, undefined, REFERENCE.instant);
    },
  ],
]);

/** Names of all readers. Ours comes first: the ratios are to it. */
export const READERS: readonly string[] = [...LOADERS.keys()];

/** Throws a RangeError for a name that is none of `READERS`. */
export async function loadReader(name: string): Promise<Reader> {
  const load = LOADERS.get(name);
  if (load === undefined) throw new RangeError(`expected one of ${READERS.join(", ")}`);
  return { name, read: await load() };
}

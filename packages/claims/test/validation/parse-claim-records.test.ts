import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNdjson } from "../../src/exports/ndjson.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import {
  type ParsedLine,
  parseClaimRecordStream,
  parseClaimRecords,
} from "../../src/validation/parse-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const records = [...toClaimRecords(bridgeArticle), ...toClaimRecords(floodArticle)];
const ndjson = toNdjson(records);
const faulty = `${ndjson}{"kind": "quote"\n\n{"kind": "rumour"}\r\n${ndjson}`;

function tell(parsed: ParsedLine): string {
  return parsed.valid
    ? `${parsed.line} ${parsed.record.id}`
    : `${parsed.line} ${parsed.errors[0]?.code}`;
}

async function collect(chunks: readonly string[]): Promise<readonly string[]> {
  async function* stream() {
    yield* chunks;
  }
  const told: string[] = [];
  for await (const parsed of parseClaimRecordStream(stream())) told.push(tell(parsed));
  return told;
}

describe("parseClaimRecords", () => {
  it("reads what toNdjson writes", () => {
    const read = [...parseClaimRecords(ndjson)];
    expect(read).toEqual(
      records.map((record, index) => ({ line: index + 1, valid: true, record, errors: [] })),
    );
  });

  it("tells the line of a fault and goes on", () => {
    const told = [...parseClaimRecords(faulty)].map(tell);
    const { length } = records;
    expect(told.slice(length, length + 2)).toEqual([
      `${length + 1} not-json`,
      `${length + 3} unknown-kind`,
    ]);
    expect(told.at(-1)).toBe(`${2 * length + 3} ${records.at(-1)?.id}`);
  });

  it.each([
    ["nothing", "", []],
    ["empty lines", "\n \r\n\n", []],
    ["a byte order mark", `\ufeff${ndjson.split("\n")[0]}`, [`1 ${records[0]?.id}`]],
    ["a list of records, which is JSON but no NDJSON", "[]", ["1 wrong-type"]],
  ])("reads %s", (_, text, told) => {
    expect([...parseClaimRecords(text)].map(tell)).toEqual(told);
  });
});

describe("parseClaimRecordStream", () => {
  it("reads the same in any chunks", async () => {
    const whole = [...parseClaimRecords(faulty)].map(tell);
    const cuts = fc.array(fc.nat(faulty.length), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (offsets) => {
        const bounds = [0, ...offsets.toSorted((a, b) => a - b), faulty.length];
        const chunks = bounds.slice(1).map((end, index) => faulty.slice(bounds[index], end));
        expect(await collect(chunks)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

/** Times one reader in this process; what to time comes on standard input, timings go out as JSON. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { loadReader } from "../src/speed/readers.ts";
import { timeReaders } from "../src/speed/time-readers.ts";

const ORDER = v.object({
  reader: v.string(),
  sets: v.array(v.object({ name: v.string(), texts: v.array(v.string()) })),
  budget: v.object({ milliseconds: v.number(), limit: v.number() }),
});

const { reader, sets, budget } = v.parse(ORDER, JSON.parse(readFileSync(0, "utf8")));
const loaded = await loadReader(reader);
console.log(JSON.stringify(sets.flatMap((set) => timeReaders([loaded], set, budget))));

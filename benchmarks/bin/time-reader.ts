/** Times one reader in this process, by the orders that come from the one that started it. */
import * as v from "valibot";
import { timeLocally } from "../src/speed/local-reader.ts";
import { ORDER } from "../src/speed/reader-process.ts";
import { loadReader } from "../src/speed/readers.ts";

const reader = timeLocally(await loadReader(process.argv[2] ?? ""));

process.on("message", async (message) => {
  const order = v.parse(ORDER, message);
  process.send?.(
    order.kind === "prepare"
      ? await reader.prepare(order.set, order.budget)
      : await reader.takeTurn(order.milliseconds),
  );
});

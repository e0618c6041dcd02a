import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { TimedReader } from "./time-readers.ts";

const SCRIPT = fileURLToPath(new URL("../../bin/time-reader.ts", import.meta.url));

/** What a reader's process is asked; it answers each order with milliseconds, or `null`. */
export const ORDER = v.variant("kind", [
  v.object({
    kind: v.literal("prepare"),
    set: v.object({ name: v.string(), texts: v.array(v.string()) }),
    budget: v.object({ milliseconds: v.number(), limit: v.number() }),
  }),
  v.object({ kind: v.literal("turn"), milliseconds: v.number() }),
]);
type Order = v.InferInput<typeof ORDER>;

export interface ReaderProcess extends TimedReader {
  stop(): void;
}

/** Times a reader in a process of its own, so that none slows down another by its heap. */
export function timeApart(name: string): ReaderProcess {
  const child = fork(SCRIPT, [name]);
  const ask = (order: Order): Promise<number | null> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error(`the process that reads with ${name} ended`));
      child.once("exit", fail);
      child.once("message", (answer) => {
        child.off("exit", fail);
        resolve(v.parse(v.nullable(v.number()), answer));
      });
      child.send(order);
    });
  return {
    name,
    prepare: ({ name: label, texts }, budget) =>
      ask({ kind: "prepare", set: { name: label, texts: [...texts] }, budget }),
    takeTurn: (milliseconds) => ask({ kind: "turn", milliseconds }),
    stop: () => child.disconnect(),
  };
}

import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { startCli } from "./fixtures/run-cli.ts";

it("ends quietly when nobody reads any more", async () => {
  const child = startCli(["extract", "-"]);
  child.stdout.destroy();
  child.stdin.end("“We will rebuild,” Mayor Anna Koval said.\n".repeat(500));
  const closed = new Promise((resolve) => child.on("close", resolve));
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toBe(0);
});

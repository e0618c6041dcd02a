import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

it("ends quietly when nobody reads any more", async () => {
  const main = join(import.meta.dirname, "../src/main.ts");
  const args = ["--conditions=@whosaid/source", "--import", "tsx", main, "extract", "-"];
  const child = spawn(process.execPath, args);
  child.stdout.destroy();
  child.stdin.end("“We will rebuild,” Mayor Anna Koval said.\n".repeat(500));
  const closed = new Promise((resolve) => child.on("close", resolve));
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toBe(0);
});

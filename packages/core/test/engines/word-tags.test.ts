import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { writeWordTags } from "../../scripts/word-tags.ts";

it("has the words of compromise (else run `pnpm --filter @whosaid/core generate`)", async () => {
  const file = new URL("../../src/generated/word-tags.ts", import.meta.url);
  expect(await readFile(file, "utf8")).toBe(writeWordTags());
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashText } from "../src/hash-text.ts";

describe("hashText", () => {
  it.each([
    ["nothing", ""],
    ["plain words", "Four people died."],
    ["marks, emoji and combining letters", "“Cafe\u0301” 🌉\u00a0\u200b"],
    ["CRLF", "One.\r\nTwo."],
    ["a lone surrogate, as U+FFFD", "a\ud83cb"],
    ["an article's length", "“It held,” she said. ".repeat(400)],
  ])("hashes %s as the platform does", (_, text) => {
    expect(hashText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });
});

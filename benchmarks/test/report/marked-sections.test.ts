import { describe, expect, it } from "vitest";
import { replaceSection } from "../../src/report/marked-sections.ts";

describe("replaceSection", () => {
  it("replaces what stands between the markers, again and again", () => {
    const page = "a\n<!-- measured:x -->\nold\n<!-- /measured:x -->\nb";
    const once = replaceSection(page, "x", "$1 new\n");
    expect(once).toBe("a\n<!-- measured:x -->\n\n$1 new\n\n<!-- /measured:x -->\nb");
    expect(replaceSection(once, "x", "$1 new")).toBe(once);
  });

  it("says which section is missing", () => {
    expect(() => replaceSection("a", "x", "")).toThrow("<!-- measured:x -->");
  });
});

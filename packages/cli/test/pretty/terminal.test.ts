import { describe, expect, it } from "vitest";
import { terminalOf } from "../../src/pretty/terminal.ts";

describe("terminalOf", () => {
  it.each([
    ["as wide as the stream is", { columns: 100 }, {}, 100],
    ["as wide as COLUMNS tells of a pipe", {}, { COLUMNS: "90" }, 90],
    ["by the stream where both tell", { columns: 100 }, { COLUMNS: "90" }, 100],
    ["80 columns where neither tells", {}, {}, 80],
    ["80 columns where COLUMNS is no number", {}, { COLUMNS: "wide" }, 80],
    ["no narrower than 40", {}, { COLUMNS: "7" }, 40],
    ["no wider than 110", { columns: 300 }, {}, 110],
  ])("writes %s", (_, stream, environment, columns) => {
    expect(terminalOf(stream, environment).columns).toBe(columns);
  });

  it("writes in colours only where they are shown or asked for", () => {
    const red = (terminal: ReturnType<typeof terminalOf>) => terminal.colors.red("x");
    expect(red(terminalOf({}, {}))).toBe("x");
    expect(red(terminalOf({ hasColors: () => true }, {}))).not.toBe("x");
    expect(red(terminalOf({}, { FORCE_COLOR: "1" }))).not.toBe("x");
  });
});

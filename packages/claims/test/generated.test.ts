import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import schema from "../schema/claim-record.schema.json" with { type: "json" };
import { makeGeneratedFiles } from "../scripts/generated-files.ts";

const folder = new URL("../src/generated/", import.meta.url);
const files = await makeGeneratedFiles();

describe("src/generated", () => {
  it.each(files)("has $name as the schema makes it (else run `pnpm generate`)", async (file) => {
    expect(await readFile(new URL(file.name, folder), "utf8")).toBe(file.content);
  });

  it("has no other file", async () => {
    expect((await readdir(folder)).sort()).toEqual(files.map(({ name }) => name).sort());
  });
});

describe("the compiled validator", () => {
  const code = files.find(({ name }) => name.startsWith("validate"))?.content;

  it.each([
    ["require a module", /\brequire\(/],
    ["import a module", /^import (?!type\b)/m],
    ["make code at run time", /\bnew Function\b|\beval\(/],
    ["make a regular expression at import", /new RegExp/],
  ])("does not %s", (_, pattern) => {
    expect(pattern.exec(code ?? "")).toBeNull();
  });
});

describe("the schema", () => {
  const named = Object.entries<object>(schema.$defs).flatMap(([definition, defined]) =>
    Object.entries<object>("properties" in defined ? Object(defined.properties) : {}).map(
      ([name, property]) => ({ definition, name, property }),
    ),
  );

  it.each(named)("describes $definition.$name", ({ property }) => {
    const reference = "$ref" in property ? String(property.$ref).split("/").at(-1) : null;
    const described = reference === null ? property : Reflect.get(schema.$defs, reference ?? "");
    expect(described).toMatchObject({ description: expect.stringMatching(/\S/) });
  });
});

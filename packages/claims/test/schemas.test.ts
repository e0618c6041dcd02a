import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import published from "../schema/published.json" with { type: "json" };

const folder = new URL("../schema/", import.meta.url);
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    const schema: { $id: string } = JSON.parse(bytes.toString());
    return { name, schema, hash: createHash("sha256").update(bytes).digest("hex") };
  });

describe("a published schema", () => {
  it.each(schemas)("$name is never changed", ({ schema, hash }) => {
    const known = new Map(Object.entries(published)).get(schema.$id);
    const advice =
      "A published schema stays as it is: give a changed one the next number in $id and file " +
      "name, keep this file, and add the new one's SHA-256 to schema/published.json.";
    expect(known, advice).toBe(hash);
  });

  it.each(Object.keys(published))("%s is still there", (id) => {
    expect(schemas.map(({ schema }) => schema.$id)).toContain(id);
  });

  it.each(schemas)("$name is a schema, named by a URN with its version", ({ schema }) => {
    expect(schema.$id).toMatch(/^urn:whosaid:schema:[a-z-]+:\d+$/);
    const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true });
    expect(ajv.validateSchema(schema)).toBe(true);
  });
});

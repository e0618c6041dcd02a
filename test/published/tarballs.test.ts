import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { manifestOf, publishedPackages, tarballOf } from "./packages.ts";

const libraries = publishedPackages.filter(({ name }) => name !== "whosaid");

describe.each(publishedPackages)("the tarball of $name", (published) => {
  const installed = join(inject("consumer"), "node_modules", published.name);
  const manifest = readFileSync(join(installed, "package.json"), "utf8");

  it("has nothing for publint to say", async () => {
    const bytes = readFileSync(tarballOf(published));
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it("asks for versions, not for what only the workspace knows", () => {
    const { dependencies = {} } = manifestOf(manifest);
    expect(Object.values(dependencies).filter((range) => !/^[\^~]?\d/.test(range))).toEqual([]);
  });

  it.each(["LICENSE", "README.md"])("carries its %s", (file) => {
    expect(readFileSync(join(installed, file), "utf8").length).toBeGreaterThan(0);
  });
});

describe.each(libraries)("the types of $name", (published) => {
  it("are right in every way to resolve them", async () => {
    const bytes = new Uint8Array(readFileSync(tarballOf(published)));
    const result = await checkPackage(createPackageFromTarballData(bytes));
    expect(result).toMatchObject({ types: { kind: "included" }, problems: [] });
  });

  it.each(["dist/index.d.ts", "dist/index.d.cts"])("name no third party's in %s", (file) => {
    const path = join(inject("consumer"), "node_modules", published.name, file);
    const named = readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g);
    const foreign = [...named]
      .map(([, name]) => name)
      .filter((name) => !/^@whosaid\/|^\./.test(name ?? ""));
    expect(foreign).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Context, createContext, runInContext } from "node:vm";
import { expect, inject, it } from "vitest";

/** What each dependency is at import: it may be named, but not called. */
function refuse(): never {
  throw new Error("a dependency was called at import");
}

/** Loads a CommonJS file as Node does, its own pieces too, where only the language is. */
function load(file: string, bare: Context): object {
  const module = { exports: {} };
  const require = (name: string): object =>
    name.startsWith(".") ? load(join(dirname(file), name), bare) : refuse;
  const wrapped = `(function (module, exports, require) { ${readFileSync(file, "utf8")}\n})`;
  runInContext(wrapped, bare)(module, module.exports, require);
  return module.exports;
}

// `sideEffects: false` promises a bundler that leaving the import out changes nothing.
it.each([
  "@whosaid/core/dist/index.cjs",
  "@whosaid/core/dist/model-file.cjs",
  "@whosaid/claims/dist/index.cjs",
  "@whosaid/claims/dist/exports.cjs",
  "@whosaid/claims/dist/imports.cjs",
])("%s runs nothing at import", (file) => {
  // No process, console, timers or network to touch.
  const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const exported = load(join(inject("consumer"), "node_modules", file), bare);
  expect(Object.keys(exported)).not.toEqual([]);
  expect(Object.keys(bare)).toEqual([]);
});

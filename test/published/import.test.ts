import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, inject, it } from "vitest";

/** What each dependency is at import: it may be named, but not called. */
function refuse(): never {
  throw new Error("a dependency was called at import");
}

// `sideEffects: false` promises a bundler that leaving the import out changes nothing.
it.each(["@whosaid/core", "@whosaid/claims"])("%s runs nothing at import", (name) => {
  const file = join(inject("consumer"), "node_modules", name, "dist/index.cjs");
  // Only the language is there: no process, console, timers or network to touch.
  const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const wrapped = `(function (module, require) { "use strict"; ${readFileSync(file, "utf8")}\n})`;
  const module = { exports: {} };
  runInContext(wrapped, bare)(module, () => refuse);
  expect(Object.keys(module.exports)).not.toEqual([]);
  expect(Object.keys(bare)).toEqual([]);
});

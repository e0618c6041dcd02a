import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/articles.ts", "src/compare.ts", "src/exports.ts", "src/imports.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  // One class ClaimsError for all entries, in CommonJS too.
  splitting: true,
  clean: true,
  // What rollup-plugin-dts sets by itself is deprecated in TypeScript 6.
  dts: { compilerOptions: { composite: false, ignoreDeprecations: "6.0" } },
});

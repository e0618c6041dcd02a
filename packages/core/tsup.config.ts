import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/model-file.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  clean: true,
  // What rollup-plugin-dts sets by itself is deprecated in TypeScript 6.
  dts: { compilerOptions: { composite: false, ignoreDeprecations: "6.0" } },
});

import { defineConfig } from "vitest/config";

const conditions = ["@whosaid/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts", "benchmarks/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "html"],
    },
  },
});

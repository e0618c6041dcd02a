import { defineConfig } from "vitest/config";

const conditions = ["@whosaid/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts", "benchmarks/**/*.test.ts"],
    // all cores: by default one is left idle, which on two cores doubles the time
    maxWorkers: "100%",
    testTimeout: 20_000,
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "html"],
    },
  },
});

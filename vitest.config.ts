import { defineConfig } from "vitest/config";

const conditions = ["@whosaid/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts", "benchmarks/**/*.test.ts"],
    // all cores: by default one is left idle, which on two cores doubles the time
    maxWorkers: "100%",
    // the files of a worker share what they import, which takes half of the time otherwise
    isolate: false,
    globalSetup: "packages/cli/test/fixtures/build-cli.ts",
    testTimeout: 20_000,
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/generated/**"],
      reporter: ["text-summary", "html"],
    },
  },
});

import { defineConfig } from "vitest/config";

// Tests of the packed tarballs in dist/, as a user would install them: built code, no sources.
export default defineConfig({
  test: {
    include: ["test/published/**/*.test.ts"],
    globalSetup: ["test/published/install-tarballs.ts"],
    testTimeout: 60_000,
  },
});

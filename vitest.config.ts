import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    // Properties over the whole atlas take seconds on a busy machine; how long is the benchmark's matter.
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".cache/results/vitest.json" }]],
  },
});

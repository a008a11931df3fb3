import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    // Files of one worker share their modules, so that the shipped atlas is parsed once: a stub is put back by the file that put it there.
    isolate: false,
    // Properties over the whole atlas take seconds on a busy machine; how long is the benchmark's matter.
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".cache/results/vitest.json" }]],
  },
});

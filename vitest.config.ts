import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    // Files of one worker share their modules, so that the shipped atlas is parsed once: a stub is put back by the file that put it there.
    isolate: false,
    // Left alone it spares one core: of two, that would be half.
    maxWorkers: "100%",
    // Properties over the whole atlas take seconds on a busy machine; how long is the benchmark's matter.
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".cache/results/vitest.json" }]],
  },
});

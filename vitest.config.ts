import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    reporters: ["default", ["json", { outputFile: ".cache/results/vitest.json" }]],
  },
});

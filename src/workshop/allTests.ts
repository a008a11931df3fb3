// Command behind `npm test`: every check in order, stopping at the first that fails; the last line counts the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const results = ".cache/results";
const nothing: Counts = { passed: 0, failed: 0 };

function readReport<Report>(file: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(`${results}/${file}`, "utf8")) as Report);
  } catch {
    return nothing; // the step never came to write its report
  }
}

const unitCounts = (): Counts =>
  readReport("vitest.json", (report: { readonly numPassedTests: number; readonly numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));

const browserCounts = (): Counts =>
  readReport(
    "playwright.json",
    ({
      stats,
    }: {
      readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
    }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  );

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const began = performance.now();
let stoppedAt: string | null = null;
for (const step of ["types", "lint", "dead", "data:check", "unit", "build", "browser"]) {
  const stepBegan = performance.now();
  console.log(`\n── ${step}`);
  const { status } = spawnSync(`npm run --silent ${step}`, { stdio: "inherit", shell: true });
  console.log(`── ${step}: ${status === 0 ? "done" : "FAILED"} in ${seconds(stepBegan)}`);
  if (status !== 0) {
    stoppedAt = step;
    break;
  }
}

const unit = unitCounts();
const browser = browserCounts();
const failed = unit.failed + browser.failed;
console.log(`\n${stoppedAt === null ? "All steps done" : `Stopped at ${stoppedAt}`} after ${seconds(began)}.`);
// A step that fails without counting tests (types, lint, build) still counts as one failure.
console.log(`${unit.passed + browser.passed} passed, ${stoppedAt === null ? failed : Math.max(1, failed)} failed`);
process.exit(stoppedAt === null && failed === 0 ? 0 : 1);

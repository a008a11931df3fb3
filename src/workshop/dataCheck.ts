// npm run data:check [-- --dir folder]: prints what is wrong with the data, and fails if anything is.
import { parseArgs } from "node:util";
import { checkFolder } from "./check/checkFolder.ts";

const { values } = parseArgs({ options: { dir: { type: "string", default: "data" } } });
const report = checkFolder(values.dir);
process.stdout.write(report.text);
process.exitCode = report.passed ? 0 : 1;

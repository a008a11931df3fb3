import { geoNames } from "./gazetteer.ts";
import { landAt10m } from "./land.ts";
import { readFolder } from "./readFolder.ts";
import { type Report, type RuleFindings, reportOf } from "./report.ts";
import type { World } from "./rule.ts";
import { rules } from "./rules.ts";

export function checkFolder(dir: string): Report {
  const folder = readFolder(dir);
  const found: RuleFindings[] = [
    { rule: "every file is there, is JSON and has the shape of its schema", findings: folder.findings },
  ];
  if (folder.data) {
    const world = earth();
    for (const rule of rules) found.push({ rule: rule.name, findings: [...rule.find(folder.data, world)] });
  }
  return reportOf(dir, folder, found);
}

function earth(): World {
  return { land: once(landAt10m), gazetteer: once(geoNames) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

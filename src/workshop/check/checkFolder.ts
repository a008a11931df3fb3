import { geoNames } from "./gazetteer.ts";
import { landAt10m } from "./land.ts";
import { readFolder } from "./readFolder.ts";
import { type Report, type RuleFindings, reportOf } from "./report.ts";
import type { World } from "./rule.ts";
import { rules } from "./rules.ts";
import { readStories } from "./stories/readStories.ts";
import { storyRules } from "./stories/storyRules.ts";

export function checkFolder(dir: string): Report {
  const folder = readFolder(dir);
  const { data } = folder;
  const found: RuleFindings[] = [
    { rule: "every file is there, is JSON and has the shape of its schema", findings: folder.findings },
  ];
  if (!data) return reportOf(dir, folder, found);
  const world = earth();
  for (const rule of rules) found.push({ rule: rule.name, findings: [...rule.find(data, world)] });
  const shelf = readStories(dir, data["atlas.json"].stories ?? []);
  found.push({ rule: "every story that is listed is there, and every one there is listed", findings: shelf.findings });
  for (const rule of storyRules) found.push({ rule: rule.name, findings: [...rule.find(shelf.stories, data)] });
  return reportOf(dir, { data, trees: new Map([...folder.trees, ...shelf.trees]) }, found);
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

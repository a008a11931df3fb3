// Applies every rule to the texts of a data folder, wherever they come from: a directory, a zip, files dropped on the page.
import type { FolderWords } from "./folderWords.ts";
import type { JsonTree } from "./readJson.ts";
import { type FolderTexts, readTexts } from "./readTexts.ts";
import type { CheckedFileName, DataSet, Finding, Rule, World, WorldPart } from "./rule.ts";
import { rules } from "./rules.ts";
import { readStories } from "./stories/readStories.ts";
import type { StoryFile } from "./stories/storyRule.ts";
import { storyRules } from "./stories/storyRules.ts";

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface Checked {
  readonly trees: ReadonlyMap<CheckedFileName, JsonTree>;
  /** null when a file could not be used: then only `found[0]` says something. */
  readonly data: DataSet | null;
  /** Those of the right shape; unlisted ones are among them. */
  readonly stories: readonly StoryFile[];
  readonly found: readonly RuleFindings[];
  /** Names of the rules that could not be applied here. */
  readonly notRun: readonly string[];
}

export interface CheckPlace {
  readonly world: World;
  readonly words: FolderWords;
  /** What this place lacks: rules that need it are not run. */
  readonly lacks?: ReadonlySet<WorldPart>;
  /** What it has only roughly: what rules find with it are warnings. */
  readonly rough?: ReadonlySet<WorldPart>;
}

/** Stops between the rules, so that a page can answer its reader. */
export function* checkSteps(texts: FolderTexts, { world, words, lacks, rough }: CheckPlace): Generator<void, Checked> {
  const folder = readTexts(texts, words);
  const { data } = folder;
  const found: RuleFindings[] = [
    { rule: "every file is there, is JSON and has the shape of its schema", findings: folder.findings },
  ];
  if (!data) return { trees: folder.trees, data, stories: [], found, notRun: [] };
  const cannot = ({ needs }: Rule): boolean => needs !== undefined && lacks?.has(needs) === true;
  const roughly = ({ needs }: Rule): boolean => needs !== undefined && rough?.has(needs) === true;
  for (const rule of rules.filter((each) => !cannot(each))) {
    yield;
    const findings = [...rule.find(data, world)];
    found.push({
      rule: rule.name,
      findings: roughly(rule) ? findings.map((finding) => ({ ...finding, warning: true as const })) : findings,
    });
  }
  yield;
  const shelf = readStories(texts, data["atlas.json"].stories ?? [], words);
  found.push({ rule: "every story that is listed is there, and every one there is listed", findings: shelf.findings });
  for (const rule of storyRules) found.push({ rule: rule.name, findings: [...rule.find(shelf.stories, data)] });
  const trees = new Map([...folder.trees, ...shelf.trees]);
  return { trees, data, stories: shelf.stories, found, notRun: rules.filter(cannot).map(({ name }) => name) };
}

export function checkTexts(texts: FolderTexts, place: CheckPlace): Checked {
  const steps = checkSteps(texts, place);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

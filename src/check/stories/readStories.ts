// Reads the stories of a data folder: those that atlas.json lists, and those that lie there unlisted.
import type { FolderWords } from "#check/folderWords.ts";
import { type JsonTree, readJson } from "#check/readJson.ts";
import type { FolderTexts } from "#check/readTexts.ts";
import type { CheckedFileName, Finding, StoryFileName } from "#check/rule.ts";
import { shapeFindings } from "#check/shapeFindings.ts";
import { parseStory, storySchema } from "#model/story.ts";
import type { StoryFile } from "./storyRule.ts";

export interface StoryFolder {
  readonly trees: ReadonlyMap<CheckedFileName, JsonTree>;
  /** Those of the right shape. */
  readonly stories: readonly StoryFile[];
  readonly findings: readonly Finding[];
}

/** `listed` are the ids that atlas.json gives, in its order. */
export function readStories(texts: FolderTexts, listed: readonly string[], words: FolderWords): StoryFolder {
  const trees = new Map<CheckedFileName, JsonTree>();
  const stories: StoryFile[] = [];
  const findings = [...listFindings(texts, listed, words)];
  for (const id of new Set([...listed, ...idsThere(texts)])) {
    const file: StoryFileName = `stories/${id}.json`;
    if (!texts.has(file)) continue;
    const { tree, value, findings: notJson } = readJson(file, texts.get(file), words);
    findings.push(...notJson);
    if (!tree) continue;
    trees.set(file, tree);
    const shaped = shapeFindings(file, value, storySchema);
    findings.push(...shaped);
    if (shaped.some((finding) => !finding.warning)) continue;
    const parsed = parseStory(value, file);
    if (parsed.ok) stories.push({ file, story: parsed.value });
    else findings.push(...parsed.problems.map((problem) => ({ ...problem, file })));
    if (parsed.ok && parsed.value.id !== id)
      findings.push({
        file,
        path: ["id"],
        message: `the story calls itself "${parsed.value.id}"`,
        remedy: `write "${id}", or name the file after it`,
      });
  }
  return { trees, stories, findings };
}

function idsThere(texts: FolderTexts): readonly string[] {
  return [...texts.keys()].flatMap((name) => /^stories\/([^/]+)\.json$/.exec(name)?.[1] ?? []).sort();
}

function* listFindings(texts: FolderTexts, listed: readonly string[], words: FolderWords): Generator<Finding> {
  const there = new Set(idsThere(texts));
  for (const [index, id] of listed.entries()) {
    const spot = { file: "atlas.json" as const, path: ["stories", index] };
    if (listed.indexOf(id) < index) yield { ...spot, message: `"${id}" is listed twice`, remedy: "keep one" };
    else if (!there.has(id))
      yield {
        ...spot,
        message: `there is no ${words.pathOf(`stories/${id}.json`)}`,
        remedy: "add the file, or take it from the list",
      };
  }
  for (const id of there)
    if (!listed.includes(id))
      yield {
        file: `stories/${id}.json`,
        path: [],
        message: "atlas.json does not list this story, so nobody will see it",
        remedy: `write "${id}" among its stories, or take the file away`,
      };
}

// What the scene editor does to a story: each a new story, or the same one where nothing changes. Ids stay unique.
import { foldedWords } from "./foldedText.ts";
import { type Scene, type Story, scenesAtMost } from "./story.ts";
import type { LocalText } from "./text.ts";

export const noWords: LocalText = { en: "", it: "" };

/** "Three cables, late" becomes "three-cables-late"; `otherwise` where no Latin letter or digit is left. */
export function slugOf(text: string, otherwise: string): string {
  const slug = foldedWords(text)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter(Boolean)
    .join("-")
    .slice(0, 60)
    .replace(/-+$/, "");
  return slug || otherwise;
}

/** `wanted`, or the same with the first free number behind it. Ids are compared without regard to case. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((id) => id.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted.replace(/-\d{1,3}$/, "");
  for (let n = 2; ; n += 1) if (!used.has(`${stem}-${n}`.toLowerCase())) return `${stem}-${n}`;
}

const held = (at: number, last: number) => Math.max(0, Math.min(last, Math.trunc(at) || 0));
const ids = (story: Story) => story.scenes.map(({ id }) => id);

/** Puts a scene at a place (0 = first); its id is made unique. A full story stays as it is. */
export function addScene(story: Story, at: number, scene: Scene): Story {
  if (story.scenes.length >= scenesAtMost) return story;
  const place = held(at, story.scenes.length);
  const added = { ...scene, id: freeId(scene.id, ids(story)) };
  return { ...story, scenes: story.scenes.toSpliced(place, 0, added) };
}

/** A story keeps its last scene: without any it would be none. */
export function removeScene(story: Story, at: number): Story {
  if (story.scenes.length <= 1 || story.scenes[at] === undefined) return story;
  return { ...story, scenes: story.scenes.toSpliced(at, 1) };
}

export function moveScene(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  const place = held(to, story.scenes.length - 1);
  if (!scene || place === from) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** The copy stands after its original. */
export function duplicateScene(story: Story, at: number): Story {
  const scene = story.scenes[at];
  return scene ? addScene(story, at + 1, scene) : story;
}

/** `undefined` takes an optional field away. */
export type SceneChange = { readonly [Field in keyof Omit<Scene, "id">]?: Scene[Field] | undefined };

export function changeScene(story: Story, at: number, change: SceneChange): Story {
  const scene = story.scenes[at];
  if (!scene) return story;
  const kept = Object.entries({ ...scene, ...change }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(kept) as unknown as Scene;
  const same =
    kept.length === Object.keys(scene).length && kept.every(([field, value]) => Reflect.get(scene, field) === value);
  return same ? story : { ...story, scenes: story.scenes.with(at, next) };
}

export function renameStory(story: Story, change: Partial<Pick<Story, "id" | "title" | "summary">>): Story {
  return { ...story, ...change };
}

/** A story of one's own after another; `taken`: ids that others have. */
export function copyOfStory(story: Story, taken: Iterable<string>): Story {
  const { $schema: _, ...rest } = story;
  return { ...rest, id: freeId(`${story.id.slice(0, 50)}-copy`, taken) };
}

/** The file that the scene editor saves: the same story as `data/stories/` would hold, with nothing that ties it to a place. */
export function storyFile(story: Story): { readonly name: string; readonly text: string } {
  const { $schema: _, ...rest } = story;
  return { name: `${story.id}.story.json`, text: `${JSON.stringify(rest, null, 2)}\n` };
}

import { askedScene } from "#state/talk/askedScene.ts";
import type { PictureIndex } from "#views/map/picture/pictureFile.ts";
import type { FrameAsked } from "./frameContract.ts";

/** Of the picture that the build made for an address: its file below pictures/, and whether the scene that was asked for is not there. */
export interface ShippedName {
  readonly file: string;
  readonly missingScene: string | null;
}

/** null for anything but a shipped pose of the present data: a scene of a story, or the atlas's own first view. */
export function shippedName(
  { request, search, fragment, language }: Pick<FrameAsked, "request" | "search" | "fragment" | "language">,
  { edition, says, stories }: PictureIndex,
): ShippedName | null {
  const query = new URLSearchParams(search);
  // What the address names besides is not in the build's pictures.
  if (query.has("data") || query.has("atlas")) return null;
  if (request.edition !== null && request.edition !== edition) return null;
  if (new URLSearchParams(fragment.replace(/^#/, "")).has("map") || says.some((name) => query.has(name))) return null;
  const story = query.get("story") || null;
  if (story === null) return { file: `default.${language}.json`, missingScene: null };
  const scenes = Object.hasOwn(stories, story) ? (stories[story] ?? []) : [];
  const name = query.get("scene") || null;
  const at = askedScene(scenes, name);
  const scene = scenes[at ?? 0];
  return scene?.drawn
    ? { file: `${story}/${scene.id}.${language}.json`, missingScene: at === null ? name : null }
    : null;
}

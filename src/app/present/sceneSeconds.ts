import type { Scene } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";

/** Words a minute at which a text on a wall is read without haste. */
const pace = 140;
/** Seconds to find one's way about the picture. */
const look = 4;

/** How long a scene stands when the story plays itself, in seconds: as the author says, or as long as it takes to read. */
export function sceneSeconds(scene: Pick<Scene, "seconds" | "title" | "text">, language: Language): number {
  if (scene.seconds !== undefined) return scene.seconds;
  const words = `${textIn(scene.title, language)} ${textIn(scene.text, language)}`.trim().split(/\s+/).length;
  return Math.max(6, Math.round(look + (words / pace) * 60));
}

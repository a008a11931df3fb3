// A story as requests for sheets: what each scene shows, in the room's theme and language.
import type { Pose, ThemeName } from "#model/pose.ts";
import type { Citation } from "#model/schema/shared.ts";
import type { Scene, Story } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { breathe } from "./breathe.ts";
import type { Progress, Sheet, SheetFormat, SheetRequest, Workroom } from "./contract.ts";
import { sheetsOf } from "./sheetsOf.ts";

/** What the room gives to every scene. `shipped` = an address can name the story. */
export interface DeckRoom {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly format: SheetFormat;
  readonly pose: Pose;
  readonly shipped: boolean;
}

/** One request a scene, in order. */
export function deckOf(
  story: Story,
  { theme, language, format, pose, shipped }: DeckRoom,
  room: Pick<Workroom, "atlas" | "linkTo">,
): readonly SheetRequest[] {
  return story.scenes.map((scene) => {
    const shown = poseOfScene(scene, pose, room.atlas);
    return {
      pose: shown,
      extent: scene.extent ?? null,
      window: null,
      beside: shown.beside !== null,
      theme,
      language,
      format,
      title: textIn(scene.title, language),
      // An empty sentence is the author's wish, not a gap for the view to fill.
      text: textIn(scene.text, language),
      citations: scene.kind === "sources" ? citationsOf(story.scenes) : scene.sources,
      notes: textIn(scene.notes, language) || null,
      link: room.linkTo(shown, shipped ? { story: story.id, scene: scene.id } : null),
      kind: scene.kind === "map" ? "view" : scene.kind,
    };
  });
}

/** Each place in each source once, in the order in which they are first cited. */
function citationsOf(scenes: readonly Scene[]): readonly Citation[] {
  const citations = scenes.flatMap(({ sources }) => sources);
  return [...new Map(citations.map((each) => [JSON.stringify([each.source, each.locator]), each])).values()];
}

/** Draws them one after the other. Stops with the signal's reason when asked to. */
export async function sheetsOfDeck(
  requests: readonly SheetRequest[],
  room: Workroom,
  progress: Progress,
  signal?: AbortSignal,
  draw: typeof sheetsOf = sheetsOf,
): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const [at, request] of requests.entries()) {
    signal?.throwIfAborted();
    progress(at / requests.length, request.title ?? "");
    sheets.push(...(await draw(request, room)));
    await breathe();
  }
  signal?.throwIfAborted();
  return sheets;
}

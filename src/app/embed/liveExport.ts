// A picture of what the frame shows, as a sheet of the takeaway room: with title, key, sources, date and licence. Its code comes when one is asked for.
import { fileAt } from "#app/fileAt.ts";
import type { MapSurroundings } from "#app/mapSurroundings.ts";
import type { SideViews } from "#app/sideViews.ts";
import { workroom } from "#app/workroom.ts";
import type { Atlas } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { SheetRequest } from "#takeaway/contract.ts";
import { liveWords } from "./liveWords.ts";

interface Shown {
  readonly atlas: Atlas;
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly views: SideViews;
  readonly surroundings: MapSurroundings;
}

/** `window`: CSS pixels of the map as it is seen; null where it is not. Rejects, told in words, where the browser cannot make it. */
export async function liveExport(
  { atlas, state, talk, views, surroundings }: Shown,
  window: SheetRequest["window"],
  format: "png" | "svg",
): Promise<Blob> {
  const { world, mediumWorld, places } = surroundings;
  const room = workroom({ atlas, world, mediumWorld, places, views, home: fileAt("./"), carried: state.carried });
  const scene = talk.scene.peek();
  const story = talk.story.peek();
  const asScene = scene && story && talk.shipped.peek() && !talk.strayed.peek();
  const visit = state.visit.peek();
  const theme = state.theme.peek();
  const language = state.language.peek();
  const pose = { ...state.pose.peek(), theme, language };
  const { title, text } = liveWords(state, talk).peek();
  const [{ sheetsOf }, { fontFacesOf }, { svgOf }, { pngOf }] = await Promise.all([
    import("#takeaway/sheetsOf.ts"),
    import("#takeaway/fontFaces.ts"),
    import("#takeaway/svgOf.ts"),
    import("#takeaway/pngOf.ts"),
  ]);
  const [sheet] = await sheetsOf(
    {
      pose,
      extent: visit && !visit.left ? visit.extent : null,
      window,
      beside: false,
      theme,
      language,
      format: "wide",
      title: asScene ? title : null,
      text: asScene ? text : null,
      citations: asScene ? scene.sources : null,
      notes: null,
      link: room.linkTo(pose, asScene ? { story: story.id, scene: scene.id } : null),
      kind: "view",
    },
    room,
  );
  if (!sheet) throw new Error("No sheet was made");
  if (format === "png") return new Blob([new Uint8Array(await pngOf(sheet, 2, room))], { type: "image/png" });
  return new Blob([svgOf(sheet, await fontFacesOf(sheet, room))], { type: "image/svg+xml" });
}

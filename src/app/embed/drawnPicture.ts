// The still picture of any pose, drawn here from the light data: for what the build made no picture of.
import { builtEdition } from "#app/builtEdition.ts";
import { fullTitle } from "#model/fullTitle.ts";
import type { ViewId } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import { fetchPainter } from "#state/answers/fetchPainter.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { mapSentence } from "#state/mapSentence.ts";
import { networkSentence } from "#state/networkSentence.ts";
import { notesOfAddress } from "#state/notesOfAddress.ts";
import { type AskedView, askedView } from "./askedView.ts";
import { drawnKey } from "./drawnKey.tsx";
import type { FrameSize, PictureSource } from "./frameContract.ts";
import { type PictureGround, pictureGround } from "./pictureGround.ts";

/** Never null. Rejects where a file that it needs cannot be had. */
export const drawnPicture: PictureSource = async (asked) => {
  const { language, theme, request } = asked;
  const ground = await pictureGround({ language, edition: request.edition, present: builtEdition(document) });
  // Fetched beside the data where the address itself asks for a map.
  if (asksForMap(asked.search)) for (const part of [mapCode(), ground.world()]) part.catch(() => undefined);
  const view = await askedView(ground, asked);
  const state = createAtlasState(view.atlas, { ...view.pose, language, theme, renderer: "svg" });
  const { tool } = view.pose.answers;
  if (tool) state.actions.setPainter(await fetchPainter(state, tool));
  const { asOf } = view.atlas.manifest;
  const { main } = view.pose;
  const words = view.words
    ? { title: textIn(view.words.title, language), text: textIn(view.words.text, language) || null }
    : {
        title: fullTitle(view.atlas.manifest, language),
        text: await sentenceIn(state, main),
      };
  const picture = await pictureOf(state, view, ground);
  // Words that hardly any frame needs.
  const named = /[?&](?:data|atlas)=/.test(asked.search) ? await import("./frameDataNote.ts") : null;
  const left = named?.frameDataNote(asked.search) ?? null;
  const label = [words.title, words.text].filter(Boolean).join(". ");
  return {
    ...words,
    asOf: view.pose.time ?? asOf,
    edition: ground.edition,
    step: view.step,
    onMap: main === "map",
    chosen: state.selection.peek() !== null,
    notes: [notesOfAddress(view.notes), ground.note(asOf), left].flatMap((note) =>
      note ? textIn(note, language) : [],
    ),
    key: drawnKey(state),
    draw: (size) => {
      const element = picture(size);
      element.setAttribute("role", "img");
      element.setAttribute("aria-label", label);
      return element;
    },
  };
};

/** null where the view says its own. */
async function sentenceIn(state: AtlasState, view: ViewId): Promise<string | null> {
  if (view === "map") return mapSentence(state).full.peek();
  if (view === "network") return networkSentence(state).full.peek();
  if (view === "answers") return null;
  const { sentenceOf } = await import("#state/sentences.ts");
  return sentenceOf(state, view).peek();
}

const mapCode = () => import("./drawnMap.ts");

function asksForMap(search: string): boolean {
  const query = new URLSearchParams(search);
  return !query.has("story") && ["flat", "globe", "map"].includes(query.get("view") || "map");
}

async function pictureOf(
  state: AtlasState,
  { pose: { main }, sight }: AskedView,
  ground: PictureGround,
): Promise<(size: FrameSize) => Element> {
  if (main === "map") {
    const [{ drawnMap }, drawnOn] = await Promise.all([mapCode(), ground.world()]);
    return drawnMap(state, sight, drawnOn);
  }
  const { drawnView } = await import("./drawnView.tsx");
  return drawnView(state, main);
}

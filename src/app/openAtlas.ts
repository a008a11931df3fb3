import { computed, type ReadonlySignal } from "@preact/signals";
import { readStories } from "#loading/readStories.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { type AddressNote, poseFromAddress } from "#state/poseAddress.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { openAsked } from "#state/talk/talkAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { fetchGuestCard } from "#views/card/fetchGuestCard.ts";
import { fetchGuestLegend } from "#views/legend/fetchGuestLegend.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import { tellNotes } from "./addressBar.ts";
import { carriedQuery } from "./carriedQuery.ts";
import { dataFolder, fetchData, heldEdition } from "./pageData.ts";
import type { Ground } from "./readAll.ts";
import type { ReadShelf } from "./sessionContract.ts";

interface Asked {
  readonly search: string;
  readonly fragment: string;
  /** Where the address names none. */
  readonly language: Language;
  readonly dark: ReadonlySignal<boolean>;
}

/** State and talk as an address asks for them, and notes of what of it could not be used. */
export async function openAtlas(
  { atlas, editionNote }: Pick<Ground, "atlas" | "editionNote">,
  { search, fragment, language, dark }: Asked,
  readShelf: ReadShelf = () => readStories(dataFolder(), atlas.manifest.stories ?? [], fetchData),
): Promise<{ readonly state: AtlasState; readonly talk: TalkState; readonly notes: readonly AddressNote[] }> {
  await Promise.all([fetchGuestDrawing(atlas), fetchGuestLegend(atlas), fetchGuestCard(atlas)]);
  const { pose, notes } = poseFromAddress(search, fragment, atlas);
  const theme = computed(() => (dark.value ? ("dark" as const) : ("light" as const)));
  const state = createAtlasState(atlas, pose, {
    theme,
    language,
    edition: heldEdition(),
    carried: carriedQuery(search, heldEdition()),
  });
  const talk = createTalk(state, readShelf);
  const all = [...notes, ...(await openAsked(state, talk, search, fragment))];
  tellNotes(state, all);
  if (editionNote) state.actions.addNote({ id: "edition", text: editionNote });
  return { state, talk, notes: all };
}

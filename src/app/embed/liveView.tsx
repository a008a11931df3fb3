// The live view of a frame: the atlas's own state, talk and views, without the page around them. Fetched when somebody wants it.
import { computed, effect, signal } from "@preact/signals";
import { installAutomation } from "#app/automation.ts";
import { mapSurroundings } from "#app/mapSurroundings.ts";
import { mediaQuery } from "#app/mediaQuery.ts";
import { openAtlas } from "#app/openAtlas.ts";
import { readAll } from "#app/readAll.ts";
import { sideViews } from "#app/sideViews.ts";
import { addressOfTalk } from "#state/talk/talkAddress.ts";
import { keyOf } from "#views/legend/keyOf.ts";
import type { FrameAsked } from "./frameContract.ts";
import { namedInFrame } from "./frameDataNote.ts";
import { LiveCard } from "./LiveCard.tsx";
import { LiveKey } from "./LiveKey.tsx";
import { LiveStage } from "./LiveStage.tsx";
import type { OpenedLive } from "./liveContract.ts";
import { liveExport } from "./liveExport.ts";
import { liveMap } from "./liveMap.ts";
import { liveReading } from "./liveReading.ts";
import { liveWords } from "./liveWords.ts";
import { strayedByReader } from "./strayedByReader.ts";
import { viewStands } from "./viewStands.ts";

/** A frame shows a story; presenting it is the whole atlas's. */
function unpresented(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ["present", "play", "loop"]) query.delete(name);
  return `?${query.toString()}`;
}

/** Reads all that the asked view needs. Rejects with the first problem where the data cannot be used. */
export async function openLive({ search: asked, fragment, language }: FrameAsked): Promise<OpenedLive> {
  const read = await readAll();
  if (!read.ok) throw new Error(read.problems.map(({ file, message }) => `${file}: ${message}`).join("; "));
  const { world, places } = read.value;
  const search = unpresented(asked);
  const { atlas, note } = namedInFrame(asked)
    ? await (await import("./frameGuests.ts")).frameGuests(read.value.atlas, asked, document.baseURI)
    : { atlas: read.value.atlas, note: null };
  const dark = mediaQuery(window, "(prefers-color-scheme: dark)");
  const { state, talk } = await openAtlas({ ...read.value, atlas }, { search, fragment, language, dark });
  if (note) state.actions.addNote({ id: "guests", text: note });

  const views = sideViews();
  const surroundings = mapSurroundings({ world, places }, mediaQuery(window, "(prefers-reduced-motion: reduce)"));
  const map = liveMap(state, surroundings.reducedMotion);
  const reading = liveReading(state);
  const asleep = signal(false);
  const page = document.documentElement;
  effect(() => {
    page.dataset["theme"] = state.theme.value;
    page.lang = state.language.value;
  });
  const main = () => state.pose.peek().main;
  /** The address of what is on screen, the frame's own parameters included. */
  const address = () => addressOfTalk(state, talk, search);
  const opened: OpenedLive = {
    state,
    talk,
    drawn: () => map.drawn(),
    exportPicture: (format) => liveExport({ state, talk, views, surroundings, atlas }, map.size(), format),
    Stage: () => (
      <LiveStage state={reading.state} views={views} surroundings={surroundings} map={map} asleep={asleep} />
    ),
    Key: () => <LiveKey state={state} />,
    Card: () => <LiveCard state={state} map={map} />,
    reading,
    words: liveWords(state, talk),
    explained: computed(() => keyOf(state).value.length > 0),
    strayed: strayedByReader(state, talk),
    onMap: computed(() => state.pose.value.main === "map"),
    address,
    stands: async () => {
      const view = main();
      await (view === "map" ? map.standing() : viewStands(views, view));
    },
    zoom: map.zoom,
    push: map.push,
    whole: map.whole,
    go: (scene) => {
      const at = talk.story.peek()?.scenes.findIndex(({ id }) => id === scene) ?? -1;
      if (at >= 0) talk.actions.go(at);
    },
    stepBack: () => {
      if (!reading.open.peek()) return false;
      state.actions.select(null);
      return true;
    },
    rest: () => {
      const still = main() === "map" && state.pose.peek().renderer !== "svg" ? map.still() : null;
      if (still) asleep.value = true;
      return still;
    },
    resume: () => {
      asleep.value = false;
    },
  };
  installAutomation(window).settle({
    state,
    drawn: opened.drawn,
    renderer: () => map.renderer() ?? "svg",
    briefing: () => import("#app/briefing/giveBriefing.ts").then(({ makeBriefing }) => makeBriefing(state, talk)),
  });
  return opened;
}

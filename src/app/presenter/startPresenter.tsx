// The presenter's window in place of the atlas's page: the same data, no map of its own.
import { computed, type ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import { heldEdition } from "#app/pageData.ts";
import type { Ground } from "#app/readAll.ts";
import { sideViews } from "#app/sideViews.ts";
import { defaultPose } from "#model/pose.ts";
import { type Language, languages } from "#model/text.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { presenterSync } from "#state/talk/presenterSync.ts";
import { openWire } from "./openWire.ts";
import { PresenterPage } from "./PresenterPage.tsx";
import { presenterName, randomId, stageAgainName, wasReloaded } from "./talkRoom.ts";

interface Surroundings {
  readonly dark: ReadonlySignal<boolean>;
  readonly language: Language;
  readonly letters: ReadonlySignal<boolean>;
}

/** How often the stage is asked whether it is there. */
const every = 2000;

export function startPresenter({ atlas, world, places }: Ground, into: HTMLElement, around: Surroundings): void {
  const query = new URLSearchParams(window.location.search);
  const room = query.get("room")?.slice(0, 60) || "alone";
  const asked = query.get("lang");
  const language = languages.find((each) => each === asked) ?? around.language;
  // Because then S on the stage brings this window forward, and opens no second.
  window.name = presenterName(room);
  const state = createAtlasState(
    atlas,
    { ...defaultPose, language },
    { theme: computed(() => (around.dark.value ? "dark" : "light")), language },
  );
  state.theme.subscribe((theme) => {
    document.documentElement.dataset["theme"] = theme;
  });
  state.language.subscribe((now) => {
    document.documentElement.lang = now;
    query.set("lang", now);
    window.history.replaceState(null, "", `${window.location.pathname}?${query}`);
  });
  const opener = window.opener as Window | null;
  const wire = openWire(window, room, (data) => sync.hear(data));
  wire.reach(opener);
  const sync = presenterSync({
    room,
    me: `p${randomId()}`,
    kept: wasReloaded(window),
    post: wire.post,
    now: () => Date.now(),
  });
  window.setInterval(sync.ask, every);
  window.addEventListener("pagehide", sync.stop);
  let stage: Window | null = opener;
  const reopen = () => {
    const { story, place } = sync.values.peek();
    const scene = story?.scenes[place.at];
    const address = new URLSearchParams({ present: "1" });
    const edition = heldEdition();
    if (edition !== null) address.set("v", edition);
    if (story && scene) {
      address.set("story", story.id);
      address.set("scene", scene.id);
    }
    stage = window.open(`${window.location.pathname}?${address}`, stageAgainName(room));
    wire.reach(stage);
    return stage !== null;
  };
  document.getElementById("first")?.remove();
  render(
    <PresenterPage
      state={state}
      sync={sync}
      room={{ world, places, views: sideViews() }}
      letters={around.letters}
      reopen={reopen}
      toStage={() => stage?.focus()}
    />,
    into,
  );
  document.documentElement.dataset["appReady"] = "1";
}

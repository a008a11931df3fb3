// Start: read the files, make the state, draw. The first picture is already on the page when this runs.
import { signal } from "@preact/signals";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import type { Problem } from "#model/problems.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { poseParameters } from "#state/poseAddress.ts";
import { talkParameters } from "#state/talk/talkAddress.ts";
import { MapView } from "#views/map/MapView.tsx";
import type { MapKeeper, Renderer } from "#views/map/mapKeeper.ts";
import { fetchSearch } from "#views/search/fetchSearch.ts";
import { connectAddressBar } from "./addressBar.ts";
import { installAutomation } from "./automation.ts";
import { BrokenAtlas } from "./BrokenAtlas.tsx";
import { fullScreenOf } from "./fullScreen.ts";
import { homeOfPage } from "./homeOfPage.ts";
import { mapSurroundings } from "./mapSurroundings.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { openAtlas } from "./openAtlas.ts";
import { presenterDoor } from "./presenter/presenterDoor.ts";
import { presentRoom } from "./presentRoom.ts";
import { readAll } from "./readAll.ts";
import { Shell } from "./Shell.tsx";
import { fetchStories } from "./StoriesPane.tsx";
import { connectShortcuts } from "./shortcuts.ts";
import { sideViews } from "./sideViews.ts";
import { singleKeys } from "./singleKeys.ts";
import { connectStartKey } from "./startKey.ts";
import { workroom } from "./workroom.ts";
import "./app.css";

const page = document.documentElement;
const room = document.getElementById("app") as HTMLElement;

requestAnimationFrame(() => performance.mark("entente:first-picture"));
const automation = installAutomation(window);

function readerLanguage(): Language {
  return (
    navigator.languages.map((tag) => tag.slice(0, 2)).find((tag): tag is Language => tag === "en" || tag === "it") ??
    "en"
  );
}

function refuse(problems: readonly Problem[]): void {
  document.getElementById("first")?.remove();
  render(<BrokenAtlas problems={problems} language={readerLanguage()} onRetry={() => location.reload()} />, room);
  page.dataset["appReady"] = "broken";
  automation.fail(new Error(problems.map((problem) => `${problem.file}: ${problem.message}`).join("; ")));
}

/** The first picture shows the default map; an address that asks for another view would only see it jump. */
function hideUnlessAsked(): void {
  const query = new URLSearchParams(location.search);
  const other = [...poseParameters, ...talkParameters].some(
    (name) => query.has(name) && !["select", "render", "lang"].includes(name),
  );
  if (other || location.hash.includes("map=")) document.querySelector(".first-picture")?.remove();
}

async function start(): Promise<void> {
  hideUnlessAsked();
  const views = sideViews();
  const read = await readAll();
  if (!read.ok) return refuse(read.problems);
  const { atlas, world, places } = read.value;

  const dark = mediaQuery(window, "(prefers-color-scheme: dark)");
  const keys = singleKeys(() => window.localStorage);
  if (new URLSearchParams(location.search).has("presenter")) {
    const { startPresenter } = await import("./presenter/startPresenter.tsx");
    return startPresenter(read.value, room, { dark, language: readerLanguage(), letters: keys.on });
  }
  const { search, hash } = location;
  const { state, talk } = await openAtlas(read.value, { search, fragment: hash, language: readerLanguage(), dark });
  connectAddressBar(state, talk, window);
  connectShortcuts(state, window, keys.on);
  connectStartKey(talk, window);

  const first = state.pose.peek();
  for (const view of [first.main, first.beside, first.answers.tool && ("answers" as const)])
    if (view && view !== "map") views.of(view);
  const ground = mapSurroundings({ world, places }, mediaQuery(window, "(prefers-reduced-motion: reduce)"));
  const { mediumWorld } = ground;
  const stageRoom = presentRoom({
    scenes: { world, places, views },
    fullScreen: fullScreenOf(document),
    openPresenter: presenterDoor(state, talk, window).open,
  });
  // Because the words of a talk take room from the map: it would be drawn for a stage that shrinks at once.
  if (talk.presenting.peek()) await stageRoom.fetchLayer();
  const renderedBy = signal<Renderer | null>(null);
  const cover = signal({ right: 0, bottom: 0 });
  let otherKeeper: MapKeeper | null = null;
  const onKeeper = (keeper: MapKeeper) => {
    const drawn = async () => {
      await keeper.drawn();
      await otherKeeper?.drawn();
    };
    void drawn().then(() => {
      document.getElementById("first")?.remove();
      performance.mark("entente:ready");
      page.dataset["appReady"] = "1";
      const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
      whenIdle(
        () => {
          // What fails here is asked for again, and said, when it is needed.
          for (const face of document.fonts) void face.load().catch(() => undefined);
          if (renderedBy.peek() === "svg") void mediumWorld().catch(() => undefined);
          views.fetchAll();
          void fetchStories();
          void stageRoom.fetchLayer();
          void fetchSearch().catch(() => undefined);
          void talk.actions.readShelf();
          void import("./dropToRestore.ts").then(
            ({ dropToRestore }) => dropToRestore(state, talk, window),
            () => undefined,
          );
          void import("./offline/keepOffline.tsx").then(
            ({ keepOffline }) => keepOffline(state.language, talk.presenting),
            () => undefined,
          );
        },
        { timeout: 5000 },
      );
      automation.settle({
        state,
        drawn,
        renderer: () => renderedBy.peek() ?? "svg",
        briefing: () => import("./briefing/giveBriefing.ts").then(({ makeBriefing }) => makeBriefing(state, talk)),
      });
    });
  };
  const lent = workroom({ atlas, world, mediumWorld, places, views, home: homeOfPage(document) });
  const surroundings = { ...ground, cover };
  const OtherMap = ({ other, name }: { readonly other: AtlasState; readonly name: string }) => {
    useEffect(
      () => () => {
        otherKeeper = null;
      },
      [],
    );
    return (
      <MapView
        {...surroundings}
        state={other}
        name={name}
        onKeeper={(keeper) => {
          otherKeeper = keeper;
        }}
        onRenderer={() => undefined}
      />
    );
  };
  const Page = () => (
    <Shell
      state={state}
      talk={talk}
      renderedBy={renderedBy.value}
      views={views}
      keys={keys}
      room={lent}
      presentRoom={stageRoom}
      link={() => `${homeOfPage(document)}${location.search}${location.hash}`}
      onCover={(next) => {
        cover.value = next;
      }}
      map={
        <MapView
          {...surroundings}
          state={state}
          onKeeper={onKeeper}
          onRenderer={(next) => {
            renderedBy.value = next;
          }}
        />
      }
      otherMap={(other, name) => <OtherMap other={other} name={name} />}
    />
  );
  render(<Page />, room);
}

void start().catch((error: unknown) => {
  refuse([
    {
      file: "index.html",
      path: [],
      message: error instanceof Error ? error.message : String(error),
      remedy: "Reload the page; if it stays, report it with this sentence.",
    },
  ]);
});

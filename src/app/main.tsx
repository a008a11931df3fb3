// Start: read the files, make the state, draw. The first picture is already on the page when this runs.
import { computed, signal } from "@preact/signals";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { decodeWorld, readWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { readAtlas } from "#loading/readAtlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import type { Problem } from "#model/problems.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress, poseParameters } from "#state/poseAddress.ts";
import { MapView } from "#views/map/MapView.tsx";
import type { MapKeeper, Renderer } from "#views/map/mapKeeper.ts";
import { fetchSearch } from "#views/search/fetchSearch.ts";
import { connectAddressBar, tellNotes } from "./addressBar.ts";
import { installAutomation } from "./automation.ts";
import { BrokenAtlas } from "./BrokenAtlas.tsx";
import { Shell } from "./Shell.tsx";
import { connectShortcuts } from "./shortcuts.ts";
import { sideViews } from "./sideViews.ts";
import { singleKeys } from "./singleKeys.ts";
import "./app.css";

const page = document.documentElement;
const room = document.getElementById("app") as HTMLElement;
const at = (path: string) => new URL(path, document.baseURI).href;
const base = {
  coarse: at("base/countries-coarse.geojson"),
  medium: at("base/countries-medium.geojson"),
  fine: at("base/sea-fine.geojson"),
};

requestAnimationFrame(() => performance.mark("entente:first-picture"));
const automation = installAutomation(window);

/** A media query as a signal. */
function matches(query: string) {
  const list = window.matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener("change", () => {
    now.value = list.matches;
  });
  return now;
}

function readerLanguage(): Language {
  return (
    navigator.languages.map((tag) => tag.slice(0, 2)).find((tag): tag is Language => tag === "en" || tag === "it") ??
    "en"
  );
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(at(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
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
  const other = poseParameters.some((name) => query.has(name) && !["select", "render", "lang"].includes(name));
  if (other || location.hash.includes("map=")) document.querySelector(".first-picture")?.remove();
}

async function start(): Promise<void> {
  hideUnlessAsked();
  const views = sideViews();
  const [files, world, places] = await Promise.all([
    readAtlas(at("data/"), fetch),
    readJson("base/world-coarse.json")
      .then(decodeWorld)
      .catch((error: unknown) => String(error)),
    readJson("base/country-labels.geojson")
      .then(decodeCountryPlaces)
      .catch((error: unknown) => String(error)),
  ]);
  if (!files.ok) return refuse(files.problems);
  for (const [file, value] of [
    ["base/world-coarse.json", world],
    ["base/country-labels.geojson", places],
  ] as const)
    if (typeof value === "string")
      return refuse([
        {
          file,
          path: [],
          message: `cannot be read (${value})`,
          remedy: "Put the whole dist folder on the server, base/ included, then reload.",
        },
      ]);
  const atlas = parseAtlas(files.value);
  if (!atlas.ok) return refuse(atlas.problems);
  if (typeof world === "string" || typeof places === "string") return;

  const dark = matches("(prefers-color-scheme: dark)");
  const { pose, notes } = poseFromAddress(location.search, location.hash, atlas.value);
  const state = createAtlasState(atlas.value, pose, {
    theme: computed(() => (dark.value ? "dark" : "light")),
    language: readerLanguage(),
  });
  tellNotes(state, notes);
  connectAddressBar(state, window);
  const keys = singleKeys(() => window.localStorage);
  connectShortcuts(state, window, keys.on);

  for (const view of [pose.main, pose.beside, pose.answers.tool && ("answers" as const)])
    if (view && view !== "map") views.of(view);
  const reducedMotion = matches("(prefers-reduced-motion: reduce)");
  let medium: ReturnType<typeof readWorld> | null = null;
  const mediumWorld = () => {
    medium ??= readWorld(at("base/world-medium.json"), fetch);
    medium.catch(() => {
      medium = null;
    });
    return medium;
  };
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
          void fetchSearch().catch(() => undefined);
        },
        { timeout: 5000 },
      );
      automation.settle({ state, drawn, renderer: () => renderedBy.peek() ?? "svg" });
    });
  };
  const surroundings = { world, places, base, reducedMotion, cover, mediumWorld };
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
      renderedBy={renderedBy.value}
      views={views}
      keys={keys}
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

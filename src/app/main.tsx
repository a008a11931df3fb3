// Start: read the files, make the state, draw. The first picture is already on the page when this runs.
import { computed, signal } from "@preact/signals";
import { render } from "preact";
import type { Problem } from "#model/problems.ts";
import type { Language } from "#model/text.ts";
import { poseParameters } from "#state/poseAddress.ts";
import { talkParameters } from "#state/talk/talkAddress.ts";
import { fetchSearch } from "#views/search/fetchSearch.ts";
import { installAutomation } from "./automation.ts";
import { BrokenAtlas } from "./BrokenAtlas.tsx";
import { fullScreenOf } from "./fullScreen.ts";
import type { GuestDoor } from "./guest/guestContract.ts";
import { guestDoor } from "./guest/guestDoor.ts";
import { mapSurroundings } from "./mapSurroundings.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { readAll } from "./readAll.ts";
import { fetchStories } from "./StoriesPane.tsx";
import type { PageGround, Session } from "./sessionContract.ts";
import { sessionHost } from "./sessionHost.ts";
import { sideViews } from "./sideViews.ts";
import { singleKeys } from "./singleKeys.ts";
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
  if (other || query.has("atlas") || location.hash.includes("map=")) document.querySelector(".first-picture")?.remove();
}

async function start(): Promise<void> {
  hideUnlessAsked();
  const views = sideViews();
  const read = await readAll();
  if (!read.ok) return refuse(read.problems);
  const { atlas, brought, world, places } = read.value;

  const dark = mediaQuery(window, "(prefers-color-scheme: dark)");
  const keys = singleKeys(() => window.localStorage);
  if (new URLSearchParams(location.search).has("presenter")) {
    const { startPresenter } = await import("./presenter/startPresenter.tsx");
    return startPresenter(read.value, room, { dark, language: readerLanguage(), letters: keys.on });
  }
  const surroundings = mapSurroundings({ world, places }, mediaQuery(window, "(prefers-reduced-motion: reduce)"));
  const guests = signal<GuestDoor | null>(null);
  const ground: PageGround = {
    page: window,
    room,
    world,
    places,
    surroundings,
    views,
    keys,
    fullScreen: fullScreenOf(document),
    dark,
    language: readerLanguage(),
    editionNote: read.value.editionNote,
    kept: {},
    guests,
    another: () => guests.peek()?.another() ?? false,
  };
  const host = sessionHost(ground, (session) => automation.turnTo(session.running));
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
  /** What is not needed for the first picture; what fails here is asked for again, and said, when it is needed. */
  const fetchRest = (session: Session) => {
    for (const face of document.fonts) void face.load().catch(() => undefined);
    if (session.running.renderer() === "svg") void surroundings.mediumWorld().catch(() => undefined);
    views.fetchAll();
    void fetchStories();
    session.fetchPresenting();
    void fetchSearch().catch(() => undefined);
    void session.talk.actions.readShelf();
    void import("./offline/keepOffline.tsx").then(
      ({ keepOffline }) => {
        const now = () => host.present.value ?? session;
        void keepOffline(
          computed(() => now().state.language.value),
          computed(() => now().talk.presenting.value),
        );
      },
      () => undefined,
    );
  };
  const session = await host.open(brought?.opened ?? { atlas }, { search: location.search, fragment: location.hash });
  guests.value = guestDoor(host, read.value, window);
  await session.running.drawn();
  document.getElementById("first")?.remove();
  performance.mark("entente:ready");
  page.dataset["appReady"] = "1";
  whenIdle(() => fetchRest(session), { timeout: 5000 });
  automation.settle(session.running);
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

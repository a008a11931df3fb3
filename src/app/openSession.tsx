// One atlas open in the page: its state, its talk, its address bar and keys, and the shell with its map. It can be closed whole, and another opened in its place.
import { signal } from "@preact/signals";
import { render } from "preact";
import type { MapKeeper, Renderer } from "#views/map/mapKeeper.ts";
import { connectAddressBar } from "./addressBar.ts";
import { homeOfPage } from "./homeOfPage.ts";
import { openAtlas } from "./openAtlas.ts";
import { presenterDoor } from "./presenter/presenterDoor.ts";
import { presentRoom } from "./presentRoom.ts";
import { SessionPage } from "./SessionPage.tsx";
import type { OpenedAtlas, PageGround, Session, SessionAddress } from "./sessionContract.ts";
import { connectShortcuts } from "./shortcuts.ts";
import { connectStartKey } from "./startKey.ts";
import { workroom } from "./workroom.ts";

/** Resolves when the map has been asked to draw. */
export async function openSession(ground: PageGround, opened: OpenedAtlas, address: SessionAddress): Promise<Session> {
  const { page, world, places, views, keys, surroundings } = ground;
  const { state, talk, notes } = await openAtlas(
    { atlas: opened.atlas, editionNote: ground.editionNote },
    { ...address, language: ground.language, dark: ground.dark },
    opened.readShelf,
  );
  const first = state.pose.peek();
  for (const view of [first.main, first.beside, first.answers.tool && ("answers" as const)])
    if (view && view !== "map") views.of(view);
  const door = presenterDoor(state, talk, page);
  const stageRoom = presentRoom({
    scenes: { world, places, views },
    fullScreen: ground.fullScreen,
    openPresenter: door.open,
  });
  // Because the words of a talk take room from the map: it would be drawn for a stage that shrinks at once.
  if (talk.presenting.peek()) await stageRoom.fetchLayer();
  const { mediumWorld } = surroundings;
  const lent = workroom({
    atlas: opened.atlas,
    world,
    mediumWorld,
    places,
    views,
    home: homeOfPage(page.document),
    carried: state.carried,
  });
  const renderedBy = signal<Renderer | null>(null);
  const otherKeeper: { current: MapKeeper | null } = { current: null };
  const room = page.document.createElement("div");
  room.className = "session";
  room.inert = true;
  ground.room.append(room);
  const keeper = await new Promise<MapKeeper>((resolve) =>
    render(
      <SessionPage
        ground={ground}
        state={state}
        talk={talk}
        workroom={lent}
        presentRoom={stageRoom}
        renderedBy={renderedBy}
        otherKeeper={otherKeeper}
        onKeeper={resolve}
      />,
      room,
    ),
  );
  const drawn = async () => {
    await keeper.drawn();
    await otherKeeper.current?.drawn();
  };
  let stops: readonly (() => void)[] = [door.close];
  return {
    state,
    talk,
    notes,
    running: {
      state,
      drawn,
      renderer: () => renderedBy.peek() ?? "svg",
      briefing: () => import("./briefing/giveBriefing.ts").then(({ makeBriefing }) => makeBriefing(state, talk)),
    },
    standing: () => keeper.standing(),
    fetchPresenting: () => void stageRoom.fetchLayer(),
    begin: () => {
      room.inert = false;
      room.classList.add("is-open");
      stops = [
        door.close,
        connectAddressBar(state, talk, page, { opened: first, another: ground.another }),
        connectShortcuts(state, page, keys.on, () => {
          // While presenting, the key plays.
          if (!talk.presenting.peek())
            void ground.guests
              ?.peek()
              ?.open()
              .then((desk) => desk?.actions.show({ kind: "add" }));
        }),
        connectStartKey(talk, page),
      ];
    },
    close: () => {
      for (const stop of stops) stop();
      render(null, room);
      room.remove();
    },
  };
}

import { signal } from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyAct } from "#app/present/presentKey.ts";
import { stageDesk } from "#app/present/stageDesk.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

function onStage({ story = true } = {}) {
  const state = createAtlasState(shippedAtlas());
  const talk = createTalk(state, async () => ({ ok: true, value: [shortStory("one"), shortStory("two")], notes: [] }));
  if (story) talk.actions.open(shortStory());
  talk.actions.present(true);
  const screen = signal(false);
  const opened: string[] = [];
  const desk = stageDesk(state, talk, {
    fullScreen: {
      on: screen,
      enter: () => {
        screen.value = true;
      },
      leave: () => {
        screen.value = false;
      },
    },
    openPresenter: () => opened.push("presenter"),
    columns: () => 3,
  });
  const perform = (...kinds: KeyAct["kind"][]) => {
    for (const kind of kinds) desk.perform({ kind } as KeyAct);
  };
  const type = (number: string) => {
    for (const digit of number) desk.perform({ kind: "digit", digit });
  };
  return { state, talk, desk, perform, type, screen, opened };
}

describe("the stage", () => {
  it("goes on, back, to the ends, and to a number", () => {
    const { talk, perform, type } = onStage();
    perform("next", "next");
    expect(talk.at.value).toBe(2);
    perform("previous");
    expect(talk.at.value).toBe(1);
    perform("last");
    expect(talk.at.value).toBe(3);
    perform("first");
    expect(talk.at.value).toBe(0);
    type("3");
    perform("jump");
    expect(talk.at.value).toBe(2);
    type("99");
    perform("jump");
    expect(talk.at.value).toBe(2);
    perform("fromFirst");
    expect(talk.at.value).toBe(0);
  });

  it("blank, shows the same scene again before it goes on", () => {
    const { talk, perform } = onStage();
    perform("next", "black");
    expect(talk.blank.value).toBe("black");
    perform("next");
    expect([talk.blank.value, talk.at.value]).toEqual([null, 1]);
    perform("white");
    expect(talk.blank.value).toBe("white");
    perform("black");
    expect(talk.blank.value).toBe("black");
    perform("black");
    expect([talk.blank.value, talk.at.value]).toEqual([null, 1]);
    perform("black", "last");
    expect([talk.blank.value, talk.at.value]).toEqual([null, 3]);
  });

  it("is left by Escape layer by layer: number, list, blank screen, what was chosen, one's own way, the presentation", () => {
    const { state, talk, desk, perform, type } = onStage();
    perform("next");
    state.actions.toggleFamily("trade");
    state.actions.select("country:IND");
    perform("black");
    desk.over.value = "help";
    type("4");
    const layers = () => [
      desk.typed.value,
      desk.over.value,
      talk.blank.value,
      state.selection.value,
      talk.strayed.value,
      talk.presenting.value,
    ];
    expect(layers()).toEqual(["4", "help", "black", "country:IND", true, true]);
    perform("back");
    expect(layers()).toEqual(["", "help", "black", "country:IND", true, true]);
    perform("back");
    expect(layers()).toEqual(["", "nothing", "black", "country:IND", true, true]);
    perform("back");
    expect(layers()).toEqual(["", "nothing", null, "country:IND", true, true]);
    perform("back");
    expect(layers()).toEqual(["", "nothing", null, "country:JPN", true, true]);
    perform("back");
    expect(layers()).toEqual(["", "nothing", null, "country:JPN", false, true]);
    perform("back");
    expect(layers()).toEqual(["", "nothing", null, "country:JPN", false, false]);
    expect(talk.at.value).toBe(1);
  });

  it("whatever was pressed, Escape pressed often enough ends it", () => {
    const acts = fc.constantFrom<KeyAct["kind"]>(
      ...(["next", "previous", "black", "white", "overview", "help", "play", "first", "last", "pick", "jump"] as const),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(acts, fc.constantFrom("digit" as const, "select" as const)), { maxLength: 20 }),
        (seq) => {
          const { state, talk, desk, perform } = onStage();
          for (const kind of seq) {
            if (kind === "digit") desk.perform({ kind, digit: "7" });
            else if (kind === "select") state.actions.select("country:CHE");
            else perform(kind);
            expect(talk.at.value).toBeGreaterThanOrEqual(0);
            expect(talk.at.value).toBeLessThan(4);
          }
          perform("back", "back", "back", "back", "back", "back");
          expect(talk.presenting.value).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("lets the speaker roam, and the next step returns to the story", () => {
    const { state, talk, perform } = onStage();
    perform("next");
    state.actions.setCamera({ zoom: 5, lat: 0, lon: 0, bearing: 0, pitch: 0 });
    expect(talk.strayed.value).toBe(true);
    perform("next");
    expect([talk.at.value, talk.strayed.value]).toEqual([2, false]);
  });

  it("offers the scenes as a grid, and without a story the atlas's stories", async () => {
    const { talk, desk, perform } = onStage();
    perform("overview");
    expect([desk.over.value, desk.aimed.value]).toEqual(["overview", 0]);
    const moves = (...steps: ("left" | "right" | "up" | "down" | "first" | "last")[]) => {
      for (const step of steps) desk.perform({ kind: "move", step });
      return desk.aimed.value;
    };
    // Three in a row, four in all.
    expect(moves("right", "down")).toBe(3);
    expect(moves("down")).toBe(3);
    expect(moves("up")).toBe(0);
    expect(moves("up", "left")).toBe(0);
    expect(moves("last", "right")).toBe(3);
    perform("pick");
    expect([desk.over.value, talk.at.value]).toEqual(["nothing", 3]);
    perform("overview", "overview");
    expect(desk.over.value).toBe("nothing");

    const bare = onStage({ story: false });
    bare.perform("overview");
    await talk.actions.readShelf();
    await Promise.resolve();
    expect(bare.talk.shelf.value.kind).toBe("here");
    bare.desk.perform({ kind: "move", step: "right" });
    bare.perform("pick");
    expect(bare.talk.story.value?.id).toBe("two");
  });

  it("turns the leaves of a long list of sources before it goes on", () => {
    const { talk, desk, perform } = onStage();
    perform("last");
    desk.pages.value = 2;
    perform("next");
    expect([desk.page.value, talk.at.value]).toEqual([1, 3]);
    perform("previous");
    expect([desk.page.value, talk.at.value]).toEqual([0, 3]);
    perform("previous");
    expect(talk.at.value).toBe(2);
  });

  it("opens the presenter's window, asks for the whole screen and gives it back, plays and stops", () => {
    const { talk, perform, screen, opened } = onStage();
    perform("presenter");
    expect(opened).toEqual(["presenter"]);
    perform("fullScreen");
    expect(screen.value).toBe(true);
    perform("fullScreen");
    expect(screen.value).toBe(false);
    perform("play");
    expect(talk.playing.value).toBe(true);
    perform("play");
    expect(talk.playing.value).toBe(false);
    const bare = onStage({ story: false });
    bare.perform("play", "next", "last");
    expect(bare.talk.playing.value).toBe(false);
  });

  it("counts what a hand does, save beginning and ending the play", () => {
    const { desk, perform } = onStage();
    perform("play", "nothing");
    expect(desk.hands.value).toBe(0);
    perform("next", "black");
    expect(desk.hands.value).toBe(2);
  });
});

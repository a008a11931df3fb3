import { describe, expect, test } from "vitest";
import { isOnMap } from "#model/atlas.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { offerPlaces } from "#views/map/offerPlaces.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const [lon = 0, lat = 0] = shippedAtlas().actorById.get("EU")?.at ?? [];
const camera = { zoom: 2, lat, lon, bearing: 0, pitch: 0 };

function open() {
  const state = createAtlasState(shippedAtlas());
  const box = { left: 100, top: 50, width: 800, height: 600 };
  const room = { getBoundingClientRect: () => ({ ...box }) } as unknown as HTMLElement;
  const close = offerPlaces(state, room, () => camera);
  const hub = () => state.places.where("map", "bloc:EU");
  return { state, box, close, hub };
}

describe("where the map shows an actor", () => {
  test("is nowhere while the page stands as it opened: nothing grows out of a map the reader has not left", () => {
    expect(open().hub()).toBeNull();
  });

  test("is told in pixels of the viewport once another view is asked for", () => {
    const { state, hub } = open();
    state.actions.setBeside("ladder");
    expect(hub()?.x).toBeCloseTo(500, 3);
    expect(hub()?.y).toBeCloseTo(350, 3);
  });

  test("is where it was seen last when the map has just left the stage, whatever becomes of its box", () => {
    const { state, box, hub } = open();
    state.actions.setMain("network");
    box.width = 0;
    expect(hub()?.x).toBeCloseTo(500, 3);
  });

  test("is forgotten when yet another view has taken the stage, and known again when the map is back", () => {
    const { state, hub } = open();
    state.actions.setMain("network");
    state.actions.select("country:JPN");
    expect(hub()).not.toBeNull();
    state.actions.setMain("ladder");
    expect(hub()).toBeNull();
    state.actions.setMain("map");
    expect(hub()).not.toBeNull();
  });

  test("is nowhere for what has no place", () => {
    const { state } = open();
    state.actions.setBeside("ladder");
    expect(state.places.where("map", "instrument:major-cities-europe")).toBeNull();
    const forum = state.atlas.actors.find((actor) => actor.at && !isOnMap(actor));
    expect(forum && state.places.where("map", forum.ref)).toBeNull();
  });

  test("is no longer told when the map is gone", () => {
    const { state, close, hub } = open();
    state.actions.setBeside("ladder");
    close();
    expect(hub()).toBeNull();
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { connectAddressBar, tellNotes } from "#app/addressBar.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const noStories = async () => ({ ok: true as const, value: [], notes: [] });

/** A window that is only an address bar and its history. */
function makePage() {
  const entries = ["/"];
  const listeners = new Map<string, () => void>();
  const location = { pathname: "/", search: "", hash: "" };
  const go = (address: string) => {
    const url = new URL(address, "http://localhost");
    Object.assign(location, { search: url.search, hash: url.hash });
  };
  const timers: (() => void)[] = [];
  const page = {
    location,
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        entries.push(address);
        go(address);
      },
      replaceState: (_: unknown, __: string, address: string) => {
        entries[entries.length - 1] = address;
        go(address);
      },
    },
    setTimeout: (run: () => void) => timers.push(run),
    clearTimeout: () => void timers.splice(0),
    addEventListener: (name: string, run: () => void) => listeners.set(name, run),
    removeEventListener: () => {},
  } as unknown as Window;
  return {
    page,
    entries,
    rest: () => {
      for (const run of timers.splice(0)) run();
    },
    back: () => {
      entries.pop();
      go(entries.at(-1) ?? "/");
      listeners.get("popstate")?.();
    },
  };
}

describe("the address bar", () => {
  afterEach(() => vi.restoreAllMocks());

  it("gives each choice a history entry, and Back restores the one before", () => {
    const state = createAtlasState(shippedAtlas());
    const { page, entries, back } = makePage();
    connectAddressBar(state, createTalk(state, noStories), page);
    state.actions.select("country:JPN");
    state.actions.toggleFamily("trade");
    expect(entries).toHaveLength(3);
    back();
    expect(state.pose.value.filter.families).toBeNull();
    expect(state.pose.value.selection).toBe("country:JPN");
    back();
    expect(state.pose.value.selection).toBeNull();
    expect(entries).toEqual(["/"]);
  });

  it("replaces the camera, after a rest, without a new entry", () => {
    const state = createAtlasState(shippedAtlas());
    const { page, entries, rest } = makePage();
    connectAddressBar(state, createTalk(state, noStories), page);
    for (const lon of [1, 2, 3]) state.actions.setCamera({ zoom: 3, lat: 10, lon, bearing: 0, pitch: 0 });
    expect(entries).toEqual(["/"]);
    rest();
    expect(entries).toEqual(["/#map=3/10/3"]);
  });

  it("says which camera the map has found before it was connected", () => {
    const state = createAtlasState(shippedAtlas());
    const { page, entries, rest } = makePage();
    const opened = state.pose.peek();
    state.actions.setCamera({ zoom: 3, lat: 10, lon: 3, bearing: 0, pitch: 0 }, "visit");
    connectAddressBar(state, createTalk(state, noStories), page, { opened });
    rest();
    expect(entries).toEqual(["/#map=3/10/3"]);
  });

  it("counts a dragged slider as one choice", () => {
    const state = createAtlasState(shippedAtlas());
    const { page, entries } = makePage();
    connectAddressBar(state, createTalk(state, noStories), page);
    for (const year of ["2020", "2019", "2018"]) state.actions.setTime(year);
    expect(entries).toEqual(["/", "/?time=2018"]);
  });

  it("counts years that play, a step a second or two, as one choice, and a year chosen later as another", () => {
    const clock = vi.spyOn(performance, "now");
    const state = createAtlasState(shippedAtlas());
    const { page, entries } = makePage();
    connectAddressBar(state, createTalk(state, noStories), page);
    for (const [at, year] of ["2018", "2019", "2020"].entries()) {
      clock.mockReturnValue(at * 1800);
      state.actions.setTime(year);
    }
    expect(entries).toEqual(["/", "/?time=2020"]);
    clock.mockReturnValue(60_000);
    state.actions.setTime("2015");
    expect(entries).toEqual(["/", "/?time=2020", "/?time=2015"]);
  });

  it("puts all that is wrong with an address into one note, and takes it back when the address is good again", () => {
    const state = createAtlasState(shippedAtlas());
    tellNotes(state, poseFromAddress("?select=atlantis&view=cube&layers=a,b,c,d,e,f", "#map=x", state.atlas).notes);
    expect(state.notes.value).toHaveLength(1);
    expect(state.notes.value[0]?.text.en).toContain("view “cube”");
    expect(state.notes.value[0]?.text.en).toMatch(/and \d more/);
    tellNotes(state, []);
    expect(state.notes.value).toEqual([]);
  });
});

import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { OpenedAtlas, PageGround, Session, SessionAddress } from "#app/sessionContract.ts";
import { sessionHost } from "#app/sessionHost.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

/** A page whose sessions only say what becomes of them. */
function makeHost(fails = false) {
  const said: string[] = [];
  const location = { search: "?lang=it", hash: "" };
  const ground = {
    page: { location, document: { activeElement: null } },
    editionNote: null,
    guests: signal(null),
  } as unknown as PageGround;
  let count = 0;
  const open = async (
    _: PageGround,
    { atlas }: OpenedAtlas,
    { search, fragment }: SessionAddress,
  ): Promise<Session> => {
    count += 1;
    const name = `session ${count}`;
    if (fails && count > 1) throw new Error("no");
    said.push(`${name} opens`);
    const { pose, notes } = poseFromAddress(search, fragment, atlas);
    const state = createAtlasState(atlas, pose);
    return {
      state,
      talk: createTalk(state, async () => ({ ok: true, value: [], notes: [] })),
      notes,
      running: {
        state,
        drawn: async () => {},
        renderer: () => "svg",
        briefing: async () => ({ name: "", blob: new Blob() }),
      },
      standing: async () => void said.push(`${name} stands`),
      fetchPresenting: () => undefined,
      begin: () => void said.push(`${name} begins`),
      close: () => void said.push(`${name} closes`),
    };
  };
  const turned: Session[] = [];
  const host = sessionHost(ground, (session) => void turned.push(session), open);
  return { host, said, turned };
}

const at = (search: string): SessionAddress => ({ search, fragment: "" });

describe("the sessions of a page", () => {
  it("follow one another without an empty page: the next one stands before the last one goes", async () => {
    const { host, said, turned } = makeHost();
    const atlas = shippedAtlas();
    await host.open({ atlas }, at(""));
    const next = await host.open({ atlas }, at("?select=country:JPN"));
    expect(said).toEqual([
      "session 1 opens",
      "session 1 begins",
      "session 2 opens",
      "session 2 stands",
      "session 1 closes",
      "session 2 begins",
    ]);
    expect(host.present.value).toBe(next);
    expect(turned).toEqual([next]);
    expect(next.state.pose.value.selection).toBe("country:JPN");
  });

  it("keep what the reader does while the next one is drawn", async () => {
    const { host } = makeHost();
    const atlas = shippedAtlas();
    const first = await host.open({ atlas }, at(""));
    const opening = host.open({ atlas }, at(""));
    await Promise.resolve();
    first.state.actions.select("country:JPN");
    first.state.actions.addNote({ id: "own", text: { en: "stays", it: "resta" } });
    const next = await opening;
    expect(next.state.pose.value.selection).toBe("country:JPN");
    expect(next.state.notes.value.map(({ id }) => id)).toContain("own");
  });

  it("write the address of what is on screen, also where the address bar has not", async () => {
    const { host } = makeHost();
    expect(host.address()).toEqual({ search: "?lang=it", fragment: "" });
    const first = await host.open({ atlas: shippedAtlas() }, at("?lang=it"));
    first.state.actions.setCamera({ zoom: 3, lat: 1, lon: 2, bearing: 0, pitch: 0 });
    expect(host.address()).toEqual({ search: "?lang=it", fragment: "#map=3/1/2" });
  });

  it("stay as they are when the next one cannot be opened", async () => {
    const { host, said } = makeHost(true);
    const atlas = shippedAtlas();
    const first = await host.open({ atlas }, at(""));
    await expect(host.open({ atlas }, at(""))).rejects.toThrow("no");
    expect(host.present.value).toBe(first);
    expect(said).toEqual(["session 1 opens", "session 1 begins"]);
  });
});

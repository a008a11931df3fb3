import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrameMessage } from "#model/frame/frameMessages.ts";
import type { FrameCommands, FrameState } from "#model/frame/frameProtocol.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { type CommandOutcome, runCommand, type StateMessage } from "#state/frame/runCommand.ts";
import { addressOfPose, poseFromAddress } from "#state/poseAddress.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { goodFrameMessage } from "../../support/anyFrameMessage.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

function frame(search = "", fragment = "") {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas, poseFromAddress(search, fragment, atlas).pose);
  const talk = createTalk(state, async () => ({ ok: true, value: [shortStory()], notes: [] }));
  const say = (type: string, payload: unknown = {}): Promise<CommandOutcome> => {
    const read = readFrameMessage({ v: 1, type, payload });
    if (!read.ok) throw new Error(read.error.message);
    return runCommand(state, talk, read.message as StateMessage);
  };
  const done = async (type: string, payload?: unknown): Promise<unknown> => {
    const outcome = await say(type, payload);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.result;
  };
  const now = async () => (await done("getState")) as FrameState;
  return { state, talk, say, done, now };
}

describe("a command to a frame", () => {
  it("chooses a thing by any of its names, or nothing", async () => {
    const { done, now } = frame();
    expect(await done("select", { ref: "jpn" })).toEqual({ selection: "country:JPN" });
    expect((await now()).selection).toBe("country:JPN");
    expect(await done("select", { ref: null })).toEqual({ selection: null });
  });

  it("leaves everything as it is when the atlas has no such thing", async () => {
    const { state, say } = frame("?select=JPN");
    const before = state.pose.peek();
    for (const [type, payload] of [
      ["select", { ref: "constructor" }],
      ["setScene", { story: "__proto__" }],
      ["setScene", { story: "short", scene: "nowhere" }],
      ["setScene", { story: "short", scene: 9 }],
    ] as const)
      expect(await say(type, payload)).toMatchObject({ ok: false, code: "unknownId" });
    for (const type of ["nextScene", "previousScene", "setScene"])
      expect(await say(type, type === "setScene" ? { scene: 1 } : {})).toMatchObject({ ok: false, code: "noStory" });
    expect(state.pose.peek()).toBe(before);
  });

  it("turns the layers it names on or off, and leaves the others", async () => {
    const { done, now } = frame("?layers=cables,ties");
    const { layers } = (await done("setLayers", {
      layers: { cables: false, ties: { opacity: 0.5 }, labels: { on: true, opacity: 0.256 } },
    })) as FrameCommands["setLayers"]["result"];
    expect(layers["cables"]).toEqual({ on: false, opacity: 1 });
    expect(layers["ties"]).toEqual({ on: true, opacity: 0.5 });
    expect(layers["labels"]).toEqual({ on: true, opacity: 0.26 });
    expect(layers["cities"]?.on).toBe(false);
    expect((await now()).address).toBe("?layers=ties,labels&opacity=ties:0.5,labels:0.26");
  });

  it("goes to a date and back to the latest", async () => {
    const { done, now } = frame();
    await done("setTime", { time: "2019-06" });
    expect((await now()).time).toBe("2019-06");
    await done("setTime", { time: "latest" });
    expect((await now()).time).toBeNull();
  });

  it("walks through a story, by id, by number and step by step, and stays within it", async () => {
    const { done } = frame();
    const place = { story: "short", of: 4 };
    expect(await done("setScene", { story: "short" })).toEqual({ ...place, scene: "opening", at: 0 });
    expect(await done("previousScene")).toEqual({ ...place, scene: "opening", at: 0 });
    expect(await done("nextScene")).toEqual({ ...place, scene: "japan", at: 1 });
    expect(await done("setScene", { scene: 4 })).toEqual({ ...place, scene: "rungs", at: 3 });
    expect(await done("nextScene")).toEqual({ ...place, scene: "rungs", at: 3 });
    expect(await done("setScene", { scene: "atlantic" })).toEqual({ ...place, scene: "atlantic", at: 2 });
  });

  it("says where it looks from when that is not where the scene does", async () => {
    const { done, now } = frame();
    await done("setScene", { story: "short", scene: "japan" });
    const pose = { camera: { zoom: 5, lat: 48, lon: 10 } };
    const { address } = (await done("setPose", pose)) as FrameCommands["setPose"]["result"];
    expect(address).toMatch(/^\?story=short&scene=japan&.*#map=5\/48\/10$/);
    await done("previousScene");
    await done("nextScene");
    await done("setPose", { ...pose, transition: "fly" });
    expect((await now()).address).toBe(address);
  });

  it("says what is on screen, as plain JSON", async () => {
    const { done, now } = frame("?theme=dark&lang=it&time=2024", "#map=3/36/138");
    const shown = await now();
    expect(shown).toMatchObject({
      live: true,
      address: "?time=2024&theme=dark&lang=it#map=3/36/138",
      camera: { zoom: 3, lat: 36, lon: 138, bearing: 0, pitch: 0 },
      selection: null,
      scene: null,
      time: "2024",
      language: "it",
      theme: "dark",
      edition: null,
    });
    expect(shown.text?.length).toBeGreaterThan(20);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    await done("setScene", { story: "short", scene: "japan" });
    expect(await now()).toMatchObject({
      address: "?story=short&scene=japan&theme=dark&lang=it",
      title: "japan (it)",
      text: "What japan says. (it)",
      scene: { story: "short", scene: "japan", at: 1, of: 4 },
    });
  });
});

describe("a pose by message", () => {
  it("is a link's: theme and language stay unless it names them", async () => {
    const { done, now } = frame("?theme=dark&select=JPN");
    expect(await done("setPose", { address: "https://elsewhere.example/x?view=globe&lang=it#map=2/10/20" })).toEqual({
      address: "?view=globe&theme=dark&lang=it#map=2/10/20",
      notes: [],
    });
    expect((await now()).selection).toBeNull();
  });

  it("opens a story's scene, presents nothing and plays nothing", async () => {
    const { talk, done } = frame();
    await done("setPose", { address: "?story=short&scene=japan&present=1&play=1&loop=1" });
    expect(talk.scene.peek()?.id).toBe("japan");
    expect([talk.presenting.peek(), talk.playing.peek(), talk.looping.peek()]).toEqual([false, false, false]);
    await done("setPose", { address: "?view=network" });
    expect(talk.story.peek()).toBeNull();
  });

  it("shows the usual where an address cannot be used, and says so", async () => {
    const { done } = frame();
    const { notes } = (await done("setPose", {
      address: "?view=moon&select=nobody&story=none#map=99/0/0",
    })) as FrameCommands["setPose"]["result"];
    expect(notes.map(({ parameter }) => parameter).sort()).toEqual(["map", "select", "story", "view"]);
  });

  it("changes single parameters; one that cannot be used stays as it was, and takes no other with it", async () => {
    const { done, now } = frame("?view=globe&time=2024&families=trade");
    const result = (await done("setPose", {
      parameters: {
        view: "moon",
        time: "2019",
        select: "JPN",
        families: null,
        story: "short",
        nonsense: 1,
        split: 0.4,
      },
      camera: { zoom: 3.456, lat: 36, lon: 378.5 },
    })) as FrameCommands["setPose"]["result"];
    expect(result.notes.map(({ parameter }) => parameter)).toEqual(["view", "story", "nonsense"]);
    expect((await now()).address).toBe("?view=globe&time=2019&select=country:JPN&split=0.4#map=3.46/36/18.5");
  });
});

describe("any run of commands", () => {
  it("ends in a pose that a link leads to, with a camera on the globe", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(goodFrameMessage, { minLength: 1, maxLength: 12 }), async (messages) => {
        const { state, talk } = frame();
        for (const message of messages) {
          const read = readFrameMessage(structuredClone(message));
          if (!read.ok || read.message.type === "hello" || read.message.type === "export") continue;
          const outcome = await runCommand(state, talk, read.message);
          expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        }
        const pose = state.pose.peek();
        const { search, fragment } = addressOfPose(pose);
        const again = poseFromAddress(search, fragment, state.atlas);
        expect(again.notes).toEqual([]);
        expect(again.pose).toEqual(pose);
        if (pose.camera) for (const value of Object.values(pose.camera)) expect(Number.isFinite(value)).toBe(true);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

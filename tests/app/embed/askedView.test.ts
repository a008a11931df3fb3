import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { askedView } from "#app/embed/askedView.ts";
import type { PictureStory } from "#app/embed/pictureGround.ts";
import type { PictureDepth } from "#loading/pictureAtlas.ts";
import { unpacked } from "#loading/pictureAtlas.ts";
import { pictureFiles } from "#workshop/pictureDataPlugin.ts";
import { shippedPictureAtlas } from "../../support/pictureAtlases.ts";

const story = JSON.parse(readFileSync("data/stories/eu-network.json", "utf8")) as PictureStory;
const files = pictureFiles(new Map([["stories/eu-network.json", story]]));

function asked(search: string, fragment = "") {
  const fetched: PictureDepth[] = [];
  const view = askedView(
    {
      atlas: (depth) => {
        fetched.push(depth);
        return Promise.resolve(shippedPictureAtlas("en", depth));
      },
      story: (id) =>
        Promise.resolve(unpacked(JSON.parse(files.get(`stories/${id}.en.json`) ?? "null")) as PictureStory | null),
    },
    { search, fragment },
  );
  return view.then((seen) => ({ ...seen, fetched, parameters: seen.notes.map(({ parameter }) => parameter) }));
}

describe("the view that an embedded page is asked for", () => {
  it("is the atlas's own first view where the address says nothing", async () => {
    const view = await asked("?embed=1");
    expect(view.pose.main).toBe("map");
    expect(view.sight.kind).toBe("whole");
    expect(view.step).toBeNull();
    expect(view.words).toBeNull();
    expect(view.notes).toEqual([]);
  });

  it("is at the camera of the fragment", async () => {
    const { sight } = await asked("", "#map=5/38/15");
    expect(sight).toEqual({ kind: "camera", camera: { zoom: 5, lat: 38, lon: 15, bearing: 0, pitch: 0 } });
  });

  it("is the scene that is named, with its words, its extent and its place in the story", async () => {
    const second = story.scenes[1];
    const view = await asked(`?story=eu-network&scene=${second?.id}`);
    expect(view.words?.title.en).toBe(second?.title.en);
    expect(view.step).toEqual({
      story: "eu-network",
      scene: second?.id,
      at: 1,
      of: story.scenes.length,
      previous: story.scenes[0]?.id,
      next: story.scenes[2]?.id,
    });
    const extents = story.scenes.filter(({ extent }) => extent);
    expect(extents.length).toBeGreaterThan(0);
    const seen = await asked(`?story=eu-network&scene=${extents[0]?.id}`);
    expect(seen.sight).toEqual({ kind: "extent", extent: extents[0]?.extent });
  });

  it("goes by the address before the scene where the address says itself what is to be seen", async () => {
    const view = await asked("?story=eu-network&view=globe&select=country:JPN");
    expect(view.pose).toMatchObject({ projection: "globe", selection: "country:JPN" });
    expect(view.step?.story).toBe("eu-network");
    expect(view.sight.kind).toBe("whole");
  });

  it("says what it does not have, and shows the usual", async () => {
    expect((await asked("?story=nowhere")).parameters).toEqual(["story"]);
    expect((await asked("?story=eu-network&scene=none-such")).parameters).toEqual(["scene"]);
    expect((await asked("?select=country:ATLANTIS&view=moon")).parameters.toSorted()).toEqual(["select", "view"]);
  });

  it("fetches more of the data only when what it has does not do", async () => {
    expect((await asked("?select=country:JPN")).fetched).toEqual(["atlas"]);
    expect((await asked("?answer=lens")).fetched).toEqual(["cited"]);
    const found = await asked("?select=S004");
    expect(found.fetched).toEqual(["atlas", "cited"]);
    expect(found.atlas).toBe(shippedPictureAtlas("en", "cited"));
  });
});

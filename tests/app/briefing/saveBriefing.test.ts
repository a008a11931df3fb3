import { describe, expect, test } from "vitest";
import { addressInside, briefingPage, storiesInside } from "#app/briefing/saveBriefing.ts";
import type { Story } from "#model/story.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { talkFromAddress } from "#state/talk/talkAddress.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const scene = (id: string) => ({
  id,
  kind: "map" as const,
  title: { en: id, it: id },
  text: { en: "", it: "" },
  notes: { en: "", it: "" },
  view: "?view=table",
  transition: "cut" as const,
  sources: [],
});
const story = (id: string, title = id): Story => ({
  format: "entente-story",
  version: 1,
  id,
  title: { en: title, it: title },
  summary: { en: "", it: "" },
  scenes: [scene("one"), scene("two")],
});

function opened() {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas, poseFromAddress("?theme=dark&lang=it", "", atlas).pose);
  const talk = createTalk(state, () => Promise.resolve({ ok: true, value: [story("shipped")], notes: [] }));
  return { state, talk };
}

describe("where a briefing opens", () => {
  test("at the scene that is on, in the theme and language that are seen", () => {
    const { state, talk } = opened();
    talk.actions.open(story("of-my-own"), 1);
    expect(addressInside(state, talk)).toBe("?story=of-my-own&scene=two&theme=dark&lang=it");
  });

  test("at what the reader has strayed to, beside the scene", () => {
    const { state, talk } = opened();
    talk.actions.open(story("of-my-own"), 1);
    state.actions.setMain("ladder");
    const address = addressInside(state, talk);
    expect(talkFromAddress(address)).toMatchObject({ story: "of-my-own", scene: "two" });
    expect(poseFromAddress(address, "", state.atlas).pose.main).toBe("ladder");
  });

  test("at the view, where no story is open", () => {
    const { state, talk } = opened();
    state.actions.setMain("timeline");
    const { pose } = poseFromAddress(addressInside(state, talk), "", state.atlas);
    expect(pose).toMatchObject({ main: "timeline", theme: "dark", language: "it" });
  });
});

describe("the stories inside", () => {
  test("an edited story stands in the place of the one it came from", () => {
    const edited = story("b", "My words");
    expect(storiesInside([story("a"), story("b"), story("c")], edited).map(({ title }) => title.en)).toEqual([
      "a",
      "My words",
      "c",
    ]);
  });
  test("one of the reader's own comes last", () => {
    expect(storiesInside([story("a")], story("mine")).map(({ id }) => id)).toEqual(["a", "mine"]);
  });
});

test("the page is the template with the files in their place, whatever signs they hold", () => {
  const page = briefingPage({
    template: "<head><!--carried-head--></head><body><!--carried-files--></body>",
    title: "$& <A>",
    home: "https://atlas.example/?a=1&b",
    today: "2026-11-22",
    address: "?view=table",
    files: new Map([["data/a.json", '{"a":"$1 </script>"}']]),
  });
  expect(page).toBe(
    [
      '<head><title>$&#38; &#60;A&#62;</title><link rel="canonical" href="https://atlas.example/?a=1&#38;b">',
      '<meta name="dcterms.created" content="2026-11-22"></head><body>',
      '<script type="application/json" data-file="briefing.json">{"address":"?view=table"}</script>\n',
      '<script type="application/json" data-file="data/a.json">{"a":"$1 \\u003c/script>"}</script></body>',
    ].join(""),
  );
  expect(() => briefingPage({ template: "", title: "", home: "", today: "", address: "", files: new Map() })).toThrow(
    "carried-head",
  );
});

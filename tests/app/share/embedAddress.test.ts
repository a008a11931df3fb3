import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EmbedView, embedAddress, poseOf, requestOf } from "#app/share/embedAddress.ts";
import { type EmbedChoice, frameRatios, usualChoice } from "#app/share/embedChoice.ts";
import { frameCode } from "#app/share/embedCode.ts";
import { frameOrigin } from "#model/frameOrigin.ts";
import { frameControls, isEmbedded, liveWays, readFrameRequest } from "#model/frameRequest.ts";
import { defaultPose, statusClasses, themeNames } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { saysItself, talkFromAddress } from "#state/talk/talkAddress.ts";
import { everyPose } from "../../support/everyPose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const home = "https://atlas.example/digital/index.html";
const edition = { id: "20261121c0ffee00c0ffee00", asOf: "2026-11-21" };
const scene = { story: "three-cables", scene: "medusa" };
const origin = (text: string) => frameOrigin(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(text);
};

const views: fc.Arbitrary<EmbedView> = fc.record({
  pose: everyPose,
  scene: fc.constantFrom(null, scene),
  strayed: fc.boolean(),
  edition: fc.constantFrom(null, edition),
});
const choices: fc.Arbitrary<EmbedChoice> = fc.record({
  title: fc.constant(null),
  subject: fc.constantFrom("story" as const, "scene" as const, "view" as const),
  width: fc.constantFrom("full" as const, "fixed" as const),
  pixels: fc.integer({ min: 240, max: 2400 }),
  ratio: fc.constantFrom(...frameRatios),
  theme: fc.constantFrom("auto" as const, ...themeNames),
  language: fc.constantFrom("auto" as const, ...languages),
  controls: fc.subarray([...frameControls]).map((list) => new Set(list)),
  live: fc.constantFrom(...liveWays),
  frozen: fc.boolean(),
  allowed: fc.subarray([origin("https://www.example.org"), origin("http://localhost:4000")]),
});

/** What a page at this address is asked for. */
function readBack(address: string) {
  const { pathname, search, hash } = new URL(address);
  return {
    pathname,
    search,
    hash,
    request: readFrameRequest(search),
    ...poseFromAddress(search, hash, atlas),
    talk: talkFromAddress(search),
  };
}

describe("the address of a frame", () => {
  test("read back, gives the pose and the request that were chosen, in at most 2,000 characters", () => {
    fc.assert(
      fc.property(views, choices, (view, choice) => {
        const address = embedAddress(home, view, choice);
        const back = readBack(address);
        expect(address.length).toBeLessThanOrEqual(2000);
        expect(back.pathname).toBe("/digital/embed.html");
        expect(isEmbedded(back.search)).toBe(true);
        expect(back.request).toEqual(requestOf(view, choice));
        expect(back.notes).toEqual([]);
        const { theme, language } = back.pose;
        expect({ theme, language }).toEqual({ theme: choice.theme, language: choice.language });
        if (saysItself(back.search, back.hash)) {
          expect(back.pose).toEqual(poseOf(view, choice));
          expect(back.talk).toMatchObject({ story: null, present: false });
        } else expect(back.talk).toMatchObject({ ...scene, present: false });
      }),
      { numRuns: 300 },
    );
  });

  test("shows the scene while one is on screen, and what is on screen where there is none or the reader has moved on", () => {
    const says = (view: Partial<EmbedView>, subject: EmbedChoice["subject"]) => {
      const all = { pose: defaultPose, scene: null, strayed: false, edition: null, ...view };
      const { talk, request } = readBack(embedAddress(home, all, { ...usualChoice, subject }));
      return `${talk.scene ?? "pose"}${request.controls.has("steps") ? " with steps" : ""}`;
    };
    expect(says({}, "story")).toBe("pose");
    expect(says({ scene }, "story")).toBe("medusa with steps");
    expect(says({ scene }, "scene")).toBe("medusa");
    expect(says({ scene }, "view")).toBe("medusa");
    expect(says({ scene, strayed: true }, "view")).toBe("pose");
  });

  test("frozen, names the edition, and the day of its data where no other is chosen", () => {
    const view = { pose: defaultPose, scene: null, strayed: false, edition };
    const frozen = readBack(embedAddress(home, view, { ...usualChoice, frozen: true }));
    expect([frozen.request.edition, frozen.pose.time]).toEqual([edition.id, "2026-11-21"]);
    const then = { ...view, pose: { ...defaultPose, time: "2019" } };
    expect(readBack(embedAddress(home, then, { ...usualChoice, frozen: true })).pose.time).toBe("2019");
    const follows = readBack(embedAddress(home, view, usualChoice));
    expect([follows.request.edition, follows.pose.time]).toEqual([null, null]);
  });

  test("says what is usual too, and leaves that away only where the address would grow too long", () => {
    const view = { pose: defaultPose, scene: null, strayed: false, edition };
    const usual = embedAddress(home, view, usualChoice);
    for (const part of [
      "view=flat",
      "layers=countries,",
      "live=auto",
      "controls=title,",
      "theme=auto",
      "lang=auto",
      "time=latest",
    ])
      expect(usual).toContain(part);
    expect(usual).not.toContain("breaks=");
    const filter = {
      families: atlas.families.map(({ id }) => id).slice(1),
      statuses: statusClasses.slice(1),
      themes: atlas.themes.map(({ id }) => id).slice(1),
      confidences: ["high" as const, "medium" as const],
      span: { from: "2019-01-01", to: "2024-06-30" },
    };
    const wordy = {
      ...defaultPose,
      filter,
      main: "table" as const,
      selection: "instrument:dp-eu-jpn",
      answers: { ...defaultPose.answers, tool: "between" as const },
      table: { ...defaultPose.table, text: "海".repeat(120) },
    };
    const long = embedAddress(home, { ...view, pose: wordy }, { ...usualChoice, frozen: true });
    expect(long).not.toContain("layers=");
    expect(long.length).toBeLessThanOrEqual(2000);
    expect(readBack(long).pose).toEqual({ ...wordy, time: edition.asOf });
  });
});

describe("the code", () => {
  const view = { pose: defaultPose, scene, strayed: false, edition: null };

  test("is one line as an editor pastes it", () => {
    const choice = { ...usualChoice, theme: "dark" as const };
    expect(frameCode({ home, view, choice, title: "Entente: Medusa" })).toBe(
      '<iframe src="https://atlas.example/digital/embed.html?embed=1&amp;live=auto&amp;controls=title,legend,zoom,steps,full&amp;story=three-cables&amp;scene=medusa&amp;theme=dark&amp;lang=auto" ' +
        'title="Entente: Medusa" width="100%" height="540" loading="lazy" style="width:100%;max-width:960px;height:auto;aspect-ratio:16/9;min-height:360px;border:0" ' +
        'allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });

  test("holds no title that could end its attribute", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = frameCode({ home, view, choice: usualChoice, title });
        expect(code).toMatch(/^<iframe src="[^"<>]*" (?:title="[^"<>\n]*"|title) width="100%" /);
      }),
    );
    expect(frameCode({ home, view, choice: usualChoice, title: ' "><script>\n&' })).toContain(
      'title="&quot;&gt;&lt;script&gt; &amp;"',
    );
  });
});

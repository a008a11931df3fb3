import { beforeAll, expect, test } from "vitest";
import type { FigureText } from "#model/figure.ts";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { cardFigure } from "#workshop/cards/cardFigure.ts";
import { appSubject, type Subject, storySubjects } from "#workshop/cards/subjects.ts";
import { readData } from "#workshop/readData.ts";
import { type Ground, readGround } from "#workshop/readGround.ts";

const { atlas, stories } = await readData("data");
const subjects = [appSubject(atlas), ...stories.flatMap((story) => storySubjects(atlas, story))];
let ground: Ground;
beforeAll(async () => {
  ground = await readGround();
});

function jacketOf(subject: Pick<Subject, "story" | "language" | "title" | "summary">) {
  const room = { ...defaultPose, theme: "light", language: subject.language } as const;
  const first = subject.story?.scenes[0];
  const state = createAtlasState(atlas, first ? poseOfScene(first, room, atlas) : room);
  const words = { title: subject.title, text: subject.summary };
  const [map, jacket] = cardFigure(state, first?.extent ?? null, words, ground.world, ground.places);
  const textsIn = (figure: typeof map) =>
    (figure?.figure.layers ?? []).flatMap(({ shapes }) =>
      shapes.filter((shape): shape is FigureText => shape.kind === "text"),
    );
  return { names: textsIn(map), texts: textsIn(jacket), map, jacket };
}

test.each(subjects.map((subject) => [`${subject.title} (${subject.language})`, subject] as const))(
  "the jacket of %s says its title, its line, the atlas and the day, and all of it has room",
  (_name, subject) => {
    const { texts, jacket, map } = jacketOf(subject);
    const said = texts.map(({ text }) => text).join(" ");
    expect(said).toContain(subject.title);
    expect(said).toContain(subject.summary);
    expect(said).toContain(subject.atlas);
    expect(said).toMatch(subject.language === "en" ? /As of 21 November 2026$/ : /Situazione: 21 novembre 2026$/);
    const { width, height } = jacket?.figure ?? { width: 0, height: 0 };
    for (const text of texts) {
      expect(text.x + (text.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(width - 40);
      expect(text.y).toBeLessThan(height - 30);
    }
    // Lines below each other, none upon another.
    for (const [at, text] of texts.entries())
      expect(text.y - (texts[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(Math.min(text.size, 60) * 1.05);
    // Title and text are still letters in a preview of 300 px.
    expect(Math.min(...texts.map(({ size }) => size)) / 4).toBeGreaterThanOrEqual(6.5);
    expect(map?.x).toBe(width);
  },
);

test("a map of an earlier day says so beside the day of the data", () => {
  const told = stories.find(({ id }) => id === "eu-network");
  const { texts } = jacketOf(storySubjects(atlas, told ?? (stories[0] as (typeof stories)[number]))[0] as Subject);
  expect(texts.slice(-2).map(({ text }) => text)).toEqual(["Map: 5 June 2025", "As of 21 November 2026"]);
});

test("a name with an asterisk is not set, for what it says has no room", () => {
  const close = { id: "x", kind: "title", view: "?beside=none", extent: [18, 41, 23, 44], title: { en: "", it: "" } };
  const story = { ...(stories[0] as object), scenes: [close] } as unknown as Subject["story"];
  const { names } = jacketOf({ story, language: "en", title: "Close", summary: "By" });
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter(({ text }) => text.includes("*"))).toEqual([]);
});

test("words too long for the jacket are cut with an ellipsis, and the title before them never is", () => {
  const long = "Of many matters that no single line can hold ".repeat(20);
  const { texts } = jacketOf({
    story: null,
    language: "en",
    title: "Partnerships and cables of the northern seas",
    summary: long,
  });
  const said = texts.map(({ text }) => text).join(" ");
  expect(said).toContain("Partnerships and cables of the northern seas");
  expect(said).toMatch(/… As of/);
});

// A story taken away from the app as slides and as a document, opened by readers that know nothing of it.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { Story } from "#model/story.ts";
import { all, readDeck } from "../../support/readDeck.ts";
import { readPdf } from "../../support/readPdf.ts";
import { SlidesDriver } from "./slidesDriver.ts";

const shipped = JSON.parse(readFileSync("data/stories/three-cables.json", "utf8")) as Story;
/** A scene of each kind, because each is drawn twice: a title, a choice on the map, an answer, the sources. */
const kinds = ["title", "medusa", "without", "sources"];
const story: Story = { ...shipped, scenes: shipped.scenes.filter(({ id }) => kinds.includes(id)) };
const titles = story.scenes.map(({ title }) => title.en);

test.describe.configure({ timeout: 360_000 });

test("a story as slides and as a document: every scene with its picture, words, notes and sources", async ({
  page,
}) => {
  const messages: string[] = [];
  page.on("pageerror", ({ message }) => messages.push(message));
  page.on("console", (said) => {
    if (said.type() === "error") messages.push(said.text());
  });
  const slides = new SlidesDriver(page);
  expect(story.scenes).toHaveLength(kinds.length);
  await slides.open(story);

  await test.step("slides", async () => {
    const { name, bytes } = await slides.save("Slides");
    expect(name).toMatch(/^three-cables.*\.pptx$/);
    const deck = readDeck(bytes);
    expect(deck.problems).toEqual([]);
    const trees = [...deck.trees].filter(([part]) => /slides\/slide\d+\.xml$/.test(part)).map(([, tree]) => tree);
    const words = trees.map((tree) =>
      all(tree, "a:t")
        .map(({ text }) => text)
        .join(" "),
    );
    for (const title of titles)
      expect(
        words.some((text) => text.includes(title)),
        title,
      ).toBe(true);
    for (const [at, { kind, notes }] of story.scenes.entries()) {
      const groups = all(trees[at], "p:grpSp").map((group) => all(group, "p:cNvPr")[0]?.attributes);
      if (kind === "sources") continue;
      expect(groups.find((group) => group?.["name"] === "Picture")?.["descr"]).not.toBe("");
      const said = all(deck.trees.get(`ppt/notesSlides/notesSlide${at + 1}.xml`), "a:t").map(({ text }) => text);
      expect(said[0]).toBe(notes.en.split(/\n\s*\n/)[0]?.replace(/\s+/g, " "));
      expect(said.join(" ")).toContain(`story=${story.id}`);
    }
  });

  await test.step("a document", async () => {
    const { name, bytes } = await slides.save("Document");
    expect(name).toMatch(/^three-cables.*\.pdf$/);
    const read = await readPdf(bytes);
    expect(read.info).toMatchObject({ Title: story.title.en, Language: "en" });
    expect(read.outline).toEqual(expect.arrayContaining(titles));
    expect([...read.fonts.values()].every((embedded) => embedded)).toBe(true);
    for (const page of read.pages) {
      expect([page.width, page.height]).toEqual([1200, 675]);
      expect(page.colours).toBeGreaterThan(20);
    }
    expect(read.pages.some(({ links }) => links.some((link) => link.includes(`story=${story.id}`)))).toBe(true);
  });
  expect(messages).toEqual([]);
});

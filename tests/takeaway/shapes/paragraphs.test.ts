import { expect, test } from "vitest";
import { paragraphs } from "#takeaway/shapes/paragraphs.ts";
import { text } from "../../support/figureShapes.ts";

const set = (texts: Parameters<typeof paragraphs>[0]) =>
  paragraphs(texts).map((lines) => lines.map((each) => each.text));

test("lines below one another in the same letters are one paragraph", () => {
  expect(set([text("one", 10, 20), text("two", 10, 41), text("three", 10, 62)])).toEqual([["one", "two", "three"]]);
});

test("another place, another size, another link or a wider step begins another", () => {
  expect(set([text("one", 10, 20), text("two", 30, 41)])).toHaveLength(2);
  expect(set([text("one", 10, 20), text("two", 10, 41, { size: 17 })])).toHaveLength(2);
  expect(set([text("one", 10, 20), text("two", 10, 41, { href: "https://a.example" })])).toHaveLength(2);
  expect(set([text("one", 10, 20), text("two", 10, 50)])).toHaveLength(2);
  expect(set([text("one", 10, 20), text("two", 10, 20)])).toHaveLength(2);
  expect(set([text("one", 10, 20), text("two", 10, 38), text("three", 10, 60)])).toEqual([["one", "two"], ["three"]]);
});

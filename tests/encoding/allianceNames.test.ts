import { expect, test } from "vitest";
import { allianceNames } from "#encoding/allianceNames.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

test("partner cities of the initiative of 2023 are not called members of the alliance of 2025", () => {
  expect(allianceNames(shippedAtlas(), wordsOf("en")).map(({ name }) => name)).toEqual([
    "Major Cities of Europe",
    "Beijing partner cities cooperation initiative",
  ]);
});

test("an alliance of which nothing else is known goes by its id", () => {
  const membership = { alliance: "ring", instrument: "nothing" };
  const atlas = { actors: [{ memberships: [membership] }], instrumentById: new Map() };
  expect(allianceNames(atlas as never, wordsOf("en"))).toEqual([{ id: "ring", name: "ring" }]);
});

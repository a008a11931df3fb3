import { expect, test } from "vitest";
import { HomeAddress, relative } from "#workshop/cards/homeAddress.ts";
import { Refusal } from "#workshop/refusal.ts";

test("a home is whole with or without its last slash, and paths are counted from it", () => {
  expect(new HomeAddress("https://atlas.example/maps").whole("stories/a/")).toBe(
    "https://atlas.example/maps/stories/a/",
  );
  expect(new HomeAddress(" https://atlas.example/maps/ ").whole("?story=a")).toBe(
    "https://atlas.example/maps/?story=a",
  );
  expect(new HomeAddress("http://localhost:4173").whole("")).toBe("http://localhost:4173/");
});

test("without a home there are no whole addresses, and relative ones in their place", () => {
  for (const text of [undefined, "", "  "]) {
    const address = new HomeAddress(text);
    expect(address.whole("cards/app.png")).toBe(null);
    expect(address.from("stories/a/it/", "data/atlas.json")).toBe("../../../data/atlas.json");
  }
  expect(relative("", "data/atlas.json")).toBe("./data/atlas.json");
});

test.each([
  "atlas.example",
  "ftp://atlas.example/",
  "javascript:alert(1)",
  "https://a.example/?x=1",
  "https://a.example/#b",
  "https://me@a.example/",
])("%s is refused in a sentence", (text) => {
  expect(() => new HomeAddress(text)).toThrow(Refusal);
  expect(() => new HomeAddress(text)).toThrow(/ENTENTE_HOME wants the address/);
});

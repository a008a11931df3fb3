import { describe, expect, it } from "vitest";
import { shippedName } from "#app/embed/shippedName.ts";
import { readFrameRequest } from "#model/frameRequest.ts";

const edition = "20261121aabbccddeeff0011";
const index = {
  edition,
  says: ["view", "select", "layers", "time"],
  stories: {
    cables: [
      { id: "title", drawn: true },
      { id: "ladder", drawn: false },
      { id: "medusa", drawn: true },
    ],
  },
};
const asked = (search: string, fragment = "") =>
  shippedName({ request: readFrameRequest(search), search, fragment, language: "it" }, index);
const file = (search: string, fragment = "") => asked(search, fragment)?.file ?? null;

describe("which picture the build made for an address", () => {
  it("is the atlas's own first view where nothing is asked for, whatever the room and the frame are like", () => {
    expect(file("?embed=1&theme=dark&lang=it&render=svg&live=click&controls=none&utm_source=x")).toBe(
      "default.it.json",
    );
  });
  it("is a scene by its name or number, and the first where none is named", () => {
    expect(file("?story=cables&scene=medusa")).toBe("cables/medusa.it.json");
    expect(file("?story=cables&scene=3")).toBe("cables/medusa.it.json");
    expect(file("?story=cables")).toBe("cables/title.it.json");
  });
  it("is none where the address itself says what is to be seen, or whence", () => {
    expect(file("?story=cables&scene=medusa&select=country:JPN")).toBeNull();
    expect(file("?view=globe")).toBeNull();
    expect(file("?story=cables", "#map=3/36/138")).toBeNull();
  });
  it("is none for a story that is not there, whatever it is called, and for a scene that shows no map", () => {
    for (const story of ["nobody", "__proto__", "constructor", "../data"])
      expect(file(`?story=${encodeURIComponent(story)}`)).toBeNull();
    expect(file("?story=cables&scene=ladder")).toBeNull();
  });
  it("stands at the first scene where there is none of that name, and says so", () => {
    expect(asked("?story=cables&scene=nowhere")).toEqual({ file: "cables/title.it.json", missingScene: "nowhere" });
  });
  it("is of the present edition alone", () => {
    expect(file(`?story=cables&v=${edition}`)).toBe("cables/title.it.json");
    expect(file(`?story=cables&v=${edition.replace("20261121", "20260101")}`)).toBeNull();
  });
});

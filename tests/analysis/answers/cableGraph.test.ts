import { readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { landPart } from "#analysis/answers/landPart.ts";
import type { CableGraph } from "#model/cableGraph.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const joins = (graph: CableGraph) => graph.edges.filter((edge) => edge.kind === "inland");

describe("the shipped cables as a graph", () => {
  const graph = cableGraph(atlas, { inland: true });

  it("keeps the length of every segment, however often it stops", () => {
    for (const segment of atlas.segments) {
      const own = graph.edges.filter((edge) => edge.segment === segment);
      expect(
        own.reduce((sum, edge) => sum + edge.km, 0),
        segment.id,
      ).toBeCloseTo(segment.routeKm, 6);
      expect(own[0]?.from, segment.id).toBe(segment.from);
      expect(own.at(-1)?.to, segment.id).toBe(segment.to);
    }
  });

  it("names every edge once and has both its ends", () => {
    expect(new Set(graph.edges.map((edge) => edge.id)).size).toBe(graph.edges.length);
    for (const edge of graph.edges) {
      expect(graph.nodes.has(edge.from) && graph.nodes.has(edge.to), edge.id).toBe(true);
      expect(edge.km, edge.id).toBeGreaterThanOrEqual(0);
    }
  });

  it("branches a trunk at its branching units", () => {
    const ends = graph.edges.filter((edge) => edge.segment?.id === "ELL-1").map((edge) => edge.to);
    expect(ends).toEqual(["ELL-BU-MAD", "ELL-BU-CAS", "ELL-BU-MRT", "ELL-BU-CPV", "ELL-BU-GUF", "ellalink-fortaleza"]);
  });

  it("does not take a landing far off for a stop of the trunk that it names", () => {
    expect(graph.nodes.has("medusa-africa-sines")).toBe(false);
  });

  it("has no landing of which the data draws no cable", () => {
    expect([...graph.nodes.keys()].filter((id) => /^(2africa|smw6|iex)-/.test(id))).toEqual([]);
  });

  it("joins on land only what lies in one country, and without that only what lies in one place", () => {
    const country = (id: string) => graph.nodes.get(id)?.country;
    for (const join of joins(graph)) expect(country(join.from), join.id).toBe(country(join.to));
    const near = joins(cableGraph(atlas, { inland: false }));
    expect(near.length).toBeGreaterThan(0);
    expect(Math.max(...near.map((join) => join.km))).toBeLessThan(25.01);
    const ids = new Set(joins(graph).map((join) => join.id));
    expect(near.filter((join) => !ids.has(join.id))).toEqual([]);
  });

  it("does not undercut a chain that the data draws on land", () => {
    const chain = graph.edges.filter((edge) => /^BEL-T2#[12]$/.test(edge.id)).reduce((sum, edge) => sum + edge.km, 0);
    const join = joins(graph).find((edge) => edge.id === "inland:bella-fortaleza~bella-porto-alegre");
    expect(join?.km).toBeGreaterThan(chain);
  });

  it("counts only the segments asked for", () => {
    const built = cableGraph(atlas, { inland: true, only: (segment) => segment.status === "in_service" });
    expect(new Set(built.edges.flatMap((edge) => (edge.segment ? [edge.segment.status] : [])))).toEqual(
      new Set(["in_service"]),
    );
    expect(built.nodes.size).toBeLessThan(graph.nodes.size);
  });
});

describe("the lands of a country", () => {
  // The base map of the atlas is the independent witness: two landings share a land when one polygon holds or nearly holds both.
  const topology = JSON.parse(readFileSync("node_modules/world-atlas/land-10m.json", "utf8")) as Topology;
  const land = feature(topology, topology.objects.land as Parameters<typeof feature>[1]);
  const polygons = (land.type === "FeatureCollection" ? land.features : [land]).flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [],
  );
  const coast = polygons.flatMap((rings, index) => rings.flat().map(([x = 0, y = 0]) => [index, x, y] as const));

  it("are apart where the base map has water between them", () => {
    const nodes = [...cableGraph(atlas, { inland: true }).nodes.values()].filter((node) => node.country !== null);
    const islandOf = ([lon, lat]: readonly [number, number]): number => {
      let best = -1;
      let least = 0.3 ** 2; // squared degrees of latitude: some 30 km
      for (const [index, x, y] of coast) {
        if (Math.abs(y - lat) > 0.3) continue;
        const off = ((x - lon) * Math.cos((lat * Math.PI) / 180)) ** 2 + (y - lat) ** 2;
        if (off < least) [best, least] = [index, off];
      }
      if (best >= 0) return best;
      return polygons.findIndex((coordinates) => geoContains({ type: "Polygon", coordinates }, [lon, lat]));
    };
    const islands = new Map(nodes.map((node) => [node.id, islandOf(node.at)]));
    const wrong = nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b) => {
        if (a.country !== b.country) return [];
        const same = landPart(a.country, a.at) === landPart(b.country, b.at);
        return same === (islands.get(a.id) === islands.get(b.id)) ? [] : [`${a.id} ~ ${b.id}`];
      }),
    );
    // Alaska is on the same land as the rest, but not reached without Canada; Andøya stands for "northern Norway, site not decided".
    const known = ["prudhoe-bay", "polar-connect-north-america", "polar-connect-northern-norway"];
    expect(wrong.filter((pair) => !known.some((name) => pair.includes(name)))).toEqual([]);
  });
});

// Poses with every setting at any value that an address can carry, on the shipped atlas.
import fc from "fast-check";
import {
  answerTools,
  breakKinds,
  builtScopes,
  cableScopes,
  cableStates,
  chainLinks,
  comboOrders,
  dateForms,
  dateReadings,
  lensClasses,
  lenses,
  lensGroups,
  overlapUnits,
  peerKinds,
  promiseOutcomes,
  tieThresholds,
  treatyCorners,
  treatyForms,
} from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { type LayerSettings, layerIds, type Pose, sideViewIds, statusClasses, viewIds } from "#model/pose.ts";
import {
  chordGroups,
  ladderColumns,
  ladderRanks,
  networkDrawings,
  networkOrders,
  nodeColours,
  nodeSizes,
  partyModes,
  tableKinds,
} from "#model/viewSettings.ts";
import { tidyCamera } from "#state/poseAddress.ts";
import { tidyLook } from "#state/viewsAddress.ts";
import { shippedAtlas } from "./shippedAtlas.ts";

const atlas = shippedAtlas();
const some = <T>(all: readonly T[]) =>
  fc.option(
    fc.subarray([...all]).map((list) => (list.length === all.length ? null : list)),
    { nil: null },
  );
const refs = [
  "country:JPN",
  "instrument:dp-eu-jpn",
  "system:MEDUSA",
  "city:beijing",
  "source:S004",
  "organisation:INHOPE",
  "instrument:inhope",
  "theme:5g_6g",
];

const spans = fc.constantFrom(null, { from: "2019", to: "2024-06" }, { from: "2023-07-04", to: "2023" });

/** Every setting of a pose, as odd as an address can say it. */
export const everyPose: fc.Arbitrary<Pose> = fc.record({
  camera: fc.option(
    fc
      .record({
        zoom: fc.double({ min: 0, max: 12, noNaN: true }),
        lat: fc.double({ min: -85, max: 85, noNaN: true }),
        lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
        bearing: fc.constant(0),
        pitch: fc.constant(0),
      })
      .map(tidyCamera),
    { nil: null },
  ),
  main: fc.constantFrom(...viewIds),
  projection: fc.constantFrom("flat" as const, "globe" as const),
  beside: fc.constantFrom(...sideViewIds, null),
  split: fc.option(
    fc.integer({ min: 15, max: 85 }).map((n) => n / 100),
    { nil: null },
  ),
  time: fc.constantFrom(null, "2019", "2023-07", "2025-06-05"),
  filter: fc.record({
    families: some(atlas.families.map((family) => family.id)),
    statuses: some(statusClasses),
    themes: some(atlas.themes.map((theme) => theme.id)),
    confidences: some(["high", "medium", "low"] as const),
    span: spans,
  }),
  layers: fc.record(
    Object.fromEntries(
      layerIds.map((id) => [
        id,
        fc.record({ on: fc.boolean(), opacity: fc.integer({ min: 0, max: 100 }).map((n) => n / 100) }),
      ]),
    ),
  ) as unknown as fc.Arbitrary<LayerSettings>,
  selection: fc.option(fc.constantFrom(...refs), { nil: null }),
  hub: fc.constantFrom(null, "CHN", "beijing", "UN"),
  pairs: fc.subarray(["eulac-hpc", "forum-g20"]),
  network: fc.record({
    drawing: fc.constantFrom(...networkDrawings),
    order: fc.constantFrom(...networkOrders),
    parties: fc.constantFrom(...partyModes),
    size: fc.constantFrom(...nodeSizes),
    colour: fc.constantFrom(...nodeColours),
    groups: fc.constantFrom(...chordGroups),
    ribbon: fc.constantFrom(null, "europe~asia", "EU~africa-sub_saharan"),
    look: fc.option(
      fc
        .record({
          scale: fc.double({ min: 0.11, max: 39, noNaN: true }),
          x: fc.double({ min: -9e4, max: 9e4, noNaN: true }),
          y: fc.double({ min: -9e4, max: 9e4, noNaN: true }),
        })
        .map(tidyLook),
      { nil: null },
    ),
  }),
  ladder: fc.record({
    columns: fc.constantFrom(...ladderColumns),
    rank: fc.constantFrom(...ladderRanks),
    first: fc.constantFrom(null, "trade", "5g_6g"),
    bands: fc.boolean(),
    peers: fc.constantFrom(null, "JPN", "beijing"),
  }),
  timeline: fc.record({ window: spans }),
  table: fc.record({
    rows: fc.constantFrom(...tableKinds),
    sort: fc.constantFrom(null, { column: "from", descending: false }, { column: "date", descending: true }),
    columns: fc.constantFrom(null, ["from", "to"], ["date"]),
    text: fc.string({ maxLength: 100, size: "max" }),
  }),
  cardWith: fc.constantFrom(null, "JPN", "CHN"),
  answers: fc.record({
    tool: fc.constantFrom(...answerTools, null),
    dates: fc.record({
      against: fc.constantFrom(null, "2019", "2023-07", "2025-06-05"),
      form: fc.constantFrom(...dateForms),
      reading: fc.constantFrom(...dateReadings),
    }),
    depth: fc.record({ of: fc.constantFrom(null, "JPN", "AU"), peers: fc.constantFrom(...peerKinds) }),
    overlap: fc
      .subarray(["partners:EU", "members:ASEAN", "landings:MEDUSA", "theme:5g_6g", "instrument:forum-g20"], {
        maxLength: 5,
      })
      .chain((sets) =>
        fc.record({
          sets: fc.constant(sets),
          combo:
            sets.length === 0
              ? fc.constant(null)
              : fc.constantFrom(null, "1".padStart(sets.length, "0"), "".padStart(sets.length, "0")),
          unit: fc.constantFrom(...overlapUnits),
          blocs: fc.boolean(),
          order: fc.constantFrom(...comboOrders),
        }),
      ),
    without: fc.record({
      gone: fc.subarray<Ref>(["system:MEDUSA", "country:EGY", "instrument:dp-eu-jpn", "segment:ELL-4", "bloc:EU"], {
        maxLength: 4,
      }),
      breaks: fc.constantFrom(...breakKinds),
      inland: fc.boolean(),
      built: fc.constantFrom(...builtScopes),
      backed: fc.boolean(),
    }),
    between: fc.record({
      from: fc.constantFrom(null, "EU"),
      to: fc.constantFrom(null, "beijing"),
      via: fc.constantFrom(...chainLinks),
      inService: fc.boolean(),
      inland: fc.boolean(),
    }),
    treaties: fc.record({
      cables: fc.constantFrom(...cableScopes),
      laid: fc.constantFrom(...cableStates),
      atLeast: fc.constantFrom(...tieThresholds),
      projects: fc.boolean(),
      form: fc.constantFrom(...treatyForms),
      corner: fc.constantFrom(...treatyCorners, null),
    }),
    promises: fc.record({
      since: fc.constantFrom(null, "2025-06-05"),
      outcome: fc.constantFrom(...promiseOutcomes, null),
    }),
    lens: fc.constantFrom(...lenses).chain((by) =>
      fc.record({
        by: fc.constant(by),
        pick: fc.oneof(
          fc.constant(null),
          fc
            .tuple(
              fc.constantFrom(...lensGroups, ...atlas.families.map((family) => family.id)),
              fc.constantFrom(...lensClasses[by]),
            )
            .map((pair) => pair.join(".")),
        ),
      }),
    ),
  }),
  theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const, "projector" as const),
  language: fc.constantFrom("auto" as const, "en" as const, "it" as const),
  renderer: fc.constantFrom("auto" as const, "webgl" as const, "svg" as const),
});

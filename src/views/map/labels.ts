// Names on the map, in the reader's language, with a rank that says who goes first when two want the same room.
import { cableColours } from "#encoding/cables.ts";
import { countryName } from "#encoding/countryName.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintBrush } from "#encoding/paintBrush.ts";
import { roomUnit } from "#encoding/roomUnit.ts";
import { isLandingOnMap, isOnMap, type Position, type Ref } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { ThemeName } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import { guestDrawing } from "./guestDrawing.ts";
import type { MapInput } from "./mapInput.ts";
import { markLabels } from "./markLabels.ts";
import type { MapLabel } from "./scene.ts";
import { smallLands } from "./smallLands.ts";

export function mapLabels(input: MapInput): MapLabel[] {
  const unit = roomUnit(input.theme, input.height);
  const cities = cityLabels(input);
  return (
    [
      ...seaLabels(input),
      ...countryLabels(input),
      ...blocLabels(input),
      ...cities,
      ...markLabels(input),
      ...landingLabels(input, cities),
      ...(input.layers.guests.on ? (guestDrawing.now?.labels(input) ?? []) : []),
      ...cableLabels(input),
      ...countLabels(input),
    ]
      // A paled name is grey on grey from the last row: there a name is legible or it is not there.
      .filter((label) => input.theme !== "projector" || label.emphasis !== "faded")
      .map((label) => ({ ...label, size: Math.round(letterSize(label.size, input.theme) * unit * 10) / 10 }))
      .sort((a, b) => a.rank - b.rank)
  );
}

/** Legible from the last row: on a projector of 1080 lines nothing is smaller than this. */
const leastOnProjector = 24;
const letterSize = (size: number, theme: ThemeName) =>
  theme === "projector" ? Math.max(leastOnProjector, size * 2.05) : size;

function seaLabels({ atlas, theme, language }: MapInput): MapLabel[] {
  const ground = groundOf(theme);
  return atlas.seas.map(({ geometry, properties: sea }) => {
    const run = geometry.type === "LineString" ? geometry.coordinates : null;
    return {
      text: textIn(sea.name, language),
      kind: sea.kind === "ocean" ? "ocean" : "sea",
      at: run ? middle(run) : (geometry.coordinates as Position),
      ...(run ? { along: run } : {}),
      ref: null,
      rank: 50 + sea.rank,
      minZoom: sea.minZoom,
      colour: ground.seaInk,
      halo: ground.sea,
      size: sea.kind === "ocean" ? 14 : 11.5,
      emphasis: "plain",
    };
  });
}

const middle = (run: readonly Position[]): Position => run[Math.floor(run.length / 2)] ?? [0, 0];

/** So few countries of an answer are named at any zoom. */
const mostNamed = 8;

/** Countries that play a part are named earlier than the rest; the chosen one and its neighbours at once. */
function countryLabels(input: MapInput): MapLabel[] {
  const { atlas, visible, emphasis, places, theme, language, hub, paint } = input;
  const ground = groundOf(theme);
  const brush = paintBrush(paint, theme);
  const painted = brush.speaksOf("countries");
  const few =
    painted && atlas.actors.filter(({ ref }) => ref.startsWith("country:") && paint?.of.has(ref)).length <= mostNamed;
  const marked = new Set(input.layers.countries.on ? smallLands(input, brush).map(({ a3 }) => a3) : []);
  return places.map((place): MapLabel => {
    const actor = atlas.actorById.get(place.a3);
    const own = actor ? emphasisOf(emphasis, actor.ref) : emphasis.rest;
    const inGroup = painted && actor !== undefined && brush.of("countries", "plain", actor.ref)?.group !== null;
    // While an answer has the colours, those it speaks of come first, whatever their ties.
    const depth = painted ? (inGroup ? 3 : 0) : (visible.factsByActor.get(place.a3)?.families.length ?? 0);
    const lifted = own === "chosen" || own === "near";
    const member = hub.members.includes(place.a3);
    // A land that is only a disc is named beside it.
    if (actor && marked.has(place.a3))
      return {
        text: textIn(actor.name, language),
        kind: "city",
        at: place.at,
        ref: actor.ref,
        rank: 2,
        minZoom: 0,
        colour: ground.ink,
        halo: ground.halo,
        size: 11,
        emphasis: own,
      };
    const sooner = lifted || (few && inGroup) ? 4 : depth >= 3 ? 1.3 : depth > 0 ? 0.7 : member ? 0.2 : 0;
    return {
      text: countryName(atlas, place.a3, place.iso2, language).toLocaleUpperCase(language),
      kind: "country",
      at: place.at,
      ref: actor?.ref ?? null,
      rank: own === "chosen" ? 1 : own === "near" ? 8 : 20 - Math.min(depth, 6) + Math.min(place.rank, 200) / 100,
      minZoom: Math.max(0, place.minZoom - sooner),
      colour: lifted || depth > 1 ? ground.ink : ground.quietInk,
      halo: ground.halo,
      size: lifted ? 11.5 : 10,
      emphasis: own,
    };
  });
}

function blocLabels({ visible, emphasis, theme, language, hub, layers }: MapInput): MapLabel[] {
  const ground = groundOf(theme);
  return visible.actors.flatMap(({ actor, ties }): MapLabel[] => {
    if (actor.kind !== "bloc" || !actor.at || ties.length === 0 || !isOnMap(actor)) return [];
    const own = emphasisOf(emphasis, actor.ref);
    return [
      {
        text: shortPlace(textIn(actor.name, language)),
        kind: actor.nominal ? "bloc" : "city",
        at: actor.at,
        ref: actor.ref,
        rank: actor === hub || own === "chosen" ? 0 : own === "near" ? 6 : 15,
        minZoom:
          actor === hub || (layers.blocs.on && actor.speaksForMembers) || own === "chosen" || own === "near" ? 0 : 1.6,
        colour: ground.ink,
        halo: ground.halo,
        size: actor === hub ? 12.5 : 11,
        emphasis: own,
      },
    ];
  });
}

function cityLabels({ atlas, visible, emphasis, theme, language, layers }: MapInput): MapLabel[] {
  if (!layers.cities.on) return [];
  const ground = groundOf(theme);
  return visible.cities.flatMap((city): MapLabel[] => {
    if (!city.at) return [];
    const own = emphasisOf(emphasis, city.ref);
    const lifted = own === "chosen" || own === "near";
    const founder = city.memberships.some((membership) => membership.roles.some((role) => role.id === "founder"));
    const partner = city.memberships.some((membership) => membership.alliance === atlas.alliances[0]);
    return [
      {
        text: textIn(city.name, language),
        kind: "city",
        at: city.at,
        ref: city.ref,
        rank: own === "chosen" ? 1 : own === "near" ? 7 : founder ? 12 : partner ? 28 : 34,
        minZoom: lifted || founder ? 0 : partner ? 2.6 : 4,
        colour: ground.ink,
        halo: ground.halo,
        size: 11,
        emphasis: own,
      },
    ];
  });
}

/** A place where several cables land, or a city already named, is named once. */
function landingLabels(
  { visible, emphasis, theme, language, layers, landingAngles }: MapInput,
  cities: readonly MapLabel[],
): MapLabel[] {
  if (!layers.landings.on) return [];
  const ground = groundOf(theme);
  const named = new Map<string, Position[]>();
  const isNew = (text: string, at: Position) => {
    const before = named.get(text) ?? [];
    named.set(text, [...before, at]);
    return !before.some((other) => Math.abs(other[0] - at[0]) < 1.5 && Math.abs(other[1] - at[1]) < 1.5);
  };
  for (const city of cities) isNew(city.text, city.at);
  const firmest = (ref: Ref) => ({ chosen: 0, near: 1, plain: 2, faded: 3 })[emphasisOf(emphasis, ref)];
  return visible.landings
    .toSorted((a, b) => firmest(a.ref) - firmest(b.ref))
    .flatMap((landing): MapLabel[] => {
      const text = shortPlace(textIn(landing.name, language));
      if (!isLandingOnMap(landing) || !isNew(text, landing.at)) return [];
      const own = emphasisOf(emphasis, landing.ref);
      const lifted = own === "chosen" || own === "near";
      const onRoute = landingAngles.has(landing.id);
      return [
        {
          text,
          kind: "landing",
          at: landing.at,
          ref: landing.ref,
          rank: own === "chosen" ? 1 : own === "near" ? 9 : onRoute ? 36 : 60,
          minZoom: own === "chosen" ? 0 : lifted ? 2.2 : onRoute ? 3.8 : 5,
          colour: ground.quietInk,
          halo: ground.halo,
          size: 10,
          emphasis: own,
        },
      ];
    });
}

/** The name without what stands in brackets (the beach, "region"): the card has the whole. */
const shortPlace = (name: string) => name.replace(/\s*\([^)]*\)/g, "").replace(/ [-–] .*$/, "");

/** Each system named once, in the middle of its longest stretch at sea. */
function cableLabels({ atlas, visible, emphasis, theme, language, layers, paint }: MapInput): MapLabel[] {
  if (!layers.cables.on) return [];
  const { edge } = cableColours(theme);
  const brush = paintBrush(paint, theme);
  return visible.systems.flatMap((system): MapLabel[] => {
    const own = atlas.segments.filter((segment) => segment.system === system.id && segment.medium === "sea");
    const longest = own.toSorted((a, b) => b.routeKm - a.routeKm)[0];
    const line = longest?.lines.toSorted((a, b) => b.length - a.length)[0];
    const at: Position | undefined = line?.[Math.floor(line.length / 2)];
    if (!at) return [];
    const lifted = emphasisOf(emphasis, system.ref);
    // Of several groups the first in the key, as the name is one.
    const look = brush.first("cables", lifted, [system.ref, ...own.map((segment) => segment.ref)]);
    if (look && !look.group) return [];
    const notYet = visible.cables.notYet.has(system.ref);
    return [
      {
        text: shortPlace(textIn(system.name, language)).replace(/ Submarine Cable System$/, ""),
        kind: "cable",
        at,
        ref: system.ref,
        rank: lifted === "chosen" ? 1 : lifted === "near" ? 5 : notYet ? 40 : system.inStrategy ? 10 : 30,
        minZoom: lifted === "chosen" || lifted === "near" ? 0 : system.inStrategy && !notYet ? 1.1 : 3,
        colour: (theme === "projector" ? null : look?.ink) ?? (notYet ? groundOf(theme).quietInk : edge),
        halo: groundOf(theme).halo,
        size: 11.5,
        emphasis: lifted,
      },
    ];
  });
}

/** Where three or more ties run to one partner, their number stands near its end. */
function countLabels({ visible, emphasis, theme, layers, tieLines, paint }: MapInput): MapLabel[] {
  // While an answer colours ties, a number beside them would be read as a number of its own.
  if (!layers.ties.on || paint?.speaksOf.includes("ties")) return [];
  const ground = groundOf(theme);
  const bundles = new Map<string, { count: number; faded: boolean; line: readonly Position[]; to: Ref }>();
  for (const tie of visible.ties) {
    const line = tieLines.get(tie.id);
    if (!line) continue;
    const key = `${tie.from.id}~${tie.to.id}`;
    const before = bundles.get(key) ?? { count: 0, faded: true, line, to: tie.to.ref };
    const faded = before.faded && emphasisOf(emphasis, `tie:${tie.id}`) === "faded";
    bundles.set(key, { ...before, count: before.count + 1, faded });
  }
  return [...bundles.values()].flatMap((bundle): MapLabel[] => {
    const at = bundle.line[Math.floor(bundle.line.length * 0.86)];
    if (bundle.count < 3 || bundle.faded || !at) return [];
    return [
      {
        text: String(bundle.count),
        kind: "count",
        at,
        ref: bundle.to,
        rank: 45,
        minZoom: 2.4,
        colour: ground.quietInk,
        halo: ground.halo,
        size: 10,
        emphasis: emphasisOf(emphasis, bundle.to),
      },
    ];
  });
}

// Places as marks: cities by alliance, landings as ticks across their cable, institutions, events, and where ties end.
import { allianceShape } from "#encoding/allianceShape.ts";
import { cableAlpha, cableColours } from "#encoding/cables.ts";
import { cityFamily } from "#encoding/cityFamily.ts";
import { groundOf } from "#encoding/ground.ts";
import { colourOf } from "#encoding/ties.ts";
import { type Actor, isLandingOnMap } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { LayerId } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "./mapInput.ts";
import type { MarkShape, PointMark } from "./scene.ts";

const faded = 0.25;

export function pointMarks(input: MapInput): PointMark[] {
  const { layers } = input;
  return [
    ...(layers.landings.on ? landingMarks(input) : []),
    ...(layers.ties.on ? endMarks(input) : []),
    ...(layers.institutions.on ? institutionMarks(input) : []),
    ...(layers.events.on ? eventMarks(input) : []),
    ...(layers.cities.on ? cityMarks(input) : []),
  ];
}

function alpha(input: MapInput, layer: LayerId, own: Emphasis, usual = 1): number {
  return (own === "faded" ? faded : usual) * input.layers[layer].opacity;
}

const grown = (size: number, own: Emphasis, input: MapInput) =>
  size * (own === "chosen" ? 1.6 : own === "near" ? 1.2 : 1) * (input.theme === "projector" ? 1.6 : 1);

/** A ring for the alliance that the data name first, a disc for any other, both for both; a founder is larger. */
function cityShape(city: Actor, order: readonly string[]): MarkShape {
  const alliances = new Set(city.memberships.map((membership) => membership.alliance));
  if (alliances.size > 1) return "ring-disc";
  return allianceShape([...alliances][0] ?? "", order);
}

function cityMarks(input: MapInput): PointMark[] {
  const { atlas, visible, emphasis, theme, language } = input;
  const family = cityFamily(atlas);
  const ground = groundOf(theme);
  return visible.cities.flatMap((city): PointMark[] => {
    if (!city.at || !family) return [];
    const own = emphasisOf(emphasis, city.ref);
    const shape = cityShape(city, atlas.alliances);
    const founder = city.memberships.some((membership) => membership.roles.some((role) => role.id === "founder"));
    const size = founder ? 12 : shape === "disc" ? 5 : 8;
    return [
      {
        ref: city.ref,
        layer: "cities",
        at: city.at,
        shape,
        size: grown(size, own, input),
        colour: colourOf(family, theme),
        outline: ground.halo,
        alpha: alpha(input, "cities", own),
        angle: 0,
        emphasis: own,
        title: textIn(city.name, language),
      },
    ];
  });
}

function landingMarks(input: MapInput): PointMark[] {
  const { visible, emphasis, theme, language, landingAngles, atlas } = input;
  const { edge } = cableColours(theme);
  return visible.landings.flatMap((landing): PointMark[] => {
    if (!isLandingOnMap(landing)) return [];
    const own = emphasisOf(emphasis, landing.ref);
    const course = landingAngles.get(landing.id);
    const tick = landing.nodeType === "landing" && course !== undefined;
    const system = atlas.systemById.get(landing.system);
    const usual = course === undefined ? 0.55 : cableAlpha(landing.status, "plain");
    return [
      {
        ref: landing.ref,
        layer: "landings",
        at: landing.at,
        shape: tick ? "tick" : "dot",
        size: grown(tick ? 8 : 3.2, own, input),
        colour: edge,
        outline: groundOf(theme).halo,
        alpha: alpha(input, "landings", own, usual),
        angle: ((course ?? 0) + 90) % 360,
        emphasis: own,
        title: `${textIn(landing.name, language)} · ${system ? textIn(system.name, language) : landing.system}`,
      },
    ];
  });
}

/** A small dot where a tie ends at a capital or a seat, but never at a mere label point, and not under a city's own mark. */
function endMarks(input: MapInput): PointMark[] {
  const { visible, emphasis, theme, language, hub } = input;
  const ground = groundOf(theme);
  return visible.actors.flatMap(({ actor, ties }): PointMark[] => {
    if (ties.length === 0 || !actor.at || actor.nominal || actor.kind === "city") return [];
    const own = emphasisOf(emphasis, actor.ref);
    return [
      {
        ref: actor.ref,
        layer: "actors",
        at: actor.at,
        shape: actor.kind === "organisation" ? "square" : "disc",
        size: grown(actor === hub ? 9 : 3.6, own, input),
        colour: ground.ink,
        outline: ground.halo,
        alpha: alpha(input, "ties", own, actor === hub ? 1 : 0.75),
        angle: 0,
        emphasis: own,
        title: textIn(actor.name, language),
      },
    ];
  });
}

function institutionMarks(input: MapInput): PointMark[] {
  const { visible, emphasis, theme, language } = input;
  const ground = groundOf(theme);
  return visible.institutions.flatMap((actor): PointMark[] => {
    if (!actor.at) return [];
    const own = emphasisOf(emphasis, actor.ref);
    return [
      {
        ref: actor.ref,
        layer: "institutions",
        at: actor.at,
        shape: "square",
        size: grown(6.5, own, input),
        colour: ground.ink,
        outline: ground.halo,
        alpha: alpha(input, "institutions", own),
        angle: 0,
        emphasis: own,
        title: textIn(actor.name, language),
      },
    ];
  });
}

function eventMarks(input: MapInput): PointMark[] {
  const { visible, emphasis, theme, language, atlas } = input;
  const family = cityFamily(atlas);
  return visible.events.flatMap((event): PointMark[] => {
    if (!event.at || !family) return [];
    const own = emphasisOf(emphasis, event.ref);
    return [
      {
        ref: event.ref,
        layer: "events",
        at: event.at,
        shape: "diamond",
        size: grown(8, own, input),
        colour: colourOf(family, theme),
        outline: groundOf(theme).halo,
        alpha: alpha(input, "events", own),
        angle: 0,
        emphasis: own,
        title: textIn(event.title, language),
      },
    ];
  });
}

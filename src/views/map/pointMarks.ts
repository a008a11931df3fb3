// Places as marks: cities by alliance, landings as ticks across their cable, institutions, events, and where ties end.
import { allianceShape } from "#encoding/allianceShape.ts";
import { cableAlpha, cableColours } from "#encoding/cables.ts";
import { cityFamily } from "#encoding/cityFamily.ts";
import { groundOf } from "#encoding/ground.ts";
import { type PaintBrush, type Painted, paintBrush } from "#encoding/paintBrush.ts";
import { lineUnit } from "#encoding/roomUnit.ts";
import { colourOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type Actor, isLandingOnMap } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { LayerId } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "./mapInput.ts";
import type { MarkShape, PointMark } from "./scene.ts";
import { smallLands } from "./smallLands.ts";

const faded = 0.25;

export function pointMarks(input: MapInput): PointMark[] {
  const { layers } = input;
  const brush = paintBrush(input.paint, input.theme);
  return [
    ...(layers.countries.on ? smallLandMarks(input, brush) : []),
    ...(layers.landings.on ? landingMarks(input, brush) : []),
    ...(layers.ties.on ? endMarks(input, brush) : []),
    ...(layers.institutions.on ? institutionMarks(input, brush) : []),
    ...(layers.events.on ? eventMarks(input) : []),
    ...(layers.cities.on ? cityMarks(input, brush) : []),
  ];
}

/** The mark in its group's ink and a little larger, or standing back. */
function inPaint(mark: PointMark, look: Painted | null): PointMark {
  if (!look) return mark;
  const strong = look.group !== null;
  return {
    ...mark,
    colour: look.ink,
    size: mark.size * (strong ? 1.25 : 1),
    alpha:
      mark.emphasis === "faded"
        ? mark.alpha
        : strong
          ? Math.max(mark.alpha, 0.9 * look.alpha)
          : mark.alpha * look.alpha,
  };
}

/** Islands of a few pixels: the fill of an answer's group would not be seen, so a disc stands in their middle. */
function smallLandMarks(input: MapInput, brush: PaintBrush): PointMark[] {
  const { atlas, theme, language, height, emphasis } = input;
  return smallLands(input, brush).flatMap(({ a3, at }): PointMark[] => {
    const actor = atlas.actorById.get(a3);
    const look = actor && brush.of("countries", "plain", actor.ref);
    if (!look) return [];
    return [
      {
        ref: actor.ref,
        layer: "actors",
        at,
        shape: "disc",
        size: 11 * (theme === "projector" ? 1.6 * lineUnit(theme, height) : 1),
        colour: look.ink,
        outline: groundOf(theme).halo,
        alpha: 1,
        angle: 0,
        emphasis: emphasisOf(emphasis, actor.ref),
        title: textIn(actor.name, language),
      },
    ];
  });
}

function alpha(input: MapInput, layer: LayerId, own: Emphasis, usual = 1): number {
  const strength = input.theme === "projector" ? 1 : usual;
  return (own === "faded" ? faded : strength) * input.layers[layer].opacity;
}

const grown = (size: number, own: Emphasis, input: MapInput) =>
  size *
  (own === "chosen" ? 1.6 : own === "near" ? 1.2 : 1) *
  (input.theme === "projector" ? 1.6 * lineUnit(input.theme, input.height) : 1);

/** A ring for the alliance that the data name first, a disc for any other, both for both; a founder is larger. */
function cityShape(city: Actor, order: readonly string[]): MarkShape {
  const alliances = new Set(city.memberships.map((membership) => membership.alliance));
  if (alliances.size > 1) return "ring-disc";
  return allianceShape([...alliances][0] ?? "", order);
}

function cityMarks(input: MapInput, brush: PaintBrush): PointMark[] {
  const { atlas, visible, emphasis, theme, language } = input;
  const family = cityFamily(atlas);
  const ground = groundOf(theme);
  return visible.cities.flatMap((city): PointMark[] => {
    if (!city.at || !family) return [];
    const own = emphasisOf(emphasis, city.ref);
    const shape = cityShape(city, atlas.alliances);
    const founder = city.memberships.some((membership) => membership.roles.some((role) => role.id === "founder"));
    const size = founder ? 12 : shape === "disc" ? 5 : 8;
    const mark: PointMark = {
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
    };
    return [inPaint(mark, brush.of("cities", own, city.ref))];
  });
}

function landingMarks(input: MapInput, brush: PaintBrush): PointMark[] {
  const { visible, emphasis, theme, language, landingAngles, atlas } = input;
  const { edge } = cableColours(theme);
  const ground = groundOf(theme);
  const words = wordsOf(language);
  const cableKeys = new Map<string, string[]>();
  if (brush.speaksOf("cables"))
    for (const { from, to, ref, system } of visible.segments)
      for (const end of [from, to]) cableKeys.set(end, [...(cableKeys.get(end) ?? [`system:${system}`]), ref]);
  return visible.landings.flatMap((landing): PointMark[] => {
    if (!isLandingOnMap(landing)) return [];
    const own = emphasisOf(emphasis, landing.ref);
    const course = landingAngles.get(landing.id);
    const tick = landing.nodeType === "landing" && course !== undefined;
    const system = atlas.systemById.get(landing.system);
    const notYet = visible.cables.notYet.has(landing.ref);
    const usual = notYet ? 0.4 : course === undefined ? 0.55 : cableAlpha(landing.status, "plain", theme);
    const mark: PointMark = {
      ref: landing.ref,
      layer: "landings",
      at: landing.at,
      shape: tick ? "tick" : "dot",
      size: grown(tick ? 8 : 3.2, own, input),
      colour: notYet ? ground.quietInk : edge,
      outline: ground.halo,
      alpha: alpha(input, "landings", own, usual),
      angle: ((course ?? 0) + 90) % 360,
      emphasis: own,
      title: `${textIn(landing.name, language)} · ${system ? textIn(system.name, language) : landing.system}${notYet ? ` · ${words.say("cableNotYet")}` : ""}`,
    };
    // An answer about cables alone lets those ends stand back whose cables it does not speak of.
    const look = brush.speaksOf("landings")
      ? brush.of("landings", own, landing.ref)
      : endOf(brush.first("cables", own, cableKeys.get(landing.id) ?? [`system:${landing.system}`]));
    return [inPaint(mark, look)];
  });
}

/** A small dot where a tie ends at a capital or a seat, but never at a mere label point, and not under a city's own mark. */
function endMarks(input: MapInput, brush: PaintBrush): PointMark[] {
  const { visible, emphasis, theme, language, hub } = input;
  const ground = groundOf(theme);
  return visible.actors.flatMap(({ actor, ties }): PointMark[] => {
    if (ties.length === 0 || !actor.at || actor.nominal || actor.kind === "city") return [];
    const own = emphasisOf(emphasis, actor.ref);
    // An answer about ties alone lets the ends of those stand back that it does not speak of.
    const look = brush.speaksOf("actors")
      ? brush.of("actors", own, actor.ref)
      : endOf(
          brush.first(
            "ties",
            own,
            ties.flatMap((tie) => [`tie:${tie.id}`, tie.instrument.ref]),
          ),
        );
    const mark: PointMark = {
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
    };
    return [inPaint(mark, look)];
  });
}

const endOf = (look: Painted | null): Painted | null => (look?.group ? null : look);

function institutionMarks(input: MapInput, brush: PaintBrush): PointMark[] {
  const { visible, emphasis, theme, language } = input;
  const ground = groundOf(theme);
  return visible.institutions.flatMap((actor): PointMark[] => {
    if (!actor.at) return [];
    const own = emphasisOf(emphasis, actor.ref);
    const mark: PointMark = {
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
    };
    return [inPaint(mark, brush.of("actors", own, actor.ref))];
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

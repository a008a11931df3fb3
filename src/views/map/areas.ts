// Countries filled by depth of ties with the hub, and blocs as outlines of their members.
import { depthFill, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintBrush } from "#encoding/paintBrush.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "./mapInput.ts";
import type { BlocOutline, CountryArea } from "./scene.ts";

/** Every country of the atlas, so that each can be pointed at; those without ties keep the land's colour. */
export function countryAreas(input: MapInput): CountryArea[] {
  const { atlas, visible, emphasis, hub, layers, theme, language, paint } = input;
  const ground = groundOf(theme);
  const brush = paintBrush(paint, theme);
  const painted = brush.speaksOf("countries");
  return atlas.actors.flatMap((actor): CountryArea[] => {
    if (actor.kind !== "country" || !actor.iso3) return [];
    const facts = visible.factsByActor.get(actor.id);
    const depth = facts?.families.length ?? 0;
    const own = emphasisOf(emphasis, actor.ref);
    const lifted = own === "chosen" || own === "near";
    const strength = layers.countries.opacity * (own === "faded" ? 0.55 : 1);
    const named = { ref: actor.ref, a3: actor.iso3 };
    const said = { emphasis: own, title: textIn(actor.name, language) };
    if (painted) {
      const look = brush.of("countries", "plain", actor.ref);
      // Depth says nothing while an answer has the colours: who is in no group keeps the land's.
      if (!look?.group) return [{ ...named, fill: ground.land, alpha: lifted ? 1 : 0, hatch: false, ...said }];
      return [{ ...named, fill: look.hatch ? look.ink : look.fill, alpha: strength, hatch: look.hatch, ...said }];
    }
    const member = hub.members.includes(actor.id) || actor.id === hub.id;
    const fill = member ? memberFill(theme) : depthFill(depth, theme);
    const hatch = !member && depth === 0 && (facts?.throughBloc.length ?? 0) > 0;
    return [
      {
        ...named,
        fill: fill ?? (hatch ? ground.disputed : ground.land),
        alpha: fill || hatch ? strength : lifted ? 1 : 0,
        hatch,
        ...said,
      },
    ];
  });
}

/** While an answer colours countries, outlines that it does not speak of would be read as part of it. */
const behindPaint = 0.4;

/** A bloc is a soft outline, not a border. */
const blocStrengths: Readonly<Record<Emphasis, number>> = { chosen: 1, near: 0.9, plain: 0.5, faded: 0.2 };

/** Blocs that speak for named members when the layer is on; otherwise only those the reader's choice touches. */
export function blocOutlines({ visible, emphasis, layers, theme, language, hub, paint }: MapInput): BlocOutline[] {
  const ground = groundOf(theme);
  const strength = (own: Emphasis) => (theme === "projector" && own !== "faded" ? 1 : blocStrengths[own]);
  const back = paint?.speaksOf.includes("countries") ? behindPaint : 1;
  return visible.blocs.flatMap((bloc): BlocOutline[] => {
    const own = emphasisOf(emphasis, bloc.ref);
    const touched = own === "chosen" || own === "near";
    // The hub shows by its members' fill, and a forum is no body of its own: each is outlined only when it is chosen.
    const usual = layers.blocs.on && bloc !== hub && bloc.speaksForMembers;
    if (touched ? bloc === hub && own !== "chosen" : !usual) return [];
    return [
      {
        ref: bloc.ref,
        members: bloc.members,
        colour: ground.quietInk,
        alpha: strength(own) * (layers.blocs.on ? layers.blocs.opacity : 1) * (touched ? 1 : back),
        width: theme === "projector" ? 3 : own === "chosen" ? 1.8 : 1.1,
        emphasis: own,
        title: textIn(bloc.name, language),
      },
    ];
  });
}

// Countries filled by depth of ties with the hub, and blocs as outlines of their members.
import { depthFill, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { textIn } from "#model/text.ts";
import type { MapInput } from "./mapInput.ts";
import type { BlocOutline, CountryArea } from "./scene.ts";

/** Every country of the atlas, so that each can be pointed at; those without ties keep the land's colour. */
export function countryAreas({ atlas, visible, emphasis, hub, layers, theme, language }: MapInput): CountryArea[] {
  const ground = groundOf(theme);
  return atlas.actors.flatMap((actor): CountryArea[] => {
    if (actor.kind !== "country" || !actor.iso3) return [];
    const facts = visible.factsByActor.get(actor.id);
    const depth = facts?.families.length ?? 0;
    const member = hub.members.includes(actor.id) || actor.id === hub.id;
    const fill = member ? memberFill(theme) : depthFill(depth, theme);
    const hatch = !member && depth === 0 && (facts?.throughBloc.length ?? 0) > 0;
    const own = emphasisOf(emphasis, actor.ref);
    const lifted = own === "chosen" || own === "near";
    const strength = layers.countries.opacity * (own === "faded" ? 0.55 : 1);
    return [
      {
        ref: actor.ref,
        a3: actor.iso3,
        fill: fill ?? (hatch ? ground.disputed : ground.land),
        alpha: fill || hatch ? strength : lifted ? 1 : 0,
        hatch,
        emphasis: own,
        title: textIn(actor.name, language),
      },
    ];
  });
}

/** Blocs that speak for named members when the layer is on; otherwise only those the reader's choice touches. */
export function blocOutlines({ visible, emphasis, layers, theme, language, hub }: MapInput): BlocOutline[] {
  const ground = groundOf(theme);
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
        alpha: layers.blocs.on ? layers.blocs.opacity : 1,
        emphasis: own,
        title: textIn(bloc.name, language),
      },
    ];
  });
}

// For every country: landings of cable systems, and in how many families it has ties of its own with the hub.
import { type TreatiesSettings, treatyCorners } from "#model/answers.ts";
import { type Actor, type Atlas, type CableStatus, isLandingOnMap, type Landing } from "#model/atlas.ts";
import type { CableTie, CableTieFacts, TreatyCorner } from "#model/cableTies.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import { countriesWithoutCoast } from "./countriesWithoutCoast.ts";
import { isEuBacked } from "./isEuBacked.ts";
import { rankCorrelation } from "./rankCorrelation.ts";

type Settings = Pick<TreatiesSettings, "cables" | "laid" | "atLeast" | "projects">;

/** `shown`: ties of the atlas at a date that pass the filter; landings and segments that can count then. */
export function cableTieFacts(
  atlas: Atlas,
  shown: Pick<VisibleAtlas, "ties" | "landings" | "segments">,
  hub: Actor,
  settings: Settings,
): CableTieFacts {
  const counted = atlas.systems.filter((system) => settings.cables === "all" || isEuBacked(atlas, system));
  const systems = new Set(counted.map((system) => system.id));
  const ofSystems = shown.landings.filter((landing) => systems.has(landing.system));
  const standing = ofSystems.filter((landing) => isLandingOnMap(landing) && isLaid(landing, settings));
  const atSea = standing.filter((landing) => landing.nodeType === "landing");
  const landingsOf = byCountry(atSea);
  const nodesOf = byCountry(standing.filter((landing) => landing.nodeType === "terrestrial"));
  const { own, through } = tiesWith(hub, shown.ties, settings);
  const order = atlas.families.map((family) => family.id);
  const inside = new Set(hub.members);

  const countries = atlas.actors
    .filter((actor) => actor.kind === "country" && actor !== hub)
    .map((actor): CableTie => {
      const mine = own.get(actor.id) ?? [];
      const families = order.filter((id) => mine.some((tie) => tie.family === id));
      const passed = (through.get(actor.id) ?? []).filter((tie) => !families.includes(tie.family));
      const here = landingsOf.get(actor.id) ?? [];
      return {
        actor,
        inside: inside.has(actor.id),
        coast: !countriesWithoutCoast.has(actor.id),
        landings: here,
        systems: counted.filter((system) => here.some((landing) => landing.system === system.id)),
        nodes: nodesOf.get(actor.id) ?? [],
        families,
        through: order.flatMap((family) => {
          const blocs = new Set(
            passed.filter((tie) => tie.family === family).map((tie) => (tie.from === hub ? tie.to : tie.from)),
          );
          return blocs.size > 0 ? [{ family, blocs: [...blocs] }] : [];
        }),
        ties: mine,
        throughTies: passed,
        corner: inside.has(actor.id) ? null : cornerOf(here.length, families.length, settings.atLeast),
      };
    });
  const outside = countries.filter((country) => !country.inside);
  const pairs = outside
    .filter((country) => country.coast)
    .map(({ landings: { length }, families }) => [length, families.length] as const);
  const rho = rankCorrelation(pairs);
  return {
    hub,
    counted,
    others: atlas.systems.filter((system) => !systems.has(system.id)),
    countries,
    corners: new Map(treatyCorners.map((id) => [id, outside.filter((country) => country.corner === id)])),
    members: countries.filter((country) => country.inside),
    landings: atSea,
    segments: shown.segments.filter((segment) => systems.has(segment.system) && isLaid(segment, settings)),
    elsewhere: new Map([...landingsOf].filter(([code]) => atlas.actorById.get(code)?.kind !== "country")),
    dropped: ofSystems.filter((landing) => landing.nodeType === "landing" && !isLandingOnMap(landing)),
    correlation: rho === null ? null : { rho, n: pairs.length },
  };
}

function cornerOf(landings: number, depth: number, atLeast: number): TreatyCorner {
  if (landings > 0) return depth >= atLeast ? "both" : "cables";
  return depth >= atLeast ? "ties" : "neither";
}

function isLaid({ status }: { readonly status: CableStatus }, { laid }: Settings): boolean {
  if (laid === "any" || status === "in_service") return true;
  return laid === "building" && (status === "under_construction" || status === "delayed");
}

function byCountry(landings: readonly Landing[]): Map<string, Landing[]> {
  const found = new Map<string, Landing[]>();
  for (const landing of landings) if (landing.country) add(found, landing.country, landing);
  return found;
}

/** By actor: its own ties with the hub, and those of blocs that speak for it. */
function tiesWith(hub: Actor, ties: readonly Tie[], { projects }: Settings) {
  const own = new Map<string, Tie[]>();
  const through = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.from !== hub && tie.to !== hub) continue;
    if (!projects && tie.instrument.systems.length > 0) continue;
    const partner = tie.from === hub ? tie.to : tie.from;
    add(own, partner.id, tie);
    if (!partner.speaksForMembers) continue;
    for (const member of partner.members)
      if (member !== hub.id && !partner.notSpokenFor.includes(member)) add(through, member, tie);
  }
  return { own, through };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// The cards of cable systems, stretches and landings.
import type { Atlas, CableSegment, Landing } from "#model/atlas.ts";
import type { CardFacts, CardLink } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";
import type { CardBase } from "./cardBase.ts";
import { systemSchematic } from "./systemSchematic.ts";

const landingLink = (landing: Landing): CardLink => ({ ref: landing.ref, name: landing.name });

/** "EllaLink: Sines – Fortaleza"; the beach and the programme's parts are left to the card. */
function segmentName(atlas: Atlas, segment: CableSegment): LocalText {
  const plain = (text: string | undefined) => (text ?? "").replace(/\s*\([^)]*\)/g, "");
  const system = atlas.systemById.get(segment.system)?.name;
  const from = atlas.landingById.get(segment.from)?.name;
  const to = atlas.landingById.get(segment.to)?.name;
  return {
    en: `${plain(system?.en)}: ${plain(from?.en)} – ${plain(to?.en)}`,
    it: `${plain(system?.it)}: ${plain(from?.it)} – ${plain(to?.it)}`,
  };
}

export function systemCard(atlas: Atlas, id: string, base: CardBase): CardFacts | null {
  const system = atlas.systemById.get(id);
  if (!system) return null;
  const segments = atlas.segments.filter((segment) => segment.system === id);
  const landings = atlas.landings.filter((landing) => landing.system === id && landing.nodeType !== "branching-unit");
  const countries = [...new Set(landings.map((landing) => landing.country))].flatMap((iso3) => {
    const country = atlas.actorById.get(iso3 ?? "");
    return country ? [{ ref: country.ref, name: country.name }] : [];
  });
  return {
    ...base(
      system.name,
      [
        ...system.sources,
        ...segments.flatMap((segment) => segment.sources),
        ...landings.flatMap((landing) => landing.sources),
      ],
      system.disagreements ?? [],
    ),
    kind: "system",
    system,
    segments,
    landings,
    schematic: systemSchematic(atlas, id),
    countries,
    instruments: system.instruments.flatMap((other) => {
      const instrument = atlas.instrumentById.get(other);
      return instrument ? [{ ref: instrument.ref, name: instrument.name }] : [];
    }),
    routeKm: segments.filter((segment) => segment.medium === "sea").reduce((sum, segment) => sum + segment.routeKm, 0),
  };
}

export function landingCard(atlas: Atlas, id: string, base: CardBase): CardFacts | null {
  const landing = atlas.landingById.get(id);
  const system = landing && atlas.systemById.get(landing.system);
  if (!landing || !system) return null;
  const country = atlas.actorById.get(landing.country ?? "");
  const near = atlas.landings.filter(
    (other) =>
      other !== landing &&
      other.nodeType !== "branching-unit" &&
      Math.abs(other.at[0] - landing.at[0]) < 0.15 &&
      Math.abs(other.at[1] - landing.at[1]) < 0.15,
  );
  return {
    ...base(landing.name, landing.sources),
    kind: "landing",
    landing,
    system,
    country: country ? { ref: country.ref, name: country.name } : null,
    segments: atlas.segments
      .filter((segment) => segment.from === id || segment.to === id || landing.segment.includes(segment.id))
      .map((segment) => ({ ref: segment.ref, name: segmentName(atlas, segment) })),
    sameplace: near.map((other) => ({
      ref: other.ref,
      name: other.name,
      detail: atlas.systemById.get(other.system)?.name ?? other.name,
    })),
  };
}

export function segmentCard(atlas: Atlas, id: string, base: CardBase): CardFacts | null {
  const segment = atlas.segmentById.get(id);
  const system = segment && atlas.systemById.get(segment.system);
  if (!segment || !system) return null;
  const from = atlas.landingById.get(segment.from);
  const to = atlas.landingById.get(segment.to);
  if (!from || !to) return null;
  return {
    ...base(segmentName(atlas, segment), [...segment.sources, ...system.sources]),
    kind: "segment",
    segment,
    system,
    from: landingLink(from),
    to: landingLink(to),
  };
}

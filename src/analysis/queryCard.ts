// The card of anything, as plain data for automation and tests: ids, words and citations, no cross-linked objects.
import type { Actor, Atlas, Instrument, Ref } from "#model/atlas.ts";
import { entityOf, resolve } from "#model/names.ts";
import { distinct, type PlainCard, told } from "./plainCard.ts";
import { plainActor, plainInstrument, plainSystem } from "./plainRecords.ts";
import { restsOn } from "./restsOn.ts";

/** `word` is any id or alias of the data, upper or lower case, or "kind:id". null if there is no such thing. */
export function queryCard(atlas: Atlas, word: string): PlainCard | null {
  const ref = typeof word === "string" ? resolve(atlas, word) : null;
  const card = ref && plainCard(atlas, ref);
  if (!card) return null;
  const also = (atlas.names.get(card.id.toLowerCase()) ?? []).filter((other) => other !== ref);
  return { ...card, also };
}

function plainCard(atlas: Atlas, ref: Ref): PlainCard | null {
  const entity = entityOf(atlas, ref);
  if (!entity) return null;
  const kind = ref.slice(0, ref.indexOf(":"));
  const id = ref.slice(ref.indexOf(":") + 1);
  switch (kind) {
    case "country":
    case "city":
    case "bloc":
    case "organisation":
      return plainActor(atlas, entity as Actor);
    case "instrument":
      return plainInstrument(atlas, entity as Instrument);
    case "system":
      return plainSystem(atlas, id);
    case "segment": {
      const segment = atlas.segmentById.get(id);
      if (!segment) return null;
      const {
        kind: _,
        lines,
        sources,
        system,
        from,
        to,
        medium,
        part,
        status,
        statusText,
        routeKm,
        publishedKm,
        ready,
        accuracy,
        note,
        confidence,
      } = segment;
      const name = atlas.systemById.get(system)?.name ?? { en: system, it: system };
      return {
        id,
        ref,
        kind: "segment",
        aliases: segment.aliases,
        name: { en: `${name.en} ${id}`, it: `${name.it} ${id}` },
        status,
        statusText,
        system,
        from,
        to,
        medium,
        part,
        routeKm,
        publishedKm,
        ready,
        accuracy,
        note,
        confidence,
        drawn: lines.length > 0,
        sources: distinct(sources),
        disagreements: [],
      };
    }
    case "landing": {
      const landing = atlas.landingById.get(id);
      if (!landing) return null;
      const { at, name, system, segment, status, statusText, nodeType, country, precision, note, confidence } = landing;
      return {
        id,
        ref,
        kind: "landing",
        aliases: [],
        name,
        at,
        status,
        statusText,
        system,
        segments: segment,
        nodeType,
        country,
        precision,
        note,
        confidence,
        sources: distinct(landing.sources),
        disagreements: [],
      };
    }
    case "event": {
      const event = atlas.eventById.get(id);
      if (!event) return null;
      const { title, at, start, end, place, city, country, organisers, themes, instrument, aliases } = event;
      return {
        id,
        ref,
        kind: "event",
        aliases,
        name: title,
        at,
        start,
        end,
        place,
        city,
        country,
        organisers,
        themes,
        instrument,
        sources: distinct(event.sources),
        disagreements: told(event.disagreements ?? []),
      };
    }
    case "feature": {
      const feature = atlas.featureById.get(id);
      if (!feature) return null;
      const { name, at, familyId, set, row, since, until, status, actor, properties, sources } = feature;
      return {
        id,
        ref,
        kind: "feature",
        aliases: [],
        name,
        at,
        family: familyId,
        status: status ?? undefined,
        set,
        row,
        since,
        until,
        actor,
        properties,
        sources: distinct(sources),
        disagreements: [],
      };
    }
    case "theme": {
      const theme = atlas.themeById.get(id);
      if (!theme) return null;
      const instruments = atlas.instruments
        .filter((instrument) => instrument.themes.includes(id))
        .map((instrument) => instrument.id);
      return { id, ref, kind: "theme", aliases: [], name: theme.name, instruments, sources: [], disagreements: [] };
    }
    default: {
      const source = atlas.sourceById.get(id);
      if (!source) return null;
      const { title, publisher, date, url } = source;
      return {
        id,
        ref,
        kind: "source",
        aliases: source.aliases ?? [],
        name: { en: title, it: title },
        title,
        publisher,
        date,
        url,
        sources: [{ id, locator: "" }],
        disagreements: [],
        // How many facts of each kind rest on it, and how many on it alone.
        rests: Object.fromEntries(
          restsOn(atlas, id).map(({ kind, items }) => [
            kind,
            { total: items.length, alone: items.filter((item) => item.alone).length },
          ]),
        ),
      };
    }
  }
}

// What a thing is and where, in a few words beside its name.
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Actor, Atlas, Landing } from "#model/atlas.ts";
import type { SearchHit } from "#model/search.ts";
import { searchWords } from "./searchWords.ts";

export function detailOf({ ref, kind }: SearchHit, atlas: Atlas, words: Words): string {
  return partsOf(ref.slice(kind.length + 1), kind, atlas, words)
    .filter(Boolean)
    .join(" · ");
}

function partsOf(id: string, kind: SearchHit["kind"], atlas: Atlas, words: Words): readonly string[] {
  const country = (iso3: string | null) => {
    const actor = atlas.actorById.get(iso3 ?? "");
    return actor ? words.text(actor.name) : "";
  };
  const region = (actor: Actor) => {
    const found = atlas.regions.find((each) => each.id === actor.region);
    return found ? words.text(found.name) : "";
  };
  const actor = atlas.actorById.get(id);
  switch (kind) {
    case "country":
      return actor ? [region(actor)] : [];
    case "city":
      return actor ? [country(actor.iso3)] : [];
    case "bloc":
      return actor ? [actor.fullName ? words.text(actor.fullName) : region(actor)] : [];
    case "organisation":
      return actor ? [actor.fullName ? words.text(actor.fullName) : actor.place ? words.text(actor.place) : ""] : [];
    case "instrument": {
      const instrument = atlas.instrumentById.get(id);
      return instrument ? [words.text(instrument.typeName)] : [];
    }
    case "system": {
      const system = atlas.systemById.get(id);
      return system ? [words.say(cableStatusKeys[system.status]), words.text(system.ready)] : [];
    }
    case "landing": {
      const landing = atlas.landingById.get(id);
      const system = atlas.systemById.get(landing?.system ?? "");
      return landing ? [nodeType(landing, words), system ? words.text(system.name) : "", country(landing.country)] : [];
    }
    case "theme":
      return [];
    case "event": {
      const event = atlas.eventById.get(id);
      return event ? [words.date(event.start), words.text(event.place)] : [];
    }
    case "feature": {
      const feature = atlas.featureById.get(id);
      const set = atlas.guests.find((guest) => guest.id === feature?.set);
      return set ? [set.title] : [];
    }
    case "source": {
      const source = atlas.sourceById.get(id);
      return source ? [source.publisher, source.date ? words.date(source.date) : ""] : [];
    }
  }
}

function nodeType({ nodeType }: Landing, words: Words): string {
  const { branchingUnit, node } = searchWords[words.language];
  return nodeType === "branching-unit" ? branchingUnit : nodeType === "terrestrial" ? node : "";
}

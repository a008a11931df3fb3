// What the sets that are compared are called.
import type { SetNaming } from "#encoding/answers/overlapPhrases.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import type { SetKind } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import type { SetInUnit } from "#model/overlap.ts";
import { type Language, textIn } from "#model/text.ts";

export function splitSpec(spec: string): readonly [kind: SetKind, id: string] {
  const at = spec.indexOf(":");
  return [spec.slice(0, at) as SetKind, spec.slice(at + 1)];
}

export function setNaming(atlas: Atlas, spec: string, language: Language): SetNaming {
  const [kind, id] = splitSpec(spec);
  const nodes =
    kind === "landings" && !atlas.landings.some((landing) => landing.system === id && landing.nodeType === "landing");
  return { kind, name: nameOf(atlas, kind, id, language), nodes, only: null };
}

/** With what its elements are counted for: the set is not of countries when only their cities are in it. */
export function setNamingOf(atlas: Atlas, set: SetInUnit, language: Language): SetNaming {
  const through = new Set(
    [...set.members].flatMap(([id, helds]) =>
      helds.some(({ actor }) => actor.id === id) ? "own" : helds.map(({ actor }) => actor.kind),
    ),
  );
  const [single] = through.size === 1 ? through : [];
  return {
    ...setNaming(atlas, set.spec, language),
    only: single === "city" || single === "country" ? single : null,
  };
}

function nameOf(atlas: Atlas, kind: SetKind, id: string, language: Language): SetNaming["name"] {
  if (kind === "partners" || kind === "members") {
    const actor = atlas.actorById.get(id);
    if (actor) return withArticle(actor, language);
  }
  const named = {
    landings: atlas.systemById,
    theme: atlas.themeById,
    family: atlas.familyById,
    instrument: atlas.instrumentById,
    partners: atlas.actorById,
    members: atlas.actorById,
  }[kind].get(id);
  const plain = named ? textIn(named.name, language) : id;
  return { plain, of: plain };
}

// Every set that there is to choose, with its size.
import { type OverlapUnit, type SetKind, setKinds } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import { memberLists } from "#model/memberLists.ts";
import type { SetOffer } from "#model/overlap.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { inUnit } from "./inUnit.ts";
import { setMembers } from "./setMembers.ts";

/** By kind, the largest of a kind first; sets that hold nobody in this unit are not offered. */
export function setOffers(
  atlas: Atlas,
  visible: VisibleAtlas,
  wish: { readonly unit: OverlapUnit; readonly blocs: boolean },
): readonly SetOffer[] {
  return setKinds.flatMap((kind) =>
    idsOf(atlas, visible, kind)
      .map((id) => {
        const spec = `${kind}:${id}`;
        const set = inUnit(atlas, { spec, kind, id }, setMembers(atlas, visible, kind, id), wish);
        return { spec, kind, id, size: set.members.size };
      })
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size),
  );
}

function idsOf(atlas: Atlas, visible: VisibleAtlas, kind: SetKind): readonly string[] {
  switch (kind) {
    case "partners":
      return [...new Set(visible.ties.flatMap((tie) => [tie.from.id, tie.to.id]))];
    case "members":
      return atlas.actors.filter((actor) => memberLists(atlas, actor.id).length > 0).map((actor) => actor.id);
    case "landings":
      return atlas.systems.map((system) => system.id);
    case "theme":
      return atlas.themes.map((theme) => theme.id);
    case "family":
      return atlas.families.map((family) => family.id);
    case "instrument":
      return atlas.instruments.map((instrument) => instrument.id);
  }
}

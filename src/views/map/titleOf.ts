import type { Ref } from "#model/atlas.ts";
import { entityOf } from "#model/names.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { MapScene } from "./scene.ts";

/** The words of whatever is drawn under this ref; of several ties of one instrument, the instrument's own name. */
export function titleOf(state: AtlasState, scene: MapScene | null, ref: Ref): string {
  const drawn = [
    ...(scene?.points ?? []),
    ...(scene?.cables ?? []),
    ...(scene?.countries ?? []),
    ...(scene?.blocs ?? []),
  ].find((item) => item.ref === ref);
  if (drawn) return drawn.title;
  const ties = scene?.ties.filter((tie) => tie.ref === ref) ?? [];
  if (ties.length === 1 && ties[0]) return ties[0].title;
  const entity = entityOf(state.atlas, ref);
  if (!entity) return "";
  const name = "name" in entity ? entity.name : "title" in entity ? entity.title : entity.id;
  return typeof name === "string" ? name : textIn(name, state.language.peek());
}

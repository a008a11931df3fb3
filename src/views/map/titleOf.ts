import type { Ref } from "#model/atlas.ts";
import { entityOf } from "#model/names.ts";
import type { Paint } from "#model/paint.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { MapScene } from "./scene.ts";

/** The words of whatever is drawn under this ref, and of the group in which an open answer puts it. */
export function titleOf(state: AtlasState, scene: MapScene | null, ref: Ref): string {
  const title = plainTitle(state, scene, ref);
  const group = groupLabel(state.paint.peek(), scene, ref);
  return group && title ? `${title} · ${group}` : title;
}

/** null where it stands in no group, or its lines in different ones. */
function groupLabel(paint: Paint | null, scene: MapScene | null, ref: Ref): string | null {
  if (!paint) return null;
  const system = scene?.cables.find((cable) => cable.ref === ref)?.system;
  const own = paint.of.get(ref) ?? (system ? paint.of.get(`system:${system}`) : undefined);
  const ties = (scene?.ties ?? []).flatMap((tie) => (tie.ref === ref ? [paint.of.get(`tie:${tie.id}`)] : []));
  const id = ties.some(Boolean) && new Set(ties).size === 1 ? ties[0] : own;
  return paint.groups.find((group) => group.id === id)?.label ?? null;
}

/** Of several ties of one instrument, the instrument's own name. */
function plainTitle(state: AtlasState, scene: MapScene | null, ref: Ref): string {
  const drawn = [
    ...(scene?.points ?? []),
    ...(scene?.cables ?? []),
    ...(scene?.countries ?? []),
    ...(scene?.blocs ?? []),
    ...(scene?.guests?.lines ?? []),
    ...(scene?.guests?.areas ?? []),
  ].find((item) => item.ref === ref);
  if (drawn) return drawn.title;
  const ties = scene?.ties.filter((tie) => tie.ref === ref) ?? [];
  if (ties.length === 1 && ties[0]) return ties[0].title;
  const entity = entityOf(state.atlas, ref);
  if (!entity) return "";
  const name = "name" in entity ? entity.name : "title" in entity ? entity.title : entity.id;
  return typeof name === "string" ? name : textIn(name, state.language.peek());
}

import type { ViewId } from "#model/pose.ts";
import type { Locate, PlaceBook } from "./contract.ts";

export function placeBook(): PlaceBook {
  const offered = new Map<ViewId, Locate>();
  return {
    offer: (view, locate) => {
      if (locate) offered.set(view, locate);
      else offered.delete(view);
    },
    where: (view, ref) => offered.get(view)?.(ref) ?? null,
  };
}

// A view other than the map as plain shapes: the real view, laid out where nobody sees it, and read off the page.
import type { FigureLayer } from "#model/figure.ts";
import type { FetchedViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Workroom } from "./contract.ts";

/**
 * Layers from (0, 0) to `size`. `state` is a state of its own (not the live one): its theme, language and pose are what is drawn.
 * What does not fit is made smaller down to a legible size; what is left out after that is said in the picture.
 */
export async function viewFigure(
  _state: AtlasState,
  _view: FetchedViewId,
  _size: { readonly width: number; readonly height: number },
  _room: Pick<Workroom, "viewOf">,
): Promise<readonly FigureLayer[]> {
  return [];
}

import type { Colour } from "./colourOf.ts";
import type { Letters } from "./letters.ts";
import type { ShapeList } from "./shapeList.ts";

/** What reading a page needs at every step. */
export interface Reader {
  readonly list: ShapeList;
  readonly colour: (css: string) => Colour | null;
  readonly letters: Letters;
  readonly styleOf: (element: Element) => CSSStyleDeclaration;
  /** The http(s) or mailto address of the link around a node. */
  readonly hrefOf: (node: Node) => string | null;
  /** The box around a text that ends it with an ellipsis where it has no room. */
  readonly ellipsisOf: (node: Node) => HTMLElement | null;
}

import { h, type VNode } from "preact";
import type { StillElement } from "./stillElement.ts";

/** The drawing as Preact elements; text goes in as text, never as markup. */
export function stillVNode(element: StillElement): VNode {
  const props = element.key === undefined ? element.attrs : { ...element.attrs, key: element.key };
  if (element.text !== undefined) return h(element.tag, props, element.text);
  return h(element.tag, props, element.children?.map(stillVNode));
}

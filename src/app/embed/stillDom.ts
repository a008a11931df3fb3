import type { StillElement } from "#views/map/still/stillElement.ts";

const svg = "http://www.w3.org/2000/svg";

/** The drawing as elements of the page. */
export function stillDom({ tag, attrs, children, text }: StillElement): SVGElement {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attrs))
    if (value !== undefined && value !== "" && name !== "xmlns") made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  else for (const child of children ?? []) made.append(stillDom(child));
  return made;
}

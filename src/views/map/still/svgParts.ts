import { labelGroupAttrs } from "./drawLabels.ts";

/** The live <svg> and its groups, bottom to top. */
export interface SvgParts {
  readonly root: SVGSVGElement;
  readonly backdrop: SVGElement;
  readonly defs: SVGElement;
  readonly window: SVGElement;
  readonly sheet: SVGElement;
  readonly copies: SVGElement;
  readonly labels: SVGElement;
}

export function openParts(container: HTMLElement, prefix: string): SvgParts {
  const make = <Tag extends keyof SVGElementTagNameMap>(
    tag: Tag,
    attrs: Readonly<Record<string, string>>,
  ): SVGElementTagNameMap[Tag] => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
    return made;
  };
  const root = make("svg", { class: "still is-live", role: "application", tabindex: "0" });
  const backdrop = make("g", { class: "still-backdrop" });
  const defs = make("defs", {});
  const frame = make("g", { class: "still-window" });
  const sheet = make("g", { class: "still-sheet", id: `${prefix}-sheet` });
  const copies = make("g", { class: "still-copies" });
  const labels = make("g", labelGroupAttrs);
  frame.append(sheet, copies);
  root.append(backdrop, defs, frame, labels);
  container.append(root);
  return { root, backdrop, defs, window: frame, sheet, copies, labels };
}

// Lifts and fades rows and cells in place: a hover touches attributes, never the tree.
import { emphasisOf } from "#model/emphasis.ts";
import type { Emphasis, EmphasisMap } from "#model/ties.ts";
import type { LadderScene } from "./ladderScene.ts";

const weight: Readonly<Record<Emphasis, number>> = { chosen: 3, near: 2, plain: 1, faded: 0 };

export function paintEmphasis(
  table: HTMLElement,
  scene: LadderScene,
  emphasis: EmphasisMap,
  selection: string | null,
): void {
  // Whoever compares one with its peers looks at the peers too: choosing the one must not grey them.
  const shown = (each: Emphasis) => (scene.peers && each === "faded" ? null : unlessPlain(each));
  const rows = new Map(scene.sections.flatMap((section) => section.rows.map((row) => [row.ref as string, row])));
  for (const element of table.querySelectorAll<HTMLElement>("tr[data-row]")) {
    const row = rows.get(element.dataset["row"] ?? "");
    if (!row) continue;
    mark(element, "data-emphasis", shown(emphasisOf(emphasis, row.ref)));
    mark(element, "aria-selected", row.ref === selection ? "true" : null);
    for (const [at, cell] of row.cells.entries()) {
      if (cell.kind === "none") continue;
      const strongest = cell.ties
        .map((tie) => emphasisOf(emphasis, `tie:${tie.id}`))
        .reduce((best, each) => (weight[each] > weight[best] ? each : best), "faded");
      const held = element.children[at + 1];
      if (!held) continue;
      mark(held, "data-emphasis", shown(strongest));
      mark(held, "data-chosen", cell.ties.some((tie) => tie.instrument.ref === selection) ? "" : null);
    }
  }
}

const unlessPlain = (emphasis: Emphasis) => (emphasis === "plain" ? null : emphasis);

function mark(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

// Cables and ties. A cable is a cased line on the sea; a tie is a bare line that fades from hub to partner.
import type { Emphasis } from "#model/ties.ts";
import type { CableLine, Dash, MapScene, TieArc } from "#views/map/scene.ts";
import { short } from "./drawGround.ts";
import { pathText } from "./pathText.ts";
import { fixedStroke, type Plane, type SeenRun } from "./plane.ts";
import { element, type StillElement } from "./stillElement.ts";
import type { Point } from "./webMercator.ts";

const heights: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, chosen: 3 };

/** What matters most is drawn last. Keeps the order of equals. */
export const byEmphasis = <Thing extends { readonly emphasis: Emphasis }>(things: readonly Thing[]): readonly Thing[] =>
  things.toSorted((a, b) => heights[a.emphasis] - heights[b.emphasis]);

const dashText = (dash: Dash, width: number): string | undefined =>
  dash.length === 0 ? undefined : dash.map((part) => +(part * width).toFixed(1)).join(" ");

export function drawCables(scene: MapScene, plane: Plane): StillElement[] {
  const cables = byEmphasis(scene.cables);
  const casings = cables.map((cable) => drawCable(cable, plane, cable.casing, cable.casingWidth, "casing"));
  const cores = cables
    .filter((cable) => cable.width > 0)
    .map((cable) => drawCable(cable, plane, cable.colour, cable.width, "core"));
  return [
    element("g", { class: "still-casings" }, casings, "casings"),
    element("g", { class: "still-cores" }, cores, "cores"),
  ];
}

function drawCable(cable: CableLine, plane: Plane, stroke: string, width: number, part: string): StillElement {
  return element(
    "path",
    {
      "data-ref": part === "casing" ? cable.ref : undefined,
      "data-emphasis": part === "casing" ? cable.emphasis : undefined,
      d: plane.lines(cable.lines),
      stroke,
      "stroke-width": width,
      "stroke-opacity": cable.alpha === 1 ? undefined : short(cable.alpha),
      // Casing and core break at the same places.
      "stroke-dasharray": dashText(cable.dash, cable.casingWidth),
      "stroke-linecap": cable.dash.length === 0 ? "round" : undefined,
      "vector-effect": fixedStroke(plane),
    },
    undefined,
    `${cable.ref}-${part}`,
  );
}

export function drawAnswerLines(scene: MapScene, plane: Plane): StillElement[] {
  return scene.lines.map((line) =>
    element(
      "path",
      {
        d: plane.lines([line.line]),
        stroke: line.colour,
        "stroke-width": line.width,
        "stroke-opacity": line.alpha === 1 ? undefined : short(line.alpha),
        "stroke-dasharray": dashText(line.dash, line.width),
        "vector-effect": fixedStroke(plane),
      },
      undefined,
      line.id,
    ),
  );
}

interface DrawnTies {
  readonly gradients: readonly StillElement[];
  readonly lines: readonly StillElement[];
}

export function drawTies(scene: MapScene, plane: Plane, prefix: string): DrawnTies {
  const gradients: StillElement[] = [];
  const lines: StillElement[] = [];
  for (const tie of byEmphasis(scene.ties)) {
    plane.runs(tie.line).forEach((run, at) => {
      const d = pathText([run.points], plane.decimals);
      if (d === "") return;
      const id = at === 0 ? tie.id : `${tie.id}-${at}`;
      const common = {
        d,
        "stroke-linecap": tie.dash.length === 0 ? "round" : undefined,
        "vector-effect": fixedStroke(plane),
      };
      if (tie.emphasis === "chosen") {
        const halo = { ...common, stroke: scene.ground.halo, "stroke-width": tie.width + 3, "stroke-opacity": 0.8 };
        lines.push(element("path", halo, undefined, `${id}-halo`));
      }
      lines.push(
        element(
          "path",
          {
            "data-ref": tie.ref,
            "data-tie": tie.id,
            "data-emphasis": tie.emphasis,
            ...common,
            ...paintOf(tie, run, plane, `${prefix}-${idPart(id)}`, gradients),
            "stroke-width": tie.width,
            "stroke-dasharray": dashText(tie.dash, tie.width),
          },
          undefined,
          id,
        ),
      );
    });
  }
  return { gradients, lines };
}

function paintOf(
  tie: TieArc,
  run: SeenRun,
  plane: Plane,
  id: string,
  gradients: StillElement[],
): { stroke: string; "stroke-opacity"?: number } {
  const alphaAt = (share: number): number => short(tie.alphaFrom + (tie.alphaTo - tie.alphaFrom) * share);
  const [first, last] = [run.points[0] as Point, run.points.at(-1) as Point];
  const short_ = Math.hypot(last[0] - first[0], last[1] - first[1]) < 10 ** -plane.decimals;
  // A faded tie keeps its gradient: else each hover would take hundreds away and bring them back.
  if (Math.abs(tie.alphaFrom - tie.alphaTo) < 0.01 || short_) {
    return { stroke: tie.colour, "stroke-opacity": alphaAt((run.from + run.to) / 2) };
  }
  const at = (value: number): number => +value.toFixed(plane.decimals);
  gradients.push(
    element(
      "linearGradient",
      { id, gradientUnits: "userSpaceOnUse", x1: at(first[0]), y1: at(first[1]), x2: at(last[0]), y2: at(last[1]) },
      [
        element("stop", { "stop-color": tie.colour, "stop-opacity": alphaAt(run.from) }),
        element("stop", { offset: 1, "stop-color": tie.colour, "stop-opacity": alphaAt(run.to) }),
      ],
      id,
    ),
  );
  return { stroke: `url(#${id})` };
}

/** Tie ids hold signs that url(#…) would need escaped. */
const idPart = (id: string): string => id.replace(/[^A-Za-z0-9_.-]/g, (sign) => `_${sign.charCodeAt(0).toString(36)}`);

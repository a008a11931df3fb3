// The outlines of the chord diagram, as SVG path texts around (0, 0).
import { arc, curveNatural, line } from "d3-shape";
import type { PlacedRibbon, Stretch } from "./chordLayout.ts";

/** Part of a ribbon's breadth, 0..1 from where its first side starts. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

const drawArc = arc<{ inner: number; outer: number; stretch: Stretch }>()
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .startAngle(({ stretch }) => stretch.from)
  .endAngle(({ stretch }) => stretch.to);

export function arcPath(stretch: Stretch, inner: number, outer: number): string {
  return rounded(drawArc({ stretch, inner, outer }) ?? "");
}

/** A strand of a ribbon between two groups; it leaves the second side in the opposite order, so that strands do not twist. */
export function strandPath({ source, target }: PlacedRibbon, share: Share, radius: number): string {
  const at = ({ from, to }: Stretch, part: number) => from + (to - from) * part;
  const [start, end] = [at(source, share.from), at(source, share.to)];
  const [back, beyond] = [at(target, 1 - share.to), at(target, 1 - share.from)];
  const point = (angle: number) => `${radius * Math.sin(angle)} ${-radius * Math.cos(angle)}`;
  const round = (angle: number) => `A${radius} ${radius} 0 0 1 ${point(angle)}`;
  const over = (from: number, to: number) => `Q${hingeOf(from, to, radius)} ${point(to)}`;
  return rounded(`M${point(start)}${round(end)}${over(end, back)}${round(beyond)}${over(beyond, start)}Z`);
}

/** How much a ribbon between neighbours keeps to the rim: of the straight line between its ends, at most this share. */
const rim = 0.75;

/** Where a strand's edge bends to: the centre for groups that face each other, nearer to the rim the nearer they are. */
function hingeOf(from: number, to: number, radius: number): string {
  const apart = Math.cos((to - from) / 2) ** 2;
  const share = (rim * apart ** 3 * radius) / 2;
  return `${share * (Math.sin(from) + Math.sin(to))} ${-share * (Math.cos(from) + Math.cos(to))}`;
}

/** How far an arch reaches into the ring at most, as a share of the radius. */
const deepest = 0.36;
const steps = 12;
const bent = line().curve(curveNatural);

/** A strand of what stays within a group: an arch that stands on its stretch with both feet, nested in the strands before it. */
export function archPath({ from, to }: Stretch, share: Share, radius: number): string {
  const half = (to - from) / 2;
  const height = deepest * radius * Math.tanh(half / deepest);
  const side = (inset: number, backwards: boolean): [number, number][] => {
    const reach = half * (1 - inset);
    return Array.from({ length: steps + 1 }, (_, step) => {
      const way = -Math.cos((Math.PI * step) / steps) * (backwards ? -1 : 1);
      const angle = from + half + way * reach;
      const distance = radius - height * (1 - inset) * Math.sqrt(Math.max(0, 1 - way * way));
      return [distance * Math.sin(angle), -distance * Math.cos(angle)];
    });
  };
  const along = (to: [number, number] | undefined) => `A${radius} ${radius} 0 0 0 ${to?.join(" ")}`;
  const [outer, inner] = [side(share.from, false), side(share.to, true)];
  const back = bent(inner)?.replace("M", "L");
  return rounded(`${bent(outer)}${along(inner[0])}${back}${along(outer[0])}Z`);
}

function rounded(path: string): string {
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
}

// Networks as bars, as wide as they have members: above as they were, below what is left. Pure; pixels in, pixels out.
import type { BrokenNetwork } from "#model/without.ts";

export interface NetworkBar {
  readonly x: number;
  readonly width: number;
  readonly members: readonly string[];
  /** whole: as it was; part: of what fell apart; off: joined with nobody; gone: taken away. */
  readonly kind: "whole" | "part" | "off" | "gone";
}

export interface NetworksScene {
  readonly before: readonly NetworkBar[];
  readonly after: readonly NetworkBar[];
}

const gap = 6;
const least = 4;

/** `width` in pixels. Bars are never narrower than 4 pixels, so that a pair beside two hundred is still seen. */
export function networksScene(networks: readonly BrokenNetwork[], width: number): NetworksScene {
  const before: NetworkBar[] = [];
  const after: NetworkBar[] = [];
  const outer = shared(
    networks.map((network) => network.before.length),
    width,
    gap,
  );
  for (const [at, network] of networks.entries()) {
    const box = outer[at] as { x: number; width: number };
    const { parts, off, gone } = network;
    // What only lost those who were taken away is as whole as it was.
    const isWhole = parts.length === 1 && off.length === 0;
    before.push({ ...box, members: network.before, kind: "whole" });
    const bars: Omit<NetworkBar, "x" | "width">[] = [
      ...parts.map((members) => ({ members, kind: isWhole ? ("whole" as const) : ("part" as const) })),
      ...(off.length > 0 ? [{ members: off, kind: "off" as const }] : []),
      ...(gone.length > 0 ? [{ members: gone, kind: "gone" as const }] : []),
    ];
    const inner = shared(
      bars.map(({ members }) => members.length),
      box.width,
      Math.min(3, box.width / (2 * bars.length)),
    );
    for (const [index, bar] of bars.entries()) {
      const own = inner[index] as { x: number; width: number };
      after.push({ ...bar, x: box.x + own.x, width: own.width });
    }
  }
  return { before, after };
}

/** Room dealt out by size with gaps between; who would get too little gets the least, at the others' cost. */
function shared(sizes: readonly number[], room: number, between: number): { x: number; width: number }[] {
  const free = Math.max(0, room - between * Math.max(0, sizes.length - 1));
  const floor = Math.min(least, sizes.length === 0 ? 0 : free / sizes.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const small = sizes.map((size) => (free * size) / total < floor);
  const taken = small.filter(Boolean).length * floor;
  const rest = sizes.reduce((sum, size, at) => sum + (small[at] ? 0 : size), 0);
  let x = 0;
  return sizes.map((size, at) => {
    const width = small[at] ? floor : ((free - taken) * size) / rest;
    const box = { x: round(x), width: round(width) };
    x += width + between;
    return box;
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

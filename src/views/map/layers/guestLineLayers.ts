import type { Layer } from "@deck.gl/core";
import type { GuestArea, GuestLine, GuestSlices } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { keepRows } from "./keptRows.ts";
import { type StrokeLook, type StrokeRow, strokeLayer } from "./strokeLayer.ts";
import { strokePieces } from "./strokePieces.ts";

type Stroked = Pick<GuestLine | GuestArea, "colour" | "width" | "alpha" | "casing">;
type Outlined = Stroked & { readonly lines: GuestLine["lines"] };

const strokeOf = (colour: string, width: number, alpha: number): StrokeLook => ({
  colour: colourBytes(colour, width > 0 ? alpha : 0),
  width,
  dash: [0, 0, 0, 0],
  fade: [1, 1, 0],
});
const core = ({ colour, width, alpha }: Stroked): StrokeLook => strokeOf(colour, width, alpha);
/** As wide as the drawing without WebGL has it. */
const casing = ({ casing: colour, width, alpha }: Stroked): StrokeLook =>
  strokeOf(colour ?? "#000000", width > 0 ? width + 2.5 : 0, colour ? alpha : 0);

type Draw = (items: readonly Outlined[], globe: boolean) => readonly Layer[];

function createStrokes(name: string, beforeId: string): Draw {
  const keep = keepRows<Outlined, StrokeRow>(
    // The same file's line is the same object from scene to scene.
    (a, b) => a.lines === b.lines,
    ({ lines }, item) => lines.flatMap((line) => strokePieces(line).map((piece) => ({ item, piece }))),
  );
  return (items, globe) => {
    const { rows, items: kept, version } = keep(items);
    const cased = rows.filter(({ item }) => kept[item]?.casing);
    const layer = (id: string, of: readonly StrokeRow[], look: (item: Stroked) => StrokeLook): Layer => {
      const looks = kept.map(look);
      const lookOf = (item: number): StrokeLook => looks[item] as StrokeLook;
      return strokeLayer({ id, rows: of, lookOf, version, globe, beforeId, roundCaps: true, roundJoints: true });
    };
    return [layer(`${name}-casings`, cased, casing), layer(name, rows, core)];
  };
}

const none: readonly Outlined[] = [];

/** Readers' lines, and the outlines of their areas; nothing at all before the first of them. */
export function createGuestLineLayers(beforeId: string): {
  readonly outlines: (guests: GuestSlices | undefined, globe: boolean) => readonly Layer[];
  readonly lines: (guests: GuestSlices | undefined, globe: boolean) => readonly Layer[];
} {
  const layersOf = (name: string, itemsOf: (guests: GuestSlices) => readonly Outlined[]) => {
    let draw: Draw | null = null;
    let last: { guests: GuestSlices; items: readonly Outlined[] } | null = null;
    return (guests: GuestSlices | undefined, globe: boolean): readonly Layer[] => {
      if (guests) draw ??= createStrokes(name, beforeId);
      if (guests && last?.guests !== guests) last = { guests, items: itemsOf(guests) };
      return draw?.(guests && last ? last.items : none, globe) ?? [];
    };
  };
  return {
    outlines: layersOf("guest-outlines", ({ areas }) => areas.map((area) => ({ ...area, lines: area.edges }))),
    lines: layersOf("guest-lines", ({ lines }) => lines),
  };
}

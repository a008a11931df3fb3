// How the key shows a reader's file: by the kinds of things it has, in the colours in which they are drawn.
import type { Atlas, Family, Feature } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { ThemeName } from "#model/pose.ts";
import type { EmphasisMap, VisibleAtlas } from "#model/ties.ts";

/** "family" is its own colour, which goes by the theme; else "#rrggbb" as the file says; null = it has none of the kind. */
type Ink = string | null;
export interface GuestSample {
  readonly family: Family | null;
  readonly points: Ink;
  readonly lines: Ink;
  readonly areas: Ink;
  readonly ties: boolean;
  /** The file gives its things more colours than one sample can show. */
  readonly many: boolean;
}

export interface GuestMarkLook {
  readonly atlas: Atlas;
  readonly visible: Pick<VisibleAtlas, "features" | "ties">;
  readonly emphasis: EmphasisMap;
}

const ownInk = "family";

/** Of several colours the one that most things have. */
function commonest(colours: readonly string[]): { readonly ink: Ink; readonly many: boolean } {
  const times = new Map<string, number>();
  for (const colour of colours) times.set(colour, (times.get(colour) ?? 0) + 1);
  const [first] = [...times].sort((a, b) => b[1] - a[1]);
  return { ink: first?.[0] ?? null, many: times.size > 1 };
}

export function guestSample(
  atlas: Pick<Atlas, "familyById">,
  guest: Atlas["guests"][number],
  features: readonly Feature[],
  ties: boolean,
): GuestSample {
  const coloursOf = (
    type: "point" | "line" | "area",
    colour: (style: NonNullable<Feature["style"]>) => string | undefined,
  ) =>
    commonest(
      features.flatMap(({ shapes, style }) =>
        shapes.some((shape) => shape.type === type) ? [(style && colour(style)) ?? ownInk] : [],
      ),
    );
  const points = coloursOf("point", ({ markerColour }) => markerColour);
  const lines = coloursOf("line", ({ stroke }) => stroke);
  const areas = coloursOf("area", ({ fill }) => fill);
  // Of a large set only a sample is here, of an archive nothing; the map draws an archive's points and lines.
  const { tiles } = guest;
  const inTiles = (kind: "points" | "lines" | "areas"): Ink =>
    tiles && (tiles.counts[kind] > 0 || (tiles.of === "tiles" && kind !== "areas")) ? ownInk : null;
  return {
    family: atlas.familyById.get(guest.familyId) ?? null,
    points: points.ink ?? inTiles("points"),
    lines: lines.ink ?? inTiles("lines"),
    areas: areas.ink ?? inTiles("areas"),
    ties,
    many: points.many || lines.many || areas.many,
  };
}

export function colourOfSample(ink: string, family: Family | null, theme: ThemeName): string {
  return ink !== ownInk ? ink : (family?.colours[theme] ?? "currentColor");
}

/** By set, what of a drawing is not behind what is chosen. */
export function featuresBySet({ visible, emphasis }: Omit<GuestMarkLook, "atlas">): ReadonlyMap<string, Feature[]> {
  const sets = new Map<string, Feature[]>();
  for (const feature of visible.features) {
    if (emphasisOf(emphasis, feature.ref) === "faded") continue;
    const list = sets.get(feature.set);
    if (list) list.push(feature);
    else sets.set(feature.set, [feature]);
  }
  return sets;
}

import type { Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";
import type { Spots } from "#views/network/morph.ts";
import type { SceneDot } from "./chordScene.ts";

interface Props {
  readonly dots: readonly SceneDot[];
  readonly spots: Spots;
  readonly emphasis: ReadonlyMap<Ref, Emphasis>;
  /** On their way from another drawing even those are shown that are too close together at rest. */
  readonly isMoving: boolean;
}

/** The actors along the ring: those that can be told apart can be pointed at. */
export function ChordDots({ dots, spots, emphasis, isMoving }: Props) {
  return (
    <g class="chord-dots">
      {dots.map(({ ref, radius, colour }) => {
        const spot = spots.get(ref);
        const standing = emphasis.get(ref) ?? "plain";
        const drawn = radius || (isMoving || standing === "chosen" ? 1.2 : 0);
        return (
          spot &&
          drawn > 0 && (
            <circle
              key={ref}
              class={`chord-dot is-${standing}`}
              cx={Math.round(spot.x * 10) / 10}
              cy={Math.round(spot.y * 10) / 10}
              r={standing === "chosen" ? drawn + 1.2 : drawn}
              fill={colour ?? undefined}
              data-chord="actor"
              data-id={ref}
            />
          )
        );
      })}
    </g>
  );
}

import type { LiftedStrand } from "./chordLifted.ts";

/** What stands out, over the ribbons at rest. */
export function ChordLifts({ strands }: { readonly strands: readonly LiftedStrand[] }) {
  return (
    <g class="chord-lifts">
      {strands.map(({ id, colour, path }) => (
        <path key={id} d={path} fill={colour} />
      ))}
    </g>
  );
}

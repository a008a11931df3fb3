// Longer routes as dumbbells on one scale that begins at zero.
import type { PairLoss } from "#model/without.ts";

export interface Detour {
  readonly pair: PairLoss;
  /** Percent of the scale. */
  readonly before: number;
  readonly after: number;
  readonly kmMore: number;
}

/** The first `most` of the longer ones, as they come: most kilometres more first. */
export function detourScene(longer: readonly PairLoss[], most: number): readonly Detour[] {
  const shown = longer.slice(0, most);
  const furthest = Math.max(0, ...shown.map(({ after }) => after?.km ?? 0));
  const share = (km: number) => (furthest === 0 ? 0 : Math.round((km / furthest) * 1000) / 10);
  return shown.flatMap((pair) =>
    pair.after
      ? [{ pair, before: share(pair.before.km), after: share(pair.after.km), kmMore: pair.after.km - pair.before.km }]
      : [],
  );
}

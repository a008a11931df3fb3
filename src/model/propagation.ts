// How long light takes along a cable: the least a signal needs one way; equipment and detours only add to it.

/** Vacuum, kilometres per second (exact by definition of the metre). */
const lightKmPerSecond = 299_792.458;

/** Group index of standard single-mode fibre (ITU-T G.652) at 1550 nm, as its makers publish it. */
export const groupIndex = 1.4682;

/** About 204,190 km/s. */
export const fibreKmPerSecond = lightKmPerSecond / groupIndex;

/** Milliseconds one way. */
export function propagationMs(km: number): number {
  return (km / fibreKmPerSecond) * 1000;
}

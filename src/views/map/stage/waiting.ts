import type { Map as MapLibreMap } from "maplibre-gl";
/** The promise's value, or undefined when the time is up. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), Math.max(0, milliseconds));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** When the worker has cut its first source; the graticule is its smallest, and needs no file. */
export function workerAnswered(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const hear = ({ sourceId, sourceDataType }: { sourceId: string; sourceDataType?: string }): void => {
      if (sourceId !== "graticule" || sourceDataType !== "content") return;
      map.off("sourcedata", hear);
      resolve();
    };
    map.on("sourcedata", hear);
  });
}

const fencePause = 40;
const fencePatience = 4000;

/** Where a processor draws, frames pile up behind what scripts see: waits until the last one is really there, without blocking the page. */
export async function painted(map: MapLibreMap, goesOn: () => boolean): Promise<void> {
  const gl = map.getCanvas().getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  const end = performance.now() + fencePatience;
  while (goesOn() && performance.now() < end && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED)
    await new Promise((wake) => setTimeout(wake, fencePause));
  gl.deleteSync(fence);
}

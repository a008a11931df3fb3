import { fileAt } from "#app/fileAt.ts";
import type { FolderTexts } from "#check/readTexts.ts";
import type { BroughtCheck } from "./checkBrought.ts";

/** An atlas that takes longer is not one that a page can show. */
const mostMs = 60_000;

export class TooLong extends Error {}

/** Runs the rules in a worker; in the page where none can be had (a file opened from the disk). Rejects with TooLong, or with the signal's reason. */
interface Said {
  readonly started?: true;
  readonly check?: BroughtCheck;
  readonly error?: string;
}

/** Runs the rules in a worker; in the page where none can be had (a file opened from the disk). Rejects with TooLong, or with the signal's reason. */
export async function checkAside(texts: FolderTexts, signal?: AbortSignal): Promise<BroughtCheck> {
  signal?.throwIfAborted();
  const sea = fileAt("base/sea-fine.geojson");
  let worker: Worker;
  try {
    worker = new Worker(new URL("./atlasCheckWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return checkHere(texts, sea);
  }
  let late = 0;
  const check = new Promise<BroughtCheck | null>((resolve, reject) => {
    let started = false;
    late = window.setTimeout(() => reject(new TooLong("The check took longer than a minute.")), mostMs);
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    // Because what broke a worker would break the page: only one that never came is done without.
    worker.addEventListener("error", () => (started ? reject(new Error("The check broke off.")) : resolve(null)));
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (data.started) {
        started = true;
        worker.postMessage({ texts, sea });
      } else if (data.check) resolve(data.check);
      else reject(new Error(data.error ?? "The check failed."));
    });
  });
  try {
    return (await check) ?? (await checkHere(texts, sea));
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}

const checkHere = async (texts: FolderTexts, sea: string): Promise<BroughtCheck> =>
  (await import("./checkBrought.ts")).checkBrought(texts, sea, fetch);

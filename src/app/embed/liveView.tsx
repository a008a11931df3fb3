import type { FrameAsked } from "./frameContract.ts";
import type { OpenedLive } from "./liveContract.ts";

export function openLive(_asked: FrameAsked): Promise<OpenedLive> {
  return Promise.reject(new Error("not yet"));
}

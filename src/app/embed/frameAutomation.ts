// window.entente of a frame: `ready` as everywhere; the rest needs the live view, which setPose calls and which then brings the whole of it.
import type { Entente } from "#app/automation.ts";
import type { FrameDesk } from "./frameContract.ts";

/** Returns what settles `ready`: null when the picture stands, else why it does not. */
export function frameAutomation(target: Window, desk: FrameDesk): (fault: Error | null) => void {
  let settle: (fault: Error | null) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settle = (fault) => (fault ? reject(fault) : resolve());
  });
  ready.catch(() => undefined);
  const later = (): never => {
    throw new Error("The frame is a picture: setPose, or a reader's touch, calls the live view.");
  };
  const pictured: Entente = {
    ready,
    getPose: later,
    setPose: async (pose) => {
      await desk.wake();
      if (target.entente && target.entente !== pictured) await target.entente.setPose(pose);
    },
    query: later,
    briefing: later,
    counts: later,
  };
  target.entente = pictured;
  return settle;
}

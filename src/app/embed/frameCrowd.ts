// Frames on one page cannot see each other, but those of one origin hear each other: so that of many that are touched in turn only a few keep a map open.
import { effect, type ReadonlySignal } from "@preact/signals";
import type { FrameLife } from "./frameLife.ts";

/** Browsers give a page about sixteen WebGL contexts, and phones fewer. */
export const openAtMost = 4;

export interface CrowdChannel {
  readonly post: (message: unknown) => void;
  readonly hear: (listener: (message: unknown) => void) => void;
}

interface Said {
  readonly frame: string;
  readonly open: boolean;
}

/** `own`: a name no other frame has. Returns a function to be called when the frame is used, and as it goes. */
export function frameCrowd(
  channel: CrowdChannel,
  own: string,
  life: Pick<FrameLife, "phase" | "giveWay">,
  onMap: ReadonlySignal<boolean>,
): { readonly used: () => void; readonly gone: () => void } {
  /** Frames with an open map that were opened or used after this one. */
  const later = new Set<string>();
  const isOpen = () => life.phase.peek() === "live" && onMap.peek();
  const say = (open: boolean) => channel.post({ frame: own, open } satisfies Said);
  let said = false;
  const used = () => {
    if (!isOpen() || (said && later.size === 0)) return;
    later.clear();
    said = true;
    say(true);
  };
  const gone = () => {
    if (said) say(false);
    said = false;
    later.clear();
  };
  effect(() => {
    if (life.phase.value === "live" && onMap.value) used();
    else gone();
  });
  channel.hear((message) => {
    const { frame, open } = message as Partial<Said>;
    if (typeof frame !== "string" || frame === own) return;
    if (open === true) later.add(frame);
    else later.delete(frame);
    if (isOpen() && later.size >= openAtMost) life.giveWay();
  });
  return { used, gone };
}

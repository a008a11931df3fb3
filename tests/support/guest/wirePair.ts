// Page and worker in one process: what a real worker would be sent is sent through a channel, cloned and transferred as there.
import { MessageChannel } from "node:worker_threads";
import type { GuestReaders } from "#loading/guest/guestEngine.ts";
import type { WorkerEnd } from "#loading/guest/guestPost.ts";
import { serveGuest } from "#loading/guest/serveGuest.ts";

export interface WirePair {
  readonly makeWorker: () => WorkerEnd;
  /** Workers opened, and those of them that were ended. */
  readonly opened: number;
  readonly ended: number;
  /** As when a worker dies of itself. */
  die(): void;
}

export function wirePair(readers: GuestReaders): WirePair {
  let [opened, ended] = [0, 0];
  let failing: (() => void)[] = [];
  return {
    get opened() {
      return opened;
    },
    get ended() {
      return ended;
    },
    die() {
      for (const fail of failing) fail();
      failing = [];
    },
    makeWorker() {
      opened += 1;
      const { port1, port2 } = new MessageChannel();
      serveGuest(port2 as unknown as Parameters<typeof serveGuest>[0], readers);
      return {
        postMessage: (message: unknown, transfer: Transferable[]) =>
          port1.postMessage(message, transfer as ArrayBuffer[]),
        addEventListener(type: string, hear: (event: never) => void) {
          if (type === "message") port1.addEventListener("message", hear as never);
          else if (type === "error") failing.push(() => hear(new Event("error") as never));
        },
        terminate() {
          ended += 1;
          port1.close();
        },
      } as WorkerEnd;
    },
  };
}

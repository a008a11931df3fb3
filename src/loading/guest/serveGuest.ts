// The worker's side of the wire: runs calls as they come, and ends those that are no longer wanted.
import type { GazetteerPlace } from "#model/guest/guestTable.ts";
import { createGuestEngine, type GuestReaders } from "./guestEngine.ts";
import type { FromWorker, ToWorker, WireEnd } from "./guestWire.ts";

/** Milliseconds between two words of progress, and between two signs of life. */
const progressPause = 60;
const alivePause = 1000;

/** Until the port is closed or the worker ended. */
export function serveGuest(port: WireEnd, readers: GuestReaders): void {
  const say = (message: FromWorker, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  const running = new Map<number, AbortController>();
  let bring: ((places: readonly GazetteerPlace[]) => void) | null = null;
  const gazetteer = () =>
    new Promise<readonly GazetteerPlace[]>((resolve) => {
      bring = resolve;
      say({ say: "gazetteer" });
    });
  const engine = createGuestEngine({ gazetteer, readers });
  let beating: ReturnType<typeof setInterval> | null = null;
  const beat = (): void => {
    if (running.size > 0) beating ??= setInterval(() => say({ say: "alive" }), alivePause);
    else if (beating !== null) {
      clearInterval(beating);
      beating = null;
    }
  };

  const answer = async ({ call, id, given }: Extract<ToWorker, { given: unknown }>): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    beat();
    let last = Number.NEGATIVE_INFINITY;
    const tools = {
      signal: controller.signal,
      onProgress(progress: Extract<FromWorker, { say: "progress" }>["progress"]) {
        const now = performance.now();
        if (now - last < progressPause) return;
        last = now;
        say({ say: "progress", id, progress });
      },
    };
    try {
      const run = engine[call] as (lent: typeof tools, ...rest: readonly unknown[]) => Promise<unknown>;
      const value = await run(tools, ...given);
      say({ say: "done", id, value }, transferable(value));
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      say({ say: "failed", id, name, message });
    } finally {
      running.delete(id);
      beat();
    }
  };
  port.addEventListener("message", ({ data }) => {
    const message = data as ToWorker;
    if (message.call === "cancel") running.get(message.id)?.abort();
    else if (message.call === "gazetteer") bring?.(message.places);
    else void answer(message);
  });
  say({ say: "ready" });
}

function transferable(value: unknown): Transferable[] {
  const bytes = typeof value === "object" && value !== null && "bytes" in value ? value.bytes : null;
  return bytes instanceof ArrayBuffer ? [bytes] : [];
}

// The page's side of one worker: calls go out, answers come back, and where nothing comes any more that is noticed.
import type { GazetteerPlace } from "#model/guest/guestTable.ts";
import type { GuestProgress } from "./guestRead.ts";
import type { FromWorker, GuestAnswers, GuestCall, ToWorker, WireEnd } from "./guestWire.ts";

export interface CallHow {
  readonly onProgress?: (progress: GuestProgress) => void;
  readonly signal?: AbortSignal;
}

/** Somewhere that the engine runs: a worker, or the page itself. */
export interface GuestPost {
  /** Keys of what is held there. */
  readonly keys: Set<string>;
  /** Rejects with the signal's reason, with WorkerGone, or with what went wrong there. */
  call<Call extends GuestCall>(
    call: Call,
    given: Parameters<GuestAnswers[Call]>,
    how?: CallHow,
  ): Promise<ReturnType<GuestAnswers[Call]>>;
  /** Gives back all of its memory at once. */
  end(): void;
}

/** `stood`: it had begun to work, so it is not the machine that has no workers. */
export class WorkerGone extends Error {
  override readonly name = "WorkerGone";
  readonly stood: boolean;
  constructor(stood: boolean) {
    super(stood ? "The worker is gone" : "No worker can be had");
    this.stood = stood;
  }
}

export interface WorkerEnd extends WireEnd {
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", hear: (event: Event) => void): void;
  terminate(): void;
}

export interface PostOptions {
  /** May throw where the page may have none. */
  readonly makeWorker: () => WorkerEnd;
  readonly gazetteer: () => Promise<readonly GazetteerPlace[]>;
  /** Told once, where the worker ends by itself. */
  readonly onGone?: (keys: readonly string[]) => void;
}

/** Seconds of silence that no sound reader needs: it speaks at least once a second. Counted in ticks, so that a machine's sleep is none. */
const patience = 30;
/** Seconds in which a worker that was asked to stop must have stopped. */
const stopsWithin = 2;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (why: unknown) => void;
  readonly onProgress: CallHow["onProgress"];
}

export function openGuestPost({ makeWorker, gazetteer, onGone }: PostOptions): GuestPost {
  const waiting = new Map<number, Waiting>();
  /** Asked to stop, and not yet heard of. */
  const stopping = new Set<number>();
  const keys = new Set<string>();
  let stood = false;
  let gone = false;
  let silent = 0;
  let ticking: ReturnType<typeof setInterval> | null = null;
  let next = 0;
  let worker: WorkerEnd | null = null;

  const quiet = (): void => {
    if (ticking !== null) clearInterval(ticking);
    ticking = null;
  };
  const end = (why: unknown = new WorkerGone(stood)): void => {
    if (gone) return;
    gone = true;
    quiet();
    worker?.terminate();
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  const die = (): void => {
    if (gone) return;
    end();
    onGone?.([...keys]);
  };
  const send = (message: ToWorker): void => worker?.postMessage(message, []);
  const watch = (): void => {
    silent = 0;
    ticking ??= setInterval(() => {
      silent += 1;
      if (silent > patience) die();
    }, 1000);
  };
  const settle = (id: number): Waiting | undefined => {
    stopping.delete(id);
    const found = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) quiet();
    return found;
  };

  try {
    worker = makeWorker();
    worker.addEventListener("error", (event) => {
      // Ours: told to the reader in words, not to the console.
      event.preventDefault();
      die();
    });
    worker.addEventListener("messageerror", die);
    worker.addEventListener("message", ({ data }) => {
      if (gone) return;
      silent = 0;
      stood = true;
      const message = data as FromWorker;
      if (message.say === "gazetteer")
        gazetteer().then(
          (places) => send({ call: "gazetteer", places }),
          () => send({ call: "gazetteer", places: [] }),
        );
      else if (message.say === "progress") waiting.get(message.id)?.onProgress?.(message.progress);
      else if (message.say === "done") settle(message.id)?.resolve(message.value as never);
      else if (message.say === "failed") {
        const error = new Error(message.message);
        error.name = message.name;
        settle(message.id)?.reject(error);
      }
    });
  } catch {
    gone = true;
  }

  return {
    keys,
    call: (call, given, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (gone) return reject(new WorkerGone(stood));
        next += 1;
        const id = next;
        waiting.set(id, { resolve: resolve as (value: never) => void, reject, onProgress });
        watch();
        send({ call, id, given });
        signal?.addEventListener(
          "abort",
          () => {
            if (!waiting.has(id)) return;
            settle(id)?.reject(signal.reason);
            // A tile or a page of rows that nobody waits for ends by itself; other work is asked to.
            send({ call: "cancel", id });
            stopping.add(id);
            if (call === "draw" || call === "propose")
              setTimeout(() => {
                if (stopping.has(id)) die();
              }, stopsWithin * 1000);
          },
          { once: true },
        );
      }),
    end: () => end(),
  };
}

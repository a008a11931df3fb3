// One thing after another: what comes while something is read waits its turn.

export interface DeskQueue {
  /** `run` is given up when it rejects with the signal's reason. */
  add(run: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Stops what is going on; what waits goes on. */
  stop(): void;
}

export function deskQueue(onRest: () => void, onFailed: (error: unknown) => void): DeskQueue {
  let last: Promise<void> = Promise.resolve();
  let present: AbortController | null = null;
  let waiting = 0;
  return {
    add: (run) => {
      waiting += 1;
      last = last.then(async () => {
        const controller = new AbortController();
        present = controller;
        try {
          await run(controller.signal);
        } catch (error) {
          if (!controller.signal.aborted) onFailed(error);
        }
        present = null;
        waiting -= 1;
        if (waiting === 0) onRest();
      });
      return last;
    },
    stop: () => present?.abort(),
  };
}

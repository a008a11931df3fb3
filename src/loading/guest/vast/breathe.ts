// Lets others have their turn: long work is done in slices, and ends where nobody waits for it any more.

/** Milliseconds of work without a pause. */
const slice = 40;

/** Call it often; it waits only when a slice is over. Rejects with the signal's reason. */
export function breather(signal: AbortSignal): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return null;
    return turn().then(() => {
      signal.throwIfAborted();
      since = performance.now();
    });
  };
}

/** A message comes sooner than a timer, which browsers hold back to 4 ms. */
function turn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

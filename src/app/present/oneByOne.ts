// Work that may wait: one piece each time the page has nothing better to do, so that ten of them never hold up a key.
export type Idle = (run: () => void) => void;

const pageIdle: Idle = (run) => {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 2000 });
  else window.setTimeout(run, 60);
};

/** Returns a function that takes a piece of work and gives back what takes it out of the queue again. */
export function oneByOne(idle: Idle = pageIdle): (work: () => void) => () => void {
  const waiting = new Set<() => void>();
  let asked = false;
  const ask = () => {
    if (asked || waiting.size === 0) return;
    asked = true;
    idle(() => {
      asked = false;
      const [work] = waiting;
      if (!work) return;
      waiting.delete(work);
      // Because one that fails must not keep the others waiting.
      try {
        work();
      } finally {
        ask();
      }
    });
  };
  return (work) => {
    const own = () => work();
    waiting.add(own);
    ask();
    return () => {
      waiting.delete(own);
    };
  };
}

/** What to do with a message: read it, refuse it with a word because it is the first too many, or leave it. */
export type FloodAnswer = "read" | "tell" | "leave";

/** `at` in milliseconds, never falling. After too many, nothing is read until a whole second has brought no more than allowed. */
export function floodGate(perSecond: number): (at: number) => FloodAnswer {
  let [since, count, flooded] = [Number.NEGATIVE_INFINITY, 0, false];
  return (at) => {
    if (at - since >= 1000) {
      // A second without any message lies between, or the last one was calm.
      if (at - since >= 2000 || count <= perSecond) flooded = false;
      [since, count] = [at, 0];
    }
    count += 1;
    if (flooded) return "leave";
    if (count <= perSecond) return "read";
    flooded = true;
    return "tell";
  };
}

/** Tells a text only once it has stood for a while, and only when it is not what was told last. */
export interface Rest {
  /** `text` is what there is now; the first one is taken as known and not told. */
  readonly hear: (text: string) => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

/**
 * `delay` and `again` in milliseconds. After one was told, and as long as they keep coming, texts must stand for `again`:
 * of a film only the first and the last picture are told.
 */
export function whenRested(delay: number, tell: (text: string) => void, again = delay): Rest {
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lull: ReturnType<typeof setTimeout> | undefined;
  const busy = () => {
    clearTimeout(lull);
    lull = setTimeout(() => {
      lull = undefined;
    }, again);
  };
  return {
    hear: (text) => {
      clearTimeout(timer);
      if (told === null) {
        told = text;
        return;
      }
      if (text === told) return;
      const wait = lull === undefined ? delay : again;
      if (lull !== undefined) busy();
      timer = setTimeout(() => {
        told = text;
        if (again > delay) busy();
        tell(text);
      }, wait);
    },
    stop: () => {
      clearTimeout(timer);
      clearTimeout(lull);
    },
  };
}

/** Tells a text only once it has stood for a while, and only when it is not what was told last. */
export interface Rest {
  /** `text` is what there is now; the first one is taken as known and not told. */
  readonly hear: (text: string) => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

/** `delay` in milliseconds. */
export function whenRested(delay: number, tell: (text: string) => void): Rest {
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    hear: (text) => {
      clearTimeout(timer);
      if (told === null) {
        told = text;
        return;
      }
      if (text === told) return;
      timer = setTimeout(() => {
        told = text;
        tell(text);
      }, delay);
    },
    stop: () => clearTimeout(timer),
  };
}

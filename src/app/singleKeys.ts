// Whether single keys such as "/" do something. Who dictates to the computer can switch them off (WCAG 2.1.4), and this browser remembers it.
import { type ReadonlySignal, signal } from "@preact/signals";

const entry = "entente:single-keys";

export interface SingleKeys {
  readonly on: ReadonlySignal<boolean>;
  set(on: boolean): void;
}

/** `memory` is null, or throws, where the browser keeps nothing: then the choice lasts as long as the page. */
export function singleKeys(memory: () => Pick<Storage, "getItem" | "setItem" | "removeItem"> | null): SingleKeys {
  const attempt = <Result>(of: (storage: NonNullable<ReturnType<typeof memory>>) => Result): Result | null => {
    try {
      const storage = memory();
      return storage && of(storage);
    } catch {
      return null; // because in a sandbox even to ask for storage is an error
    }
  };
  const on = signal(attempt((storage) => storage.getItem(entry)) !== "off");
  return {
    on,
    set: (next) => {
      on.value = next;
      attempt((storage) => (next ? storage.removeItem(entry) : storage.setItem(entry, "off")));
    },
  };
}

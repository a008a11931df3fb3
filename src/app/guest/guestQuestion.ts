// One question at a time to the reader: the task that waits, and the answer to it.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { NamedFiles } from "./brought.ts";
import type { GuestTask } from "./guestContract.ts";

export type GuestAnswer =
  | { readonly kind: "agree" }
  | { readonly kind: "cancel" }
  | { readonly kind: "draw" }
  | { readonly kind: "remap"; readonly mapping: TableMapping }
  | { readonly kind: "files"; readonly files: NamedFiles };

export interface GuestQuestion {
  readonly task: ReadonlySignal<GuestTask>;
  /** Shows what is going on; nothing is asked. */
  show(task: GuestTask): void;
  ask(task: GuestTask): Promise<GuestAnswer>;
  /** False when nobody had asked. */
  answer(answer: GuestAnswer): boolean;
  readonly asks: boolean;
}

export function guestQuestion(): GuestQuestion {
  const task = signal<GuestTask>({ kind: "none" });
  let waiting: ((answer: GuestAnswer) => void) | null = null;
  return {
    task,
    show: (next) => {
      task.value = next;
    },
    ask: (next) => {
      waiting?.({ kind: "cancel" });
      task.value = next;
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    answer: (answer) => {
      const to = waiting;
      if (!to) return false;
      // A proposal stays on the page while the next is worked out.
      waiting = null;
      to(answer);
      return true;
    },
    get asks() {
      return waiting !== null;
    },
  };
}

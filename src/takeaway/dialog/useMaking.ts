// One file being made at a time: how far it is, and how it ended.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Workroom } from "#takeaway/contract.ts";
import { Told } from "#takeaway/told.ts";
import { saveFile } from "#widgets/saveFile.ts";
import { type FileNames, fileNames } from "./fileNames.ts";
import { extensionOf, makeFile } from "./makeFile.ts";
import type { Order } from "./order.ts";

export type Making =
  | { readonly kind: "idle" }
  /** `told`: it takes long enough to be spoken of. */
  | { readonly kind: "busy"; readonly told: boolean; readonly done: number; readonly step: string }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "cancelled" | "nothing" }
  /** `text`: what whoever failed says in the reader's language; null = nothing. */
  | { readonly kind: "failed"; readonly text: string | null };

const patience = 500;

/** For as long as the page is open: each file that is saved has its own name. */
const names: FileNames = fileNames();

export const nextName = (order: Order): string => names.next(order.slug, order.scene, order.day, extensionOf(order));

export interface Maker {
  readonly making: ReadonlySignal<Making>;
  start(order: Order, room: Workroom): Promise<void>;
  cancel(): void;
  /** Takes back what the last one said. */
  forget(): void;
}

export function useMaking(): Maker {
  const making = useSignal<Making>({ kind: "idle" });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (order: Order, room: Workroom) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    const now = () => stop.current === control;
    const busy = (change: Partial<Extract<Making, { kind: "busy" }>>) => {
      const before = making.peek();
      const base = before.kind === "busy" ? before : { kind: "busy" as const, told: false, done: 0, step: "" };
      if (now()) making.value = { ...base, ...change };
    };
    making.value = { kind: "busy", told: false, done: 0, step: "" };
    const timer = setTimeout(() => busy({ told: true }), patience);
    try {
      const file = await makeFile(
        order,
        room,
        (done, step) => {
          control.signal.throwIfAborted();
          busy({ done, step });
        },
        control.signal,
      );
      control.signal.throwIfAborted();
      if (file === null) making.value = { kind: "nothing" };
      else {
        const name = nextName(order);
        saveFile(name, file.type, new Blob([file.content], { type: file.type }));
        names.take(name);
        making.value = { kind: "saved", name };
      }
    } catch (error) {
      if (!now()) return;
      making.value = control.signal.aborted
        ? { kind: "cancelled" }
        : { kind: "failed", text: error instanceof Told ? error.message : null };
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    making,
    start,
    cancel: () => stop.current?.abort(),
    forget: () => {
      if (making.peek().kind !== "busy") making.value = { kind: "idle" };
    },
  };
}

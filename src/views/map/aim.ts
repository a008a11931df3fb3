// The keyboard's pointer: while the map has the keyboard's focus, what lies at its middle is named, and Enter chooses it.
import type { Ref } from "#model/atlas.ts";

export interface AimOptions {
  readonly room: HTMLElement;
  readonly under: (at: { readonly x: number; readonly y: number }) => Ref | null;
  readonly onAim: (on: boolean) => void;
  readonly onHover: (ref: Ref | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onPick: (ref: Ref | null) => void;
}

export interface Aim {
  /** The camera moved: what is at the middle may be another thing. */
  moved(): void;
  close(): void;
}

/** A key held down moves the map on and on; what passes under the crosshair meanwhile is not announced. */
const pause = 120;
const mapKeys = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "+", "=", "-", "_", "Enter"]);

export function aimByKeyboard({ room, under, onAim, onHover, onPick }: AimOptions): Aim {
  const ear = new AbortController();
  let on = false;
  let named: Ref | null = null;
  let timer = 0;
  /** After a choice the card comes and the map shrinks under the crosshair: that is no aiming, until the next stroke of a key. */
  let quiet = false;
  const middle = () => ({ x: room.clientWidth / 2, y: room.clientHeight / 2 });
  const onMap = (target: EventTarget | null): target is Element =>
    target instanceof Element && target.closest(".map-room") !== null;
  const look = () => {
    timer = 0;
    if (!on) return;
    named = under(middle());
    onHover(named, named && middle());
  };
  const moved = () => {
    if (!on || quiet) return;
    clearTimeout(timer);
    timer = window.setTimeout(look, pause);
  };
  const begin = () => {
    if (on) return;
    on = true;
    onAim(true);
    moved();
  };
  const end = () => {
    if (!on) return;
    on = false;
    quiet = false;
    clearTimeout(timer);
    named = null;
    onAim(false);
    onHover(null, null);
  };
  // Caught on the way down: the stages keep the keys they use to themselves.
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ) => room.addEventListener(name, act, { signal: ear.signal, capture: true });
  listen("focusin", ({ target }) => {
    if (onMap(target) && target.matches(":focus-visible")) begin();
  });
  listen("focusout", end);
  listen("pointerdown", end);
  listen("pointermove", ({ pointerType }) => pointerType === "mouse" && end());
  listen("keydown", (event) => {
    if (!mapKeys.has(event.key) || event.ctrlKey || event.metaKey || event.altKey || !onMap(event.target)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (on && timer !== 0) {
        clearTimeout(timer);
        look();
      }
      if (on && named) {
        quiet = true;
        onPick(named);
      }
    } else if (quiet) {
      quiet = false;
      moved();
    }
    begin();
  });
  return {
    moved,
    close() {
      ear.abort();
      clearTimeout(timer);
    },
  };
}

// What a key means while presenting: a pure table, so that no focus and no layout of keys can change it.

/** As a KeyboardEvent has them. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

export interface KeyPlace {
  /** What lies over the scene: nothing, the grid of scenes, the list of keys, or a dialog that is not ours. */
  readonly over: "nothing" | "overview" | "help" | "stranger";
  /** The focus is in a field where letters are letters. */
  readonly writing: boolean;
  /** A number is being typed. */
  readonly number: boolean;
  /** Single letters and signs do something (WCAG 2.1.4). */
  readonly letters: boolean;
}

export type KeyAct =
  | {
      readonly kind:
        | "next"
        | "previous"
        | "first"
        | "last"
        | "black"
        | "white"
        | "jump"
        | "overview"
        | "fullScreen"
        | "presenter"
        | "play"
        | "help"
        | "back"
        | "fromFirst"
        | "fromHere"
        /** Presses what has the focus. */
        | "press"
        /** Is ours, and does nothing: a key held down. */
        | "nothing";
    }
  | { readonly kind: "digit"; readonly digit: string }
  /** Shows more of what is longer than its room. */
  | { readonly kind: "scroll"; readonly by: 1 | -1 }
  | { readonly kind: "move"; readonly step: "left" | "right" | "up" | "down" | "first" | "last" }
  | { readonly kind: "pick" };

const nextKeys = new Set(["n", "pagedown", "arrowright", "right", "arrowdown", "down", " ", "spacebar", "enter"]);
const previousKeys = new Set(["p", "pageup", "arrowleft", "left", "arrowup", "up", "backspace"]);
const letterActs = new Map([
  ["b", "black"],
  [".", "black"],
  ["w", "white"],
  [",", "white"],
  ["g", "overview"],
  ["f", "fullScreen"],
  ["s", "presenter"],
  ["a", "play"],
  ["?", "help"],
] as const);
/** Where the overview goes for a key; a clicker's two keys walk it too. */
const moves = new Map([
  ["arrowright", "right"],
  ["arrowleft", "left"],
  ["arrowdown", "down"],
  ["arrowup", "up"],
  ["pagedown", "right"],
  ["pageup", "left"],
  ["n", "right"],
  ["p", "left"],
  ["backspace", "left"],
  ["home", "first"],
  ["end", "last"],
] as const);
/** What a clicker sends and no text field needs. */
const neverText = new Set(["pagedown", "pageup", "f5", "escape", "esc"]);
/** What a clicker sends and no dialog may swallow; Escape closes it by itself. */
const throughDialogs = new Set(["pagedown", "pageup", "f5", "b", "."]);
const scrolls = new Map([
  ["arrowdown", 1],
  ["arrowup", -1],
] as const);

/** null = not ours: the browser, or what has the focus, gets it. */
export function presentKey(event: Key, place: KeyPlace): KeyAct | null {
  if (event.isComposing || event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (place.over === "stranger" && !throughDialogs.has(key)) return null;
  if (event.ctrlKey) return key === "enter" && !event.shiftKey && !place.writing ? { kind: "press" } : null;
  if (place.writing && !neverText.has(key)) return null;
  const act = meaning(key, event, place);
  // A key held down is one step; it is still ours, or a button under the focus would hear it.
  return act && event.repeat && act.kind !== "move" && act.kind !== "scroll" ? { kind: "nothing" } : act;
}

function meaning(key: string, { shiftKey }: Key, place: KeyPlace): KeyAct | null {
  if (key === "escape" || key === "esc") return { kind: "back" };
  if (key === "f5") return { kind: shiftKey ? "fromHere" : "fromFirst" };
  const isSign = key.length === 1 && key !== " " && !/^\d$/.test(key);
  if (isSign && !place.letters) return null;
  if (/^\d$/.test(key)) return { kind: "digit", digit: key };
  if (key === "enter" && place.number) return { kind: "jump" };
  const by = shiftKey && scrolls.get(key as "arrowup");
  if (by) return { kind: "scroll", by };
  if (place.over === "overview") {
    const step = moves.get(key as "home");
    if (step) return { kind: "move", step };
    if (key === "enter" || key === " ") return { kind: "pick" };
  }
  // In the list of keys they press its own button.
  if (place.over === "help" && (key === "enter" || key === " ")) return null;
  if (key === " " && shiftKey) return { kind: "previous" };
  if (nextKeys.has(key)) return { kind: "next" };
  if (previousKeys.has(key)) return { kind: "previous" };
  if (key === "home") return { kind: "first" };
  if (key === "end") return { kind: "last" };
  const act = letterActs.get(key as "b");
  return act ? { kind: act } : null;
}

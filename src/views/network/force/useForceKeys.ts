// The keyboard in the force drawing: one tab stop, arrows from node to node.
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { type ForceFrame, fromRoom } from "./forceFrame.ts";
import type { ForceScene } from "./forceScene.ts";
import { forceWords } from "./forceWords.ts";
import { nearestNode } from "./nearestNode.ts";
import type { ForceSteer } from "./steerForce.ts";

interface ForceKeys {
  readonly active: ReadonlySignal<Ref | null>;
  /** The same while the keyboard is in use here. */
  readonly marked: ReadonlySignal<Ref | null>;
  /** For screen readers. */
  readonly said: ReadonlySignal<string>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** Pixels by which a key pushes the drawing, and moves a node. */
const pushStep = 80;
const nodeStep = 12;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useForceKeys({
  state,
  scene,
  frame,
  steer,
}: {
  readonly state: AtlasState;
  readonly scene: ReadonlySignal<ForceScene | null>;
  readonly frame: ReadonlySignal<ForceFrame | null>;
  readonly steer: ForceSteer;
}): ForceKeys {
  const active = useSignal<Ref | null>(null);
  const focused = useSignal(false);
  const said = useSignal("");
  const marked = useComputed(() => (focused.value ? active.value : null));
  const nodeOf = (ref: Ref | null) => scene.peek()?.nodes.find((node) => node.ref === ref);

  const go = (ref: Ref) => {
    const now = frame.peek();
    const node = nodeOf(ref);
    active.value = ref;
    focused.value = true;
    state.actions.point([ref]);
    if (node && now) steer.reveal(fromRoom(now, node));
  };
  const act = (event: KeyboardEvent): boolean => {
    const arrow = arrows[event.key];
    const node = nodeOf(active.peek());
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      if (!arrow || !node) return false;
      steer.hold(node.ref, { x: node.x + arrow[0] * nodeStep, y: node.y + arrow[1] * nodeStep });
      said.value = forceWords[state.language.peek()].moved(node.name);
      return true;
    }
    if (event.key === "+" || event.key === "=") steer.zoom(1.6, node ?? null);
    else if (event.key === "-" || event.key === "_") steer.zoom(1 / 1.6, node ?? null);
    else if (event.key === "0") steer.all();
    else if (arrow && event.shiftKey) steer.push({ x: -arrow[0] * pushStep, y: -arrow[1] * pushStep });
    else if (event.key === "Enter" || event.key === " ") {
      if (!node) return false;
      state.actions.select(node.ref);
    } else {
      const next = nearestNode(scene.peek()?.nodes ?? [], active.peek(), event.key);
      if (next) go(next);
      return next !== null || arrow !== undefined;
    }
    return true;
  };
  return {
    active,
    marked,
    said,
    onKeyDown: (event) => {
      if (act(event)) event.preventDefault();
    },
    onFocus: (event) => {
      focused.value = (event.currentTarget as HTMLElement).matches(":focus-visible");
      if (nodeOf(active.peek())) return;
      const chosen = nodeOf(state.selection.peek());
      active.value = chosen?.ref ?? scene.peek()?.nodes[0]?.ref ?? null;
    },
    onBlur: () => {
      focused.value = false;
      said.value = "";
      state.actions.point([]);
    },
  };
}

// What the pointer and the keys do in the arc diagram: point, walk, choose; the rest of the page hears of it through the state.
import { type ReadonlySignal, type Signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Room } from "#views/network/useRoom.ts";
import { type Aim, aimAt } from "./aimAt.ts";
import type { ArcHung, Lifted } from "./arcPicture.ts";
import type { ArcScene } from "./arcScene.ts";
import { arcWords } from "./arcWords.ts";
import { linksOf, rove, walkLinks } from "./rove.ts";
import { useReveal } from "./useReveal.ts";

interface Input {
  readonly state: AtlasState;
  readonly room: Room;
  readonly scene: ReadonlySignal<ArcScene | null>;
  readonly hung: ReadonlySignal<ArcHung | null>;
  readonly lifted: ReadonlySignal<Lifted | null>;
  /** The link pointed at by itself: its id. */
  readonly single: Signal<string | null>;
}

interface Tip {
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** What a link means elsewhere: the ties behind it; its instruments where it draws none, or all of one. */
function keysOf(link: GraphLink): readonly string[] {
  const whole = link.source === link.instruments[0]?.ref && link.ties.length > 1;
  return link.ties.length === 0 || whole
    ? link.instruments.map((instrument) => instrument.ref)
    : link.ties.map((tie) => `tie:${tie.id}`);
}

/** Its instrument; of several the one after that which is chosen already. */
function choiceOf({ instruments }: GraphLink, chosen: Ref | null): Ref | null {
  const at = instruments.findIndex((instrument) => instrument.ref === chosen);
  return instruments[(at + 1) % instruments.length]?.ref ?? null;
}

export function useAiming({ state, room, scene, hung, lifted, single }: Input) {
  const pointerIn = useRef(false);
  const tip = useSignal<Tip | null>(null);
  const active = useSignal<Ref | null>(null);
  const focused = useSignal(false);
  const said = useSignal("");
  const reveal = useReveal(state, room, scene, pointerIn);

  const point = (keys: readonly string[], link: GraphLink | null) => {
    single.value = link?.id ?? null;
    state.actions.point(keys);
  };
  const aim = (event: PointerEvent | MouseEvent): Aim | null => {
    const element = room.element.current;
    const now = scene.peek();
    if (!element || !now) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - element.clientLeft, event.clientY - box.top - element.clientTop];
    if (now.hub && y < now.top) return { kind: "node", ref: now.hub.ref, title: now.hub.title };
    const resting = [...now.joined, ...(hung.peek()?.links ?? [])];
    return aimAt(now, resting, lifted.peek()?.links ?? [], x, y + element.scrollTop);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    pointerIn.current = true;
    const found = aim(event);
    const box = room.element.current?.getBoundingClientRect();
    tip.value = found && box ? { title: found.title, x: event.clientX - box.left, y: event.clientY - box.top } : null;
    if (!found) point([], null);
    else if (found.kind === "node") point([found.ref], null);
    else point(keysOf(found.link), found.link);
  };
  const onPointerLeave = () => {
    pointerIn.current = false;
    tip.value = null;
    point([], null);
  };
  const onClick = (event: MouseEvent) => {
    const found = aim(event);
    const chosen = state.selection.peek();
    state.actions.select(!found ? null : found.kind === "node" ? found.ref : choiceOf(found.link, chosen));
  };
  const choose = () => {
    const link = scene.peek()?.graph.links.find(({ id }) => id === single.peek());
    state.actions.select(link ? choiceOf(link, state.selection.peek()) : active.peek());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = scene.peek();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === "Enter" || event.key === " ") && active.value) {
      event.preventDefault();
      choose();
      return;
    }
    const links = active.value ? linksOf(now, active.value) : [];
    const walked = walkLinks(links, single.peek(), event.key);
    const next = walked ? null : rove(now, active.value, event.key);
    if (!walked && !next) return;
    event.preventDefault();
    if (walked) {
      const language: Language = state.language.peek();
      said.value = arcWords[language].linkOf(walked.number, links.length, now.titles.link(walked.link));
      point(keysOf(walked.link), walked.link);
      return;
    }
    active.value = next;
    said.value = "";
    reveal(next, "edge");
    point(next ? [next] : [], null);
  };
  const onFocus = () => {
    const now = scene.peek();
    focused.value = room.element.current?.matches(":focus-visible") ?? false;
    const known = [now?.hub, ...(now?.nodes ?? [])].map((node) => node?.ref);
    const chosen = state.selection.peek();
    if (!active.value || !known.includes(active.value))
      active.value = (chosen && known.includes(chosen) ? chosen : known.find(Boolean)) ?? null;
  };
  const onBlur = () => {
    focused.value = false;
    said.value = "";
    point([], null);
  };
  return {
    tip,
    active,
    focused,
    said,
    handlers: { onPointerMove, onPointerLeave, onClick, onKeyDown, onFocus, onBlur },
  };
}

export type Aiming = ReturnType<typeof useAiming>;

// The arc diagram beside the map or alone: what is chosen and hovered here is chosen and hovered everywhere.
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { NetworkTip } from "#views/network/NetworkTip.tsx";
import { networkWords } from "#views/network/networkWords.ts";
import { useRoom } from "#views/network/useRoom.ts";
import { ArcBands, ArcBar } from "./ArcBands.tsx";
import { ArcLinks } from "./ArcLinks.tsx";
import { ArcNodes, nodeId } from "./ArcNodes.tsx";
import type { Aim } from "./aimAt.ts";
import { aimAt } from "./aimAt.ts";
import { arcScene } from "./arcScene.ts";
import { rove } from "./rove.ts";
import { useReveal } from "./useReveal.ts";

export function ArcDrawing({ state }: { readonly state: AtlasState }) {
  const room = useRoom();
  const pointerIn = useRef(false);
  const tip = useSignal<(Aim & { readonly x: number; readonly y: number }) | null>(null);
  const active = useSignal<Ref | null>(null);
  const focused = useSignal(false);

  const net = networkState(state);
  const actors = useComputed(() =>
    net.nodes.value.flatMap(({ actor, depth, figures }) =>
      actor ? [{ actor, region: actor.region ?? "", depth, degree: figures.weight }] : [],
    ),
  );
  const scene = useComputed(
    () =>
      room.size.value &&
      arcScene({
        facts: { nodes: actors.value, ties: state.visible.value.ties, order: net.order.value },
        hub: state.hub.value.ref,
        families: state.atlas.families,
        regions: state.atlas.regions,
        statusNames: state.atlas.statusNames,
        theme: state.theme.value,
        language: state.language.value,
        emphasis: state.emphasis.value,
        size: room.size.value,
        scrolled: room.scrolled.value,
        measure: room.measure.value,
      }),
  );

  const reveal = useReveal(state, room, scene, pointerIn);

  const point = (event: PointerEvent | MouseEvent): Aim | null => {
    const element = room.element.current;
    const now = scene.peek();
    if (!element || !now) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - element.clientLeft, event.clientY - box.top - element.clientTop];
    if (now.hub && y < now.top) return { ref: now.hub.ref, title: now.hub.title };
    return aimAt(now, x, y + element.scrollTop);
  };
  const hover = (ref: Ref | null) => {
    if (state.hovered.peek() !== ref) state.actions.hover(ref);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    pointerIn.current = true;
    const aim = point(event);
    const box = room.element.current?.getBoundingClientRect();
    tip.value = aim && box ? { ...aim, x: event.clientX - box.left, y: event.clientY - box.top } : null;
    hover(aim?.ref ?? null);
  };
  const onPointerLeave = () => {
    pointerIn.current = false;
    tip.value = null;
    hover(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = scene.peek();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === "Enter" || event.key === " ") && active.value) {
      event.preventDefault();
      state.actions.select(active.value);
      return;
    }
    const next = rove(now, active.value, event.key);
    if (!next) return;
    event.preventDefault();
    active.value = next;
    reveal(next, "edge");
    hover(next);
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
    hover(null);
  };

  const language = state.language.value;
  const words = networkWords[language];
  const now = scene.value;
  const chosen = state.selection.value;
  const marked = focused.value ? active.value : null;
  return (
    <div class="network-frame" data-scrolls={now?.scrolls ? "" : undefined}>
      <div
        ref={room.element}
        class="network-room"
        role="listbox"
        tabIndex={0}
        aria-label={`${words.title}. ${words.howTo}`}
        aria-activedescendant={active.value ? nodeId(active.value) : undefined}
        onScroll={room.onScroll}
        onPointerMove={onPointerMove}
        onPointerLeave={onPointerLeave}
        onClick={(event) => state.actions.select(point(event)?.ref ?? null)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {now?.hub && (
          <ArcBar hub={now.hub} height={now.top} active={marked === now.hub.ref} chosen={chosen === now.hub.ref} />
        )}
        {now && (
          <div class="network-sheet" role="presentation" style={{ height: `${now.height - now.top}px` }}>
            <svg
              class="network-drawing"
              role="presentation"
              width={now.width}
              height={now.height - now.top}
              viewBox={`0 ${now.top} ${now.width} ${now.height - now.top}`}
            >
              <ArcLinks arcs={now.arcs} />
              <ArcNodes scene={now} active={marked} chosen={chosen} />
            </svg>
            <ArcBands bands={now.bands} top={now.top} />
          </div>
        )}
      </div>
      {now && now.below > 0 && (
        <p class="network-more" aria-hidden="true">
          {words.more(now.below)}
        </p>
      )}
      {tip.value && now && <NetworkTip {...tip.value} size={room.size.value} />}
    </div>
  );
}

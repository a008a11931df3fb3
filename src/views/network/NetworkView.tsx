// The arc diagram beside the map or alone: what is chosen and hovered here is chosen and hovered everywhere.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Aim } from "./aimAt.ts";
import { aimAt } from "./aimAt.ts";
import { measureText } from "./measureText.ts";
import { NetworkArcs } from "./NetworkArcs.tsx";
import { NetworkBands, NetworkBar } from "./NetworkBands.tsx";
import { NetworkHead } from "./NetworkHead.tsx";
import { NetworkNodes, nodeId } from "./NetworkNodes.tsx";
import { NetworkTip } from "./NetworkTip.tsx";
import { networkScene } from "./networkScene.ts";
import { networkWords } from "./networkWords.ts";
import { rove } from "./rove.ts";
import "./network.css";

export function NetworkView({ state }: { readonly state: AtlasState }) {
  const room = useRef<HTMLDivElement>(null);
  const pointerIn = useRef(false);
  const size = useSignal<{ readonly width: number; readonly height: number } | null>(null);
  const scrolled = useSignal(0);
  const fonts = useSignal(0);
  const tip = useSignal<(Aim & { readonly x: number; readonly y: number }) | null>(null);
  const active = useSignal<Ref | null>(null);
  const focused = useSignal(false);

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: element.clientWidth, height: element.clientHeight };
    });
    observer.observe(element);
    let here = true;
    void document.fonts?.ready.then(() => {
      if (here) fonts.value++;
    });
    return () => {
      here = false;
      observer.disconnect();
    };
  }, []);

  const measure = useComputed(() => {
    void fonts.value;
    return measureText(room.current ? getComputedStyle(room.current).fontFamily : "sans-serif");
  });
  const scene = useComputed(() => size.value && networkScene({
    facts: state.network.value, hub: state.hub.value.ref, families: state.atlas.families, regions: state.atlas.regions, statusNames: state.atlas.statusNames,
    theme: state.theme.value, language: state.language.value, emphasis: state.emphasis.value, size: size.value, scrolled: scrolled.value, measure: measure.value,
  }));

  const reveal = (ref: Ref | null, to: "edge" | "middle") => {
    const element = room.current;
    const now = scene.peek();
    const node = now?.nodes.find((candidate) => candidate.ref === ref);
    if (!element || !now?.scrolls || !node) return;
    const [above, below] = [now.top + 30, 56];
    if (to === "middle") element.scrollTop = node.y - element.clientHeight * 0.6;
    else if (node.y < element.scrollTop + above) element.scrollTop = node.y - above;
    else if (node.y > element.scrollTop + element.clientHeight - below) element.scrollTop = node.y - element.clientHeight + below;
  };
  // An actor or instrument lifted from elsewhere is brought into sight; a hover only once it rests, so that a sweep over the map does not shake the list.
  const revealLifted = (ref: Ref | null) => {
    const now = scene.peek();
    if (!ref || !now || pointerIn.current) return;
    const ends = new Set(state.network.peek().ties.flatMap((tie) => (tie.instrument.ref === ref ? [tie.from.ref, tie.to.ref] : [])));
    const lifted = now.nodes.filter((node) => node.ref === ref || ends.has(node.ref));
    const [from, to] = [scrolled.peek() + now.top, scrolled.peek() + (size.peek()?.height ?? 0)];
    if (!lifted.some((node) => node.y > from && node.y < to)) reveal(lifted[0]?.ref ?? null, "middle");
  };
  useSignalEffect(() => revealLifted(state.selection.value));
  useSignalEffect(() => {
    const ref = state.hovered.value;
    const rest = setTimeout(() => revealLifted(ref), 180);
    return () => clearTimeout(rest);
  });

  const point = (event: PointerEvent | MouseEvent): Aim | null => {
    const element = room.current;
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
    const box = room.current?.getBoundingClientRect();
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
    focused.value = room.current?.matches(":focus-visible") ?? false;
    const known = [now?.hub, ...(now?.nodes ?? [])].map((node) => node?.ref);
    const chosen = state.selection.peek();
    if (!active.value || !known.includes(active.value)) active.value = (chosen && known.includes(chosen) ? chosen : known.find(Boolean)) ?? null;
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
  const head = useMemo(() => <NetworkHead words={words} order={state.network.value.order} sentence={now?.sentence ?? ""} onOrder={state.actions.setNetworkOrder} />, [
    words, state.network.value.order, now?.sentence,
  ]);
  return (
    <section class="network" aria-label={words.title} data-scrolls={now?.scrolls ? "" : undefined}>
      {head}
      <div class="network-frame">
        <div
          ref={room} class="network-room" role="listbox" tabIndex={0} aria-label={`${words.title}. ${words.howTo}`}
          aria-activedescendant={active.value ? nodeId(active.value) : undefined}
          onScroll={() => { scrolled.value = room.current?.scrollTop ?? 0; }} onPointerMove={onPointerMove} onPointerLeave={onPointerLeave}
          onClick={(event) => state.actions.select(point(event)?.ref ?? null)} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}
        >
          {now?.hub && <NetworkBar hub={now.hub} height={now.top} active={marked === now.hub.ref} chosen={chosen === now.hub.ref} />}
          {now && (
            <div class="network-sheet" role="presentation" style={{ height: `${now.height - now.top}px` }}>
              <svg class="network-drawing" role="presentation" width={now.width} height={now.height - now.top} viewBox={`0 ${now.top} ${now.width} ${now.height - now.top}`}>
                <NetworkArcs arcs={now.arcs} />
                <NetworkNodes scene={now} active={marked} chosen={chosen} />
              </svg>
              <NetworkBands bands={now.bands} top={now.top} />
            </div>
          )}
        </div>
        {now && now.below > 0 && <p class="network-more" aria-hidden="true">{words.more(now.below)}</p>}
        {tip.value && now && <NetworkTip {...tip.value} size={size.value} />}
      </div>
    </section>
  );
}

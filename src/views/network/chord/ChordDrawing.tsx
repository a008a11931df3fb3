// Groups of actors on a ring and the ties between them as ribbons; beside or beneath it, what lies behind a ribbon.
import { useComputed, useSignal } from "@preact/signals";
import { useContext, useEffect, useMemo, useRef } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import { allOf, chordState } from "#state/chordState.ts";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { useMorph } from "#views/network/useMorph.ts";
import { useRoom } from "#views/network/useRoom.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import { ChordDots } from "./ChordDots.tsx";
import { ChordLifts } from "./ChordLifts.tsx";
import { ChordRibbons, groupDomId, ribbonDomId } from "./ChordRibbons.tsx";
import { ChordRing } from "./ChordRing.tsx";
import { ChordSide } from "./ChordSide.tsx";
import { ChordTooltip, type Tip } from "./ChordTooltip.tsx";
import { chordCaption } from "./chordCaption.ts";
import { type ChordAim, chordLifted } from "./chordLifted.ts";
import { aimOf, type ChordStop, chordRove } from "./chordRove.ts";
import { chordScene } from "./chordScene.ts";
import { chordTip } from "./chordTip.ts";
import { chordTitles } from "./chordTitles.ts";
import { chordWords } from "./chordWords.ts";
import { keysOf } from "./keysOf.ts";
import { type Target, targetOf } from "./targetOf.ts";
import "./chord.css";

export function ChordDrawing({ state }: { readonly state: AtlasState }) {
  const prefix = useContext(domPrefix);
  const room = useRoom();
  const page = useRef<HTMLDivElement>(null);
  const fontSize = useSignal(13);
  const aim = useSignal<ChordAim | null>(null);
  const tip = useSignal<Tip | null>(null);
  const at = useSignal<ChordStop | null>(null);
  const focused = useSignal(false);
  const { facts, open } = chordState(state);

  const titles = useComputed(() => chordTitles(facts.value, state.atlas.families, state.language.value));
  const scene = useComputed(() => {
    const size = room.size.value;
    void state.theme.value;
    return (
      size &&
      chordScene({
        facts: facts.value,
        families: state.atlas.families,
        theme: state.theme.value,
        language: state.language.value,
        size,
        fontSize: fontSize.value,
        measure: room.measure.value,
      })
    );
  });
  const emphasis = useComputed(() => graphEmphasis(networkState(state).graph.value, state.emphasis.value));
  const lifted = useComputed(() => {
    // What is opened stays lifted while nothing else is chosen or pointed at.
    const isQuiet = state.emphasis.value.rest === "plain";
    const opened =
      isQuiet && open.value.kind === "ribbon" ? ({ kind: "ribbon", id: open.value.ribbon.id } as const) : null;
    return scene.value && chordLifted(facts.value, scene.value, emphasis.value.links, aim.value ?? opened);
  });
  const morph = useMorph(
    state,
    room.element,
    useComputed(() => scene.value?.spots ?? null),
  );
  useEffect(() => {
    if (!room.element.current) return;
    // Taken off the page, as a picture that gives way to the live view is, it has no size of letters any more.
    const read = Number.parseFloat(getComputedStyle(room.element.current).fontSize);
    if (read > 0) fontSize.value = read;
  }, [state.theme.value, room.size.value]);

  const say = chordWords[state.language.value];
  const words = wordsOf(state.language.value);
  const set = state.actions.setNetwork;
  const lift = (next: ChordAim | null) => {
    const now = aim.peek();
    if (now?.kind === next?.kind && now?.id === next?.id) return;
    aim.value = next;
    state.actions.point(next ? keysOf(facts.peek(), next) : []);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const target = targetOf(event.target);
    tip.value = target
      ? { lines: chordTip(target, facts.peek(), titles.peek(), words), x: event.clientX, y: event.clientY }
      : null;
    if (target?.kind === "actor") {
      aim.value = null;
      state.actions.point([target.id]);
    } else if (target) lift(target);
    else if (aim.peek() || state.pointed.peek().length > 0) {
      aim.value = null;
      state.actions.point([]);
    }
  };
  const leave = () => {
    tip.value = null;
    aim.value = null;
    state.actions.point([]);
  };
  const choose = (target: Target | null) => {
    if (!target) return state.actions.select(null);
    if (target.kind === "actor") return state.actions.select(target.id as Ref);
    if (target.kind === "ribbon") return openList(target.id);
    const group = facts.peek().groups.find(({ id }) => id === target.id);
    if (group?.actor) state.actions.select(group.actor.ref);
    else if (group) openList(`${group.id}~${allOf}`);
  };
  const openList = (ribbon: string) => {
    set({ ribbon });
    requestAnimationFrame(() => {
      const [around, side] = [page.current, page.current?.querySelector(".chord-side")];
      if (!around || !side || around.scrollHeight <= around.clientHeight) return;
      around.scrollTop +=
        side.getBoundingClientRect().top - around.getBoundingClientRect().top - around.clientHeight / 2;
    });
  };
  const close = () => {
    set({ ribbon: null });
    room.element.current?.focus();
  };
  const move = (stop: ChordStop) => {
    at.value = stop;
    lift(aimOf(stop));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = at.peek();
    if ((event.key === "Enter" || event.key === " ") && now) {
      event.preventDefault();
      choose(aimOf(now));
      return;
    }
    const next = chordRove(facts.peek(), now, event.key);
    if (!next) return;
    event.preventDefault();
    move(next);
  };
  const onFocus = () => {
    focused.value = room.element.current?.matches(":focus-visible") ?? false;
    if (!focused.value) return;
    const now = at.peek();
    const here = now && facts.peek().groups.some(({ id }) => id === now.group);
    const first = here ? now : chordRove(facts.peek(), null, "Home");
    if (first) move(first);
  };
  const onBlur = () => {
    focused.value = false;
    leave();
  };

  // Because a list of pairs is long and knows nothing of the pointer: it is drawn anew only when what it shows is another.
  const side = useMemo(
    () => (
      <ChordSide
        state={state}
        facts={facts.value}
        open={open.value}
        titles={titles.value}
        onOpen={openList}
        onClose={close}
        onAim={(next) => (next ? lift(next) : leave())}
      />
    ),
    [facts.value, open.value, titles.value],
  );

  const now = scene.value;
  const stop = at.value;
  const moving = morph.value;
  const opened = open.value;
  const openId = opened.kind === "ribbon" ? opened.ribbon.id : null;
  return (
    <div class="chord" ref={page}>
      <div class="chord-layout">
        <div class="chord-picture">
          <div
            ref={room.element}
            class="chord-room"
            style={{ "--groups": facts.value.groups.length }}
            role="listbox"
            tabIndex={0}
            aria-label={say.howTo}
            aria-activedescendant={
              stop ? (stop.ribbon ? ribbonDomId(prefix, stop.ribbon) : groupDomId(prefix, stop.group)) : undefined
            }
            data-fallen={lifted.value ? "" : undefined}
            onPointerMove={onPointerMove}
            onPointerLeave={leave}
            onClick={(event) => choose(targetOf(event.target))}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            onBlur={onBlur}
          >
            {now && now.groups.length > 0 && (
              <svg class="chord-drawing" role="presentation" width={now.size.width} height={now.size.height}>
                <g transform={`translate(${now.centre.x} ${now.centre.y})`} opacity={moving ? moving.share : 1}>
                  <ChordRibbons ribbons={now.ribbons} open={openId} />
                  <ChordLifts strands={lifted.value ?? []} />
                  <ChordRing
                    scene={now}
                    aim={aim.value ?? (focused.value && stop ? aimOf(stop) : null)}
                    focused={focused.value && stop ? aimOf(stop) : null}
                    open={openId}
                  />
                </g>
                <ChordDots
                  dots={now.dots}
                  spots={moving?.places ?? now.spots}
                  emphasis={emphasis.value.nodes}
                  isMoving={moving !== null && moving.share < 1}
                />
              </svg>
            )}
            {facts.value.groups.length === 0 && <p class="chord-empty">{say.empty}</p>}
          </div>
          {facts.value.groups.length > 0 && (
            <p class="chord-caption">{chordCaption(facts.value, now?.unnamed ?? 0, say, words)}</p>
          )}
        </div>
        {side}
      </div>
      <ChordTooltip tip={tip} />
    </div>
  );
}

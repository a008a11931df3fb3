// Which rungs each partner of the hub has and which it lacks; what is chosen and pointed at here is so everywhere.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { ladderState } from "#state/ladderState.ts";
import { Tooltip } from "#widgets/Tooltip.tsx";
import { LadderControls } from "./LadderControls.tsx";
import { LadderKey } from "./LadderKey.tsx";
import { LadderList, type OpenList } from "./LadderList.tsx";
import { LadderPeers } from "./LadderPeers.tsx";
import { LadderTable } from "./LadderTable.tsx";
import { type LadderScene, ladderScene } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";
import { paintEmphasis } from "./paintEmphasis.ts";
import { tieLine } from "./tieLine.ts";
import { useFocusAfterPeers } from "./useFocusAfterPeers.ts";
import { useGrid } from "./useGrid.ts";
import { useReveal } from "./useReveal.ts";
import { useRoom } from "./useRoom.ts";
import { type AtCell, pointedAt, saidOf } from "./whatIsAt.ts";
import "./ladder.css";

export function LadderView({ state }: { readonly state: AtlasState }) {
  const { settings, facts, peers } = ladderState(state);
  const { room, size } = useRoom();
  const list = useSignal<OpenList | null>(null);
  const tip = useSignal<{ readonly lines: readonly string[]; readonly x: number; readonly y: number } | null>(null);
  const chosenHere = useRef<string | null>(null);
  const { actions } = state;

  const scene = useComputed(
    () =>
      size.value &&
      ladderScene({
        facts: facts.value,
        peers: peers.value,
        settings: settings.value,
        families: state.atlas.families,
        regions: state.atlas.regions,
        theme: state.theme.value,
        language: state.language.value,
        ...size.value,
      }),
  );
  const drawn = useComputed(() => scene.value !== null);
  const language = state.language.value;
  const words = ladderWords[language];
  const now = scene.value;

  const select = (ref: typeof state.selection.value) => {
    chosenHere.current = ref;
    actions.select(ref);
  };
  const act = (at: AtCell, cell: HTMLElement) => {
    tip.value = null;
    const setLadder = actions.setLadder;
    if (at.is === "actor") return select(at.row.ref);
    if (at.is === "depth") {
      if (at.row.depth > 0) setLadder({ peers: settings.peek().peers === at.row.id ? null : at.row.id });
      return;
    }
    if (at.is === "heading") {
      if (at.column === "name" || at.column === "depth") return setLadder({ rank: at.column, first: null });
      return setLadder({ first: settings.peek().first === at.column ? null : at.column });
    }
    const [only] = at.ties;
    if (at.ties.length === 1 && only) return select(only.instrument.ref);
    if (at.ties.length < 2) return;
    const speak = wordsOf(state.language.peek());
    const column = scene.peek()?.columns.find(({ id }) => id === at.column);
    list.value = {
      title: `${at.row.name} · ${column?.name ?? ""}`,
      items: at.ties.map((tie) => ({ tie, ...tieLine(tie, state.atlas.statusNames, speak) })),
      cell,
    };
  };
  const grid = useGrid(room, scene, {
    onAct: act,
    onPoint: (at, pointer) => {
      const picture = scene.peek();
      actions.point(at && picture ? pointedAt(picture, at) : []);
      tip.value =
        at && picture && pointer && !list.peek()
          ? { lines: saidOf(picture, at, state.atlas.statusNames, state.language.peek()), ...pointer }
          : null;
    },
    onMove: (pointer) => {
      if (tip.value) tip.value = { ...tip.value, ...pointer };
    },
    start: () => state.selection.peek(),
  });

  const paint = () => {
    const table = room.current?.querySelector<HTMLElement>("table");
    const picture = scene.peek();
    if (table && picture) paintEmphasis(table, picture, state.emphasis.peek(), state.selection.peek());
  };
  useLayoutEffect(paint, [now]);
  useSignalEffect(() => {
    void state.emphasis.value;
    void state.selection.value;
    paint();
  });
  useReveal(state, room, chosenHere, drawn);
  useFocusAfterPeers(state, room, now);

  const table = useMemo(() => now && <LadderTable scene={now} language={language} />, [now, language]);
  const close = (focusBack: boolean) => {
    const cell = list.peek()?.cell;
    list.value = null;
    if (focusBack) cell?.focus({ preventScroll: true });
  };
  const empty = now !== null && facts.value.rows.length === 0;
  return (
    <section class="ladder" aria-label={now?.title}>
      <LadderControls state={state} />
      <LadderPeers state={state} headings={now?.frame.headings ?? []} />
      <div ref={room} class="ladder-room" style={now ? { scrollPadding: coveredEdges(now) } : undefined} {...grid}>
        {empty ? <p class="ladder-empty">{words.empty}</p> : table}
      </div>
      {now && !empty ? <LadderKey scene={now} language={language} /> : null}
      {list.value ? (
        <LadderList
          list={list.value}
          closeLabel={words.close}
          onChoose={(tie) => {
            close(true);
            select(tie.instrument.ref);
          }}
          onPoint={(tie) => actions.point(tie ? [`tie:${tie.id}`] : [])}
          onClose={close}
        />
      ) : null}
      <LadderTip tip={tip} />
    </section>
  );
}

/** What headings, names and depths lie over: a cell that takes the focus is scrolled clear of them. */
function coveredEdges({ frame, groups, unit }: LadderScene): string {
  const above = frame.headHeight + (groups.length > 0 ? 24 : 0) * unit + 48 * unit;
  return `${above}px ${frame.depthWidth}px ${8 * unit}px ${frame.nameWidth}px`;
}

interface TipProps {
  readonly tip: {
    readonly value: { readonly lines: readonly string[]; readonly x: number; readonly y: number } | null;
  };
}

/** A component of its own, so that a moving pointer renders nothing else. */
function LadderTip({ tip }: TipProps) {
  return <Tooltip lines={tip.value?.lines ?? []} at={tip.value} />;
}

import { type ReadonlySignal, signal, useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { HalfCaption, OtherHalf, useHalves } from "#app/BesideDates.tsx";
import type { MapSurroundings } from "#app/mapSurroundings.ts";
import { usePainter } from "#app/present/usePainter.ts";
import type { SideViews } from "#app/sideViews.ts";
import { ViewPane } from "#app/ViewPane.tsx";
import type { AtlasState } from "#state/contract.ts";
import { MapView } from "#views/map/MapView.tsx";
import { GuestRoom } from "./GuestRoom.tsx";
import type { LiveMap } from "./liveMap.ts";
import "./live.css";

interface Props {
  readonly state: AtlasState;
  readonly views: SideViews;
  readonly surroundings: MapSurroundings;
  readonly map: LiveMap;
  /** The map is closed, and its still stands in its place. */
  readonly asleep: ReadonlySignal<boolean>;
}

/** Card and key stand beside the map here, never over it. */
const cover = signal({ right: 0, bottom: 0 });

/** One view at a time: a map is opened only while it is looked at, because the page around may hold many. */
export function LiveStage({ state, views, surroundings, map, asleep }: Props) {
  const main = useComputed(() => state.pose.value.main).value;
  const halves = useHalves(state);
  const room = useRef<HTMLDivElement>(null);
  const open = main === "map" && !asleep.value;
  usePainter(state);
  useEffect(() => {
    // The map below has told its keeper by now: only a stage that had one takes it away.
    if (!open) return undefined;
    map.setRoom(room.current);
    return () => {
      map.setRoom(null);
      map.setKeeper(null);
      map.setRenderer(null);
    };
  }, [open]);
  return (
    <GuestRoom language={state.language.value}>
      <div class="live-stage" data-halves={halves ? (halves.otherFirst ? "second" : "first") : undefined}>
        {open ? (
          <div ref={room} class="stage-map">
            <MapView
              {...surroundings}
              cover={cover}
              state={state}
              onKeeper={map.setKeeper}
              onRenderer={map.setRenderer}
            />
          </div>
        ) : null}
        {open && halves ? <HalfCaption state={state} /> : null}
        {main === "map" ? null : (
          <div class="stage-view">
            <ViewPane key={main} state={state} views={views} view={main} form="short" />
          </div>
        )}
        {halves && !asleep.value ? (
          <OtherHalf
            halves={halves}
            views={views}
            map={(other, name) => (
              <MapView
                {...surroundings}
                cover={cover}
                state={other}
                name={name}
                onKeeper={() => undefined}
                onRenderer={() => undefined}
              />
            )}
          />
        ) : null}
      </div>
    </GuestRoom>
  );
}

// The shell of a session, with its map, and with a second map where two dates stand side by side.
import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { LegendView } from "#views/legend/LegendView.tsx";
import { MapView, type MapViewProps } from "#views/map/MapView.tsx";
import type { MapKeeper, Renderer } from "#views/map/mapKeeper.ts";
import { AddData } from "./guest/AddData.tsx";
import { LateTools } from "./guest/LateTools.tsx";
import { homeOfPage } from "./homeOfPage.ts";
import type { PresentRoom } from "./present/presentProps.ts";
import { Shell } from "./Shell.tsx";
import type { PageGround } from "./sessionContract.ts";

interface Props {
  readonly ground: PageGround;
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly workroom: Workroom;
  readonly presentRoom: PresentRoom;
  readonly renderedBy: Signal<Renderer | null>;
  /** The second map, while there is one. */
  readonly otherKeeper: { current: MapKeeper | null };
  readonly onKeeper: (keeper: MapKeeper) => void;
}

export function SessionPage(props: Props) {
  const { ground, state, talk, workroom, presentRoom, renderedBy, otherKeeper, onKeeper } = props;
  const { page, keys, views } = ground;
  const guests = ground.guests?.value ?? null;
  const language = state.language.value;
  const cover = useSignal({ right: 0, bottom: 0 });
  const surroundings = { ...ground.surroundings, cover };
  return (
    <Shell
      state={state}
      talk={talk}
      renderedBy={renderedBy.value}
      views={views}
      keys={keys}
      room={workroom}
      presentRoom={presentRoom}
      kept={ground.kept}
      link={() => `${homeOfPage(page.document)}${page.location.search}${page.location.hash}`}
      onCover={(next) => {
        cover.value = next;
      }}
      legend={
        <LegendView
          state={state}
          addData={guests ? <AddData door={guests} language={language} /> : null}
          guestTools={(set) => <LateTools desk={guests?.desk.value ?? null} set={set} language={language} />}
        />
      }
      map={
        <MapView
          {...surroundings}
          state={state}
          onKeeper={onKeeper}
          onRenderer={(next) => {
            renderedBy.value = next;
          }}
        />
      }
      otherMap={(other, name) => (
        <OtherMap {...surroundings} state={other} name={name} onRenderer={() => undefined} keptIn={otherKeeper} />
      )}
    />
  );
}

type OtherProps = Omit<MapViewProps, "onKeeper"> & { readonly keptIn: { current: MapKeeper | null } };

function OtherMap({ keptIn, ...map }: OtherProps) {
  useEffect(
    () => () => {
      keptIn.current = null;
    },
    [],
  );
  return (
    <MapView
      {...map}
      onKeeper={(keeper) => {
        keptIn.current = keeper;
      }}
    />
  );
}

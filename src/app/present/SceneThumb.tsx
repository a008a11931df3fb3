// A small still picture of a scene, 16:9: the map as SVG, another view as itself, made small; nothing in it can be reached.
import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { FetchedViewId } from "#model/pose.ts";
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { stillVNode } from "#views/map/still/stillVNode.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import { drawStill } from "./drawStill.ts";
import { oneByOne } from "./oneByOne.ts";
import type { SceneRoom } from "./sceneRoom.ts";
import { sisterState } from "./sisterState.ts";
import "./sceneThumb.css";

interface Props {
  /** The room's state: its atlas, theme and language; it is not moved. */
  readonly state: AtlasState;
  readonly scene: Pick<Scene, "id" | "kind" | "title" | "view" | "extent">;
  readonly room: SceneRoom;
  /** CSS pixels; the height follows. */
  readonly width: number;
}

const nextInLine = oneByOne();
/** A map drawn for fewer pixels would be all names; a view laid out for fewer would be all controls. */
const leastMap = 560;
const viewSize = { width: 1120, height: 630 };
const ratio = 9 / 16;

export function SceneThumb({ state, scene, room, width }: Props) {
  const own = useId();
  const theme = state.theme.value;
  const language = state.language.value;
  const [picture, setPicture] = useState<VNode | null>(null);
  const { view } = scene;
  const extent = scene.extent?.join();
  useEffect(() => {
    let stopped = false;
    const leave = nextInLine(() => {
      void sisterState(state, scene).then((sister) => {
        if (stopped) return;
        const { main } = sister.pose.peek();
        if (main !== "map") {
          setPicture(<SmallView state={sister} room={room} view={main} width={width} prefix={`${own}-`} />);
          return;
        }
        const drawnFor = Math.max(leastMap, width);
        const size = { width: drawnFor, height: Math.round(drawnFor * ratio) };
        setPicture(stillVNode(drawStill(sister, scene, room, size, `thumb${own.replace(/\W/g, "")}`)));
      });
    });
    return () => {
      stopped = true;
      leave();
    };
  }, [state, view, extent, theme, language, width, room]);
  const title = scene.kind === "map" ? null : wordsOf(language).text(scene.title);
  return (
    <div
      class="scene-thumb"
      data-kind={scene.kind}
      data-drawn={picture ? "" : undefined}
      style={{ inlineSize: `${width}px`, blockSize: `${Math.round(width * ratio)}px` }}
      aria-hidden="true"
      inert
    >
      {picture}
      {title === null ? null : (
        <p class="scene-thumb-title" style={{ fontSize: `${width / 14}px` }}>
          {title}
        </p>
      )}
    </div>
  );
}

interface ViewProps {
  readonly state: AtlasState;
  readonly room: SceneRoom;
  readonly view: FetchedViewId;
  readonly width: number;
  readonly prefix: string;
}

function SmallView({ state, room, view, width, prefix }: ViewProps) {
  const fetched = room.views.of(view).value;
  const { inlineSize, blockSize } = { inlineSize: `${viewSize.width}px`, blockSize: `${viewSize.height}px` };
  return (
    <div class="scene-thumb-view" style={{ inlineSize, blockSize, transform: `scale(${width / viewSize.width})` }}>
      <domPrefix.Provider value={prefix}>
        {fetched.kind === "here" ? <fetched.View state={state} /> : null}
      </domPrefix.Provider>
    </div>
  );
}

// The network as forces lay it out: what is chosen and pointed at here is chosen and pointed at everywhere.
import { useComputed, useSignal } from "@preact/signals";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { TitleContext } from "#encoding/tieTitle.ts";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { forceState } from "#state/forceState.ts";
import { networkState } from "#state/networkState.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { graphPaint } from "#views/network/graphPaint.ts";
import { networkTitles } from "#views/network/networkTitles.ts";
import { nodeGroups } from "#views/network/nodeGroups.ts";
import { useMorph } from "#views/network/useMorph.ts";
import { useRoom } from "#views/network/useRoom.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import { guest } from "#widgets/guest.ts";
import { Tooltip } from "#widgets/Tooltip.tsx";
import { aimAtForce, chosenBy, type ForceAim } from "./aimAtForce.ts";
import { ForceLifted, ForceRest, forceNodeId } from "./ForceMarks.tsx";
import { ForceTools } from "./ForceTools.tsx";
import { forceBundles } from "./forceBundles.ts";
import { allToRoom, forceFrame } from "./forceFrame.ts";
import { forceLift, keysOf } from "./forceLift.ts";
import { forceScene } from "./forceScene.ts";
import { forceTip } from "./forceTip.ts";
import { forceWords } from "./forceWords.ts";
import { type ForceActs, listenToForce } from "./listenToForce.ts";
import { steerForce } from "./steerForce.ts";
import { useForceKeys } from "./useForceKeys.ts";
import { useRevealNode } from "./useRevealNode.ts";
import "./force.css";

export function ForceDrawing({ state }: { readonly state: AtlasState }) {
  const prefix = useContext(domPrefix);
  const manners = useContext(guest);
  const room = useRoom();
  const net = networkState(state);
  const force = forceState(state);
  const tip = useSignal<{ readonly lines: readonly string[]; readonly x: number; readonly y: number } | null>(null);

  const bundles = useComputed(() => forceBundles(net.graph.value, state.atlas.families));
  const look = useComputed(() => state.pose.value.network.look);
  const frame = useComputed(() =>
    room.size.value?.width ? forceFrame(force.layout.value, room.size.value, look.value) : null,
  );
  const places = useComputed(() => frame.value && allToRoom(frame.value, force.spots.value));
  const morph = useMorph(state, room.element, places);
  const paint = useComputed(() => graphPaint(state.paint.value, state.theme.value));
  const titles = useComputed(() => networkTitles(net.graph.value, net.figures.value, titleContext(state), paint.value));
  const colour = useComputed(() => state.pose.value.network.colour);
  const groups = useComputed(() =>
    nodeGroups(colour.value, {
      nodes: net.nodes.value,
      regions: state.atlas.regions,
      theme: state.theme.value,
      language: state.language.value,
    }),
  );
  const scene = useComputed(
    () =>
      frame.value &&
      morph.value &&
      forceScene({
        graph: net.graph.value,
        figures: net.figures.value,
        bundles: bundles.value,
        radii: force.radii.value,
        frame: frame.value,
        places: morph.value.places,
        atRest: morph.value.share === 1,
        families: state.atlas.families,
        colourOf: groups.value.colourOf,
        paint: paint.value,
        titles: titles.value,
        theme: state.theme.value,
        rem: 16 * room.unit.value,
        measure: room.measure.value,
      }),
  );
  const lift = useComputed(
    () =>
      scene.value && forceLift(scene.value, graphEmphasis(net.graph.value, state.emphasis.value), room.measure.value),
  );
  const arriving = useComputed(() => ({
    refs: morph.value?.arriving ?? new Set<Ref>(),
    share: morph.value?.share ?? 1,
  }));
  const restClass = useComputed(() => (lift.value ? "force-rest is-back" : "force-rest"));
  useRevealNode(state, force.spots, places, frame);
  const steer = steerForce(state, force, frame);
  const keys = useForceKeys({ state, scene, frame, steer });

  const under = useRef<(at: { readonly x: number; readonly y: number }, by: "mouse" | "touch") => ForceAim | null>(
    () => null,
  );
  under.current = (at, by) => {
    const now = scene.peek();
    return now && aimAtForce(now, at.x, at.y, by);
  };
  useEffect(() => {
    const element = room.element.current;
    if (!element) return;
    let grabbed: { readonly ref: Ref; readonly dx: number; readonly dy: number } | null = null;
    const acts: ForceActs = {
      hover: (at) => {
        const now = scene.peek();
        const aim = at && under.current(at, "mouse");
        if (aim) element.dataset["over"] = aim.kind;
        else delete element.dataset["over"];
        state.actions.point(aim ? (aim.kind === "node" ? [aim.node.ref] : keysOf(aim.line.strand.links)) : []);
        const box = element.getBoundingClientRect();
        tip.value =
          aim && at && now
            ? { lines: forceTip(aim, now, titleContext(state), paint.peek()), x: at.x + box.left, y: at.y + box.top }
            : null;
      },
      click: (at, touch) => {
        const now = scene.peek();
        const aim = under.current(at, touch ? "touch" : "mouse");
        state.actions.select(aim && now ? chosenBy(aim, now) : null);
      },
      grab: (at, touch) => {
        const aim = under.current(at, touch ? "touch" : "mouse");
        grabbed = aim?.kind === "node" ? { ref: aim.node.ref, dx: aim.node.x - at.x, dy: aim.node.y - at.y } : null;
        return grabbed !== null;
      },
      drag: (to) => {
        if (grabbed) steer.hold(grabbed.ref, { x: to.x + grabbed.dx, y: to.y + grabbed.dy });
      },
      letGo: () => {
        grabbed = null;
      },
      push: steer.push,
      zoom: steer.zoom,
    };
    return listenToForce(element, acts, manners);
  }, []);

  const words = forceWords[state.language.value];
  const size = room.size.value;
  return (
    <div class="force">
      <div
        ref={room.element}
        class="force-room"
        role="listbox"
        tabIndex={0}
        aria-label={`${words.title}. ${words.howTo}`}
        aria-activedescendant={keys.active.value ? forceNodeId(prefix, keys.active.value) : undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        {size && (
          <svg class="force-drawing" role="presentation" width={size.width} height={size.height}>
            <g class={restClass}>
              <ForceRest scene={scene} chosen={state.selection} arriving={arriving} />
            </g>
            <ForceLifted scene={scene} lift={lift} active={keys.marked} />
          </svg>
        )}
      </div>
      {net.graph.value.nodes.length === 0 ? (
        <p class="force-empty">{words.empty}</p>
      ) : (
        <ForceTools
          words={words}
          onZoom={(factor) => steer.zoom(factor, null)}
          onPush={(right, down) =>
            steer.push({ x: (-right * (size?.width ?? 0)) / 3, y: (-down * (size?.height ?? 0)) / 3 })
          }
          onAll={steer.all}
          onPutBack={force.held.value.size > 0 ? force.release : null}
        />
      )}
      <p class="hidden" role="status">
        {keys.said.value}
      </p>
      <Tooltip lines={tip.value?.lines ?? []} at={tip.value} />
    </div>
  );
}

function titleContext(state: AtlasState): TitleContext {
  return { hub: state.hub.value.ref, statusNames: state.atlas.statusNames, language: state.language.value };
}

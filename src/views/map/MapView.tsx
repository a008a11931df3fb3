// The map on the page: hands scenes to whichever renderer is alive, and the reader's hand back to the state.
import { computed, effect, type ReadonlySignal, signal, useSignal } from "@preact/signals";
import { useContext, useEffect, useRef } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { guest } from "#widgets/guest.ts";
import { Tooltip } from "#widgets/Tooltip.tsx";
import { type Aim, aimByKeyboard } from "./aim.ts";
import { firstView, sceneAir, viewOf } from "./firstView.ts";
import { guestTileDoor } from "./guestTileDoor.ts";
import { MapTools } from "./MapTools.tsx";
import type { CountryPlace } from "./mapInput.ts";
import { keepMap, type MapKeeper, type Renderer } from "./mapKeeper.ts";
import { mapScene } from "./mapScene.ts";
import { offerPlaces } from "./offerPlaces.ts";
import type { MapScene } from "./scene.ts";
import { probeWebgl } from "./stage/webglSupport.ts";
import { panned, zoomedAbout } from "./still/cameraMoves.ts";
import { openSvgStage } from "./still/svgStage.ts";
import type { World } from "./still/world.ts";
import { titleOf } from "./titleOf.ts";
import "./map.css";

export interface MapViewProps {
  readonly state: AtlasState;
  readonly world: World;
  readonly mediumWorld: () => Promise<World>;
  readonly places: readonly CountryPlace[];
  readonly base: { readonly coarse: string; readonly medium: string; readonly fine: string };
  readonly reducedMotion: ReadonlySignal<boolean>;
  /** How much of the map lies under a card or sheet, so that what is looked for is not put there. */
  readonly cover: ReadonlySignal<{ readonly right: number; readonly bottom: number }>;
  /** Told once the keeper is there, for automation and first-picture hand-over. */
  readonly onKeeper: (keeper: MapKeeper) => void;
  readonly onRenderer: (renderer: Renderer) => void;
  /** Where there are two maps: what tells this one apart. */
  readonly name?: string;
}

/** Room left around what is looked for, CSS pixels. */
const air = 48;

/** Moves that follow one another faster than this are a hand's, milliseconds. */
const handPause = 150;

type Move = (camera: Camera, size: { width: number; height: number }, projection: "flat" | "globe") => Camera;

interface Hovering {
  readonly lines: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
}

export function MapView({
  state,
  world,
  mediumWorld,
  places,
  base,
  reducedMotion,
  cover,
  onKeeper,
  onRenderer,
  name,
}: MapViewProps) {
  const room = useRef<HTMLDivElement>(null);
  const svgRoom = useRef<HTMLDivElement>(null);
  const webglRoom = useRef<HTMLDivElement>(null);
  const hovering = useSignal<Hovering | null>(null);
  const aiming = useSignal(false);
  const manners = useContext(guest);
  /** Moves the camera as a hand would; null for the whole view. */
  const steer = useRef<(move: Move | null) => void>(() => undefined);

  useEffect(() => {
    if (!room.current || !svgRoom.current || !webglRoom.current) return;
    const element = room.current;
    const common = () => ({ base, guest: manners, reducedMotion: reducedMotion.peek() });
    const sizeNow = () => ({ width: element.clientWidth || 800, height: element.clientHeight || 600 });
    const usualView = () => firstView(state.atlas.manifest.extent, state.pose.peek().projection, sizeNow());
    /** What the last visit must show, seen from where this window shows it; null once the map was moved. */
    const visitedView = () => {
      const now = state.visit.peek();
      if (!now?.extent || now.left) return null;
      const { right, bottom } = cover.peek();
      const padding = { top: sceneAir, left: sceneAir, right: sceneAir + right, bottom: sceneAir + bottom };
      return viewOf(now.extent, state.pose.peek().projection, sizeNow(), padding);
    };
    let scene: MapScene | null = null;
    let aim: Aim | null = null;
    const point = (ref: Ref | null, at: { readonly x: number; readonly y: number } | null) => {
      state.actions.hover(ref);
      const corner = element.getBoundingClientRect();
      hovering.value =
        ref && at
          ? { lines: titleOf(state, scene, ref).split(" · "), at: { x: at.x + corner.left, y: at.y + corner.top } }
          : null;
    };
    const keeper = keepMap({
      svgRoom: svgRoom.current,
      webglRoom: webglRoom.current,
      camera: visitedView() ?? state.pose.peek().camera ?? usualView(),
      // In a sandbox without an origin MapLibre's worker cannot be loaded, and without it there is no map.
      ability: () => (window.origin === "null" ? { kind: "none", frameMs: 0 } : probeWebgl()),
      openSvg: (options) =>
        openSvgStage({
          ...options,
          ...common(),
          onLost: () => undefined,
          world: { coarse: world, medium: mediumWorld },
        }),
      openWebgl: async (options) => (await import("./stage/webglStage.ts")).openWebglStage({ ...options, ...common() }),
      onHover: point,
      onPick: (ref) => state.actions.select(ref),
      onCamera: (camera, by) => {
        if (by === "reader") state.actions.setCamera(camera);
        aim?.moved();
      },
      onRenderer: (next, because) => {
        onRenderer(next);
        if (next === "svg") guestTileDoor.now?.onShown(null);
        const [from, to] = next === "svg" ? [webglRoom, svgRoom] : [svgRoom, webglRoom];
        if (aiming.peek() || from.current?.contains(document.activeElement))
          to.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
        element.dataset["renderer"] = next;
        if (because) state.actions.addNote({ id: "renderer", text: because });
        else state.actions.dismissNote("renderer");
      },
      whenIdle: (run) =>
        window.requestIdleCallback ? window.requestIdleCallback(run, { timeout: 1500 }) : window.setTimeout(run, 200),
    });
    aim = aimByKeyboard({
      room: element,
      under: (at) => keeper.under(at),
      onAim: (on) => {
        aiming.value = on;
      },
      onHover: point,
      onPick: (ref) => state.actions.select(ref),
    });
    steer.current = (move) => {
      const { camera, projection } = state.pose.peek();
      if (!move) return state.actions.setCamera(null);
      const next = move(camera ?? keeper.camera(), sizeNow(), projection);
      keeper.lookAt(next, reducedMotion.peek() ? "cut" : "ease");
      state.actions.setCamera(next);
    };
    /** When the camera was last moved from elsewhere: a hand on another map moves it many times a second, and is followed at once. */
    let led = Number.NEGATIVE_INFINITY;
    let hadCamera = state.pose.peek().camera !== null;
    let askedCamera = state.pose.peek().camera;
    let lastProjection = state.pose.peek().projection;
    let lastTurn = state.wanted.peek()?.turn ?? 0;
    let lastVisit = "";
    const flight = () => {
      const now = state.visit.peek();
      return now && !now.left ? now.how : "fly";
    };
    let pointed = state.pointed.peek();
    let due = 0;
    const away = computed(() => state.pose.value.main !== "map");
    const layers = computed(() => state.pose.value.layers);
    const filter = computed(() => state.pose.value.filter);
    const timeless = computed(() => state.pose.value.time === null);
    const projection = computed(() => state.pose.value.projection);
    const screenHeight = signal(window.innerHeight);
    const stops = [
      effect(() => {
        // Drawn once in any case, so that it is there; after that only while it has the stage.
        if (scene && away.value) return;
        const input = {
          atlas: state.atlas,
          visible: state.drawn.value,
          paint: state.paint.value,
          emphasis: state.emphasis.value,
          selection: state.selection.value,
          hub: state.hub.value,
          layers: layers.value,
          filter: filter.value,
          timeless: timeless.value,
          theme: state.theme.value,
          language: state.language.value,
          tieLines: state.tieLines.value,
          landingAngles: state.landingAngles,
          places,
          height: screenHeight.value,
        };
        const shape = projection.value;
        const draw = () => {
          scene = mapScene(input);
          keeper.show(scene, shape);
        };
        // What is pointed at in another view is drawn there first and here a frame later, so that neither frame is long.
        const pointedElsewhere = state.pointed.value !== pointed && !element.matches(":hover");
        pointed = state.pointed.value;
        cancelAnimationFrame(due);
        if (scene && pointedElsewhere) due = requestAnimationFrame(draw);
        else draw();
      }),
      effect(() => {
        const { camera, projection } = state.pose.value;
        const now = keeper.camera();
        // On the way to a camera the map is not yet there: another change of the pose must not start the flight anew.
        const asked = camera === askedCamera;
        askedCamera = camera;
        const same =
          camera &&
          Math.abs(camera.zoom - now.zoom) < 0.011 &&
          Math.abs(camera.lat - now.lat) < 1e-3 &&
          Math.abs(camera.lon - now.lon) < 1e-3;
        if (camera && !asked && !same) {
          const time = performance.now();
          keeper.lookAt(camera, reducedMotion.peek() || time - led < handPause ? "cut" : flight());
          led = time;
        }
        const turned = projection !== lastProjection;
        if (!camera && (hadCamera || turned))
          keeper.lookAt(usualView(), turned || reducedMotion.peek() ? "cut" : flight());
        hadCamera = camera !== null;
        lastProjection = projection;
      }),
      effect(() => keeper.ask(state.pose.value.renderer)),
      effect(() => {
        const wish = state.wanted.value;
        if (!wish || wish.turn === lastTurn) return;
        lastTurn = wish.turn;
        const { right, bottom } = cover.peek();
        state.actions.setCamera(
          viewOf(wish.extent, state.pose.peek().projection, sizeNow(), {
            top: air,
            right: air + right,
            bottom: air + bottom,
            left: air,
          }),
        );
      }),
      effect(() => {
        const visit = state.visit.value;
        // A sheet that rises or sinks leaves another part of the map to be seen.
        const now = visit ? `${visit.turn} ${cover.value.right} ${cover.value.bottom}` : "";
        if (now === lastVisit) return;
        lastVisit = now;
        const view = visitedView();
        if (view) state.actions.setCamera(view, "visit");
      }),
      offerPlaces(state, element, () => keeper.camera()),
    ];
    const observer = new ResizeObserver(() => {
      if (state.theme.peek() === "projector") screenHeight.value = window.innerHeight;
      const visited = visitedView();
      if (visited) {
        keeper.lookAt(visited, "cut");
        state.actions.setCamera(visited, "visit");
      } else if (!state.pose.peek().camera) keeper.lookAt(usualView(), "cut");
    });
    observer.observe(element);
    const toPaper = () => keeper.toPaper();
    window.addEventListener("beforeprint", toPaper);
    onKeeper(keeper);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", toPaper);
      for (const stop of stops) stop();
      cancelAnimationFrame(due);
      aim?.close();
      keeper.close();
    };
  }, []);

  const words = wordsOf(state.language.value);
  const lines = hovering.value?.lines ?? [];
  return (
    <section class="map-view" ref={room} aria-label={name ?? words.say("map")}>
      <div class="map-room map-room-svg is-active" ref={svgRoom} />
      <div class="map-room map-room-webgl" ref={webglRoom} />
      {aiming.value ? <div class="map-crosshair" /> : null}
      <p class="hidden" role="status">
        {aiming.value ? lines.join(", ") : ""}
      </p>
      <div class="map-corner" style={{ insetBlockEnd: `${cover.value.bottom}px` }}>
        <MapTools
          words={words}
          onZoom={(steps) =>
            steer.current((camera, size, projection) =>
              zoomedAbout(camera, size, projection, steps, [size.width / 2, size.height / 2]),
            )
          }
          onPush={(east, south) =>
            steer.current((camera, size, projection) =>
              panned(camera, size, projection, (-east * size.width) / 3, (-south * size.height) / 3),
            )
          }
          onWhole={() => steer.current(null)}
        />
      </div>
      <Tooltip lines={lines} at={hovering.value?.at ?? null} />
    </section>
  );
}

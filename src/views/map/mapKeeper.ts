// Keeps one map on screen whatever happens to WebGL: SVG first, WebGL when it is ready and wanted, SVG again at once when it is lost.
import type { Ref } from "#model/atlas.ts";
import type { Camera, Pose } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import { type Ability, chooseRenderer } from "./rendererChoice.ts";
import type { MapScene } from "./scene.ts";
import type { Stage, StageOptions } from "./stageContract.ts";

export type Renderer = "svg" | "webgl";
type Callbacks = Pick<StageOptions, "onHover" | "onPick" | "onCamera">;

export interface KeeperOptions extends Callbacks {
  readonly svgRoom: HTMLElement;
  readonly webglRoom: HTMLElement;
  readonly camera: Camera;
  readonly ability: () => Ability;
  readonly openSvg: (
    options: Omit<StageOptions, "onLost" | "base" | "container" | "reducedMotion" | "guest"> & {
      readonly container: HTMLElement;
    },
  ) => Stage;
  /** Loads the WebGL libraries and opens a map; called again after each loss. */
  readonly openWebgl: (options: Omit<StageOptions, "base" | "reducedMotion" | "guest">) => Promise<Stage>;
  readonly onRenderer: (renderer: Renderer, because: LocalText | null) => void;
  /** Waits until the page has nothing better to do. */
  readonly whenIdle: (run: () => void) => void;
}

export interface MapKeeper {
  show(scene: MapScene, projection: "flat" | "globe"): void;
  lookAt(camera: Camera, how: "cut" | "ease" | "fly"): void;
  ask(renderer: Pose["renderer"]): void;
  drawn(): Promise<void>;
  /** Settles when the SVG map stands, whatever comes after it. */
  standing(): Promise<void>;
  camera(): Camera;
  /** What lies at this point of the map, in CSS pixels from its corner. */
  under(at: { readonly x: number; readonly y: number }): Ref | null;
  /** Brings the SVG map up to date for paper: a canvas may come out blank. */
  toPaper(): void;
  close(): void;
}

/** Waiting before a lost map is built anew: at once the first time, a little longer each time it is lost again soon. */
const rebuildPauses = [150, 300, 600, 1200, 2000];
const calmAfter = 10_000;
const patience = 4;

const lostNote: LocalText = {
  en: "The graphics card let go of the map. It is drawn as SVG while the map is built anew.",
  it: "La scheda grafica ha lasciato la mappa. È disegnata in SVG mentre la mappa viene ricostruita.",
};

export function keepMap(options: KeeperOptions): MapKeeper {
  let camera = options.camera;
  let shown: { scene: MapScene; projection: "flat" | "globe" } | null = null;
  let asked: Pose["renderer"] | null = null;
  let svg: Stage | null = null;
  let webgl: Stage | null = null;
  /** Rises with every change of mind, so that late answers know they are late. */
  let turn = 0;
  let active: Renderer = "svg";
  let losses = 0;
  /** Starts that failed in a row: a context lost while the map opens deserves another try, a machine that cannot does not. */
  let refusals = 0;
  let lastLoss = 0;
  let closed = false;
  let settled: Promise<void> = Promise.resolve();

  const callbacks = (own: Renderer): Callbacks => ({
    onHover: (ref, at) => active === own && options.onHover(ref, at),
    onPick: (ref) => active === own && options.onPick(ref),
    onCamera: (next, by, moving) => {
      if (active !== own) return;
      camera = next;
      options.onCamera(next, by, moving);
    },
  });

  const openSvg = () => {
    if (svg) svg.lookAt(camera, "cut");
    else
      svg = options.openSvg({
        container: options.svgRoom,
        camera,
        projection: shown?.projection ?? "flat",
        ...callbacks("svg"),
      });
    if (shown) svg.show(shown.scene, shown.projection);
  };
  const activate = (renderer: Renderer, because: LocalText | null) => {
    active = renderer;
    options.svgRoom.classList.toggle("is-active", renderer === "svg");
    options.webglRoom.classList.toggle("is-active", renderer === "webgl");
    options.svgRoom.inert = renderer !== "svg";
    options.webglRoom.inert = renderer !== "webgl";
    options.onRenderer(renderer, because);
  };
  const useSvg = (because: LocalText | null) => {
    openSvg();
    activate("svg", because);
    webgl?.close();
    webgl = null;
  };
  const lost = (own: number, why: LocalText | null = lostNote) => {
    if (closed || own !== turn) return;
    const now = performance.now();
    losses = now - lastLoss > calmAfter ? 0 : losses + 1;
    lastLoss = now;
    useSvg(why);
    const pause = rebuildPauses[Math.min(losses, rebuildPauses.length - 1)] ?? 2000;
    turn += 1;
    const mine = turn;
    setTimeout(() => {
      if (!closed && mine === turn) start(mine);
    }, pause);
  };
  const start = (own: number) => {
    settled = (async () => {
      let stage: Stage;
      try {
        stage = await options.openWebgl({
          container: options.webglRoom,
          camera,
          projection: shown?.projection ?? "flat",
          ...callbacks("webgl"),
          onLost: () => lost(own),
        });
      } catch {
        if (closed || own !== turn) return;
        if (++refusals < patience) lost(own, null);
        else
          useSvg({
            en: "The WebGL map could not start here, so the map is drawn as SVG.",
            it: "La mappa WebGL non è partita: la mappa è disegnata in SVG.",
          });
        return;
      }
      if (closed || own !== turn) return stage.close();
      refusals = 0;
      webgl = stage;
      if (shown) stage.show(shown.scene, shown.projection);
      stage.lookAt(camera, "cut");
      await stage.drawn();
      if (closed || own !== turn) return;
      stage.lookAt(camera, "cut");
      activate("webgl", null);
    })();
  };

  return {
    show(scene, projection) {
      shown = { scene, projection };
      if (!svg) openSvg();
      else if (active === "svg") svg.show(scene, projection);
      webgl?.show(scene, projection);
    },
    lookAt(next, how) {
      camera = next;
      if (active === "svg") svg?.lookAt(next, how);
      else webgl?.lookAt(next, how);
    },
    ask(renderer) {
      if (renderer === asked) return;
      asked = renderer;
      turn += 1;
      const own = turn;
      if (renderer === "svg") return useSvg(null);
      const choice = chooseRenderer(renderer, options.ability());
      if (choice === "svg") return useSvg(null);
      if (webgl) return;
      if (renderer === "webgl") start(own);
      else
        settled = new Promise((done) =>
          options.whenIdle(() => {
            if (closed || own !== turn) return done();
            start(own);
            void settled.then(done);
          }),
        );
    },
    async drawn() {
      await svg?.drawn();
      await settled;
      await (active === "svg" ? svg : webgl)?.drawn();
    },
    standing: async () => svg?.drawn(),
    camera: () => camera,
    under: (at) => (active === "svg" ? svg : webgl)?.under?.(at) ?? null,
    toPaper() {
      openSvg();
      svg?.drawNow?.();
    },
    close() {
      closed = true;
      turn += 1;
      svg?.close();
      webgl?.close();
    },
  };
}

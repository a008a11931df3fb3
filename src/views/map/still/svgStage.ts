// The map without WebGL, whole: the same contract as the WebGL stage. On the flat map a moving camera only changes one transform.
import type { Camera } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import type { Stage, StageOptions } from "#views/map/stageContract.ts";
import { flight, flightTime, heldBy, type Projection, panned, zoomedAbout } from "./cameraMoves.ts";
import { type GestureActs, listenToGestures } from "./gestures.ts";
import { type Canvas, openCanvas } from "./svgCanvas.ts";
import type { Point, Size } from "./webMercator.ts";
import type { World } from "./world.ts";

export interface SvgStageOptions extends StageOptions {
  readonly world: { readonly coarse: World; readonly medium: () => Promise<World> };
  /** For pages without layout; otherwise the container is measured. */
  readonly size?: Size;
}

interface Flying {
  readonly path: (share: number) => Camera;
  readonly start: number;
  readonly time: number;
  readonly by: "reader" | "program";
}

/** No frame for so long, milliseconds: none will come. */
const withoutFrames = 1000;

export function openSvgStage(options: SvgStageOptions): Stage {
  const { container, reducedMotion } = options;
  let size = options.size ?? measured(container);
  let projection: Projection = options.projection;
  let camera = held(options.camera);
  let scene: MapScene | null = null;
  let flying: Flying | null = null;
  /** Calls the next drawing off; null while none is due. Frames and timers are numbered apart: the one's number may be another's in the other. */
  let due: (() => void) | null = null;
  let closed = false;
  let pointer: Point | null = null;
  let hovered: string | null = null;
  /** What the next frame owes. */
  let owes = { scene: false, camera: false, rest: false, hover: false };
  let waiting: (() => void)[] = [];
  const canvas: Canvas = openCanvas(container, options.world, () => ask({ scene: true, rest: true }));

  function held(wanted: Camera): Camera {
    return heldBy(wanted, size, projection);
  }

  function ask(more: Partial<typeof owes>): void {
    if (closed) return;
    owes = { ...owes, ...more };
    if (due) return;
    // A hidden page gets no frames, nor does one in a frame that has left the screen, but both may still be asked for their picture.
    const timer = setTimeout(() => draw(performance.now()), document.hidden ? 0 : withoutFrames);
    const frame = requestAnimationFrame(draw);
    due = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }

  function draw(now: number): void {
    due?.();
    due = null;
    if (closed) return;
    if (flying) advance(flying, now);
    const owed = owes;
    owes = { scene: false, camera: false, rest: false, hover: false };
    if (scene) {
      if (owed.scene || owed.camera || owed.rest) {
        canvas.draw({ scene, camera, size, projection, moving: !owed.rest, redraw: owed.scene });
      }
      if (owed.hover) hover(pointer);
    }
    if (flying) ask({ camera: true });
    else if (due === null && canvas.settled()) settle();
  }

  function settle(): void {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  }

  function advance(now: Flying, time: number): void {
    const share = Math.min(1, (time - now.start) / now.time);
    camera = held(now.path(share));
    if (share >= 1) {
      flying = null;
      owes.rest = true;
    }
    options.onCamera(camera, now.by, share < 1);
  }

  function go(to: Camera, how: "cut" | "ease" | "fly", by: "reader" | "program"): void {
    const target = held(to);
    if (how === "cut" || reducedMotion || !scene) {
      flying = null;
      camera = target;
      ask({ camera: true, rest: true });
      options.onCamera(camera, by, false);
      return;
    }
    const path = flight(camera, target, size, projection);
    flying = { path, start: performance.now(), time: flightTime(camera, target, how), by };
    ask({ camera: true });
  }

  function move(next: Camera): void {
    flying = null;
    camera = next;
    ask({ camera: true });
    options.onCamera(camera, "reader", true);
  }

  function hover(at: Point | null): void {
    const ref = at && canvas.hit(at, 5);
    const same = ref === hovered;
    hovered = ref;
    canvas.root.classList.toggle("is-over", ref !== null);
    if (!same || ref) options.onHover(ref, ref && at ? { x: at[0], y: at[1] } : null);
  }

  const middle = (): Point => [size.width / 2, size.height / 2];
  /** Quick key strokes add up: each starts from where the last one is going. */
  const heading = (): Camera => flying?.path(1) ?? camera;
  const acts: GestureActs = {
    pan: (dx, dy) => move(panned(camera, size, projection, dx, dy)),
    zoom: (steps, at) => move(zoomedAbout(camera, size, projection, steps, at ?? middle())),
    panGently: (dx, dy) => go(panned(heading(), size, projection, dx, dy), "ease", "reader"),
    zoomGently: (steps, at) => go(zoomedAbout(heading(), size, projection, steps, at ?? middle()), "ease", "reader"),
    hover: (at) => {
      pointer = at;
      if (at) ask({ hover: true });
      else hover(null);
    },
    click: (at, touch) => options.onPick(canvas.hit(at, touch ? 14 : 6)),
    rest: () => {
      ask({ rest: true });
      options.onCamera(camera, "reader", false);
    },
  };
  const deaf = listenToGestures(canvas.root, acts, options.guest);

  const observer = new ResizeObserver(() => {
    const next = measured(container);
    if (options.size || (next.width === size.width && next.height === size.height)) return;
    size = next;
    camera = held(camera);
    ask({ camera: true, rest: true });
  });
  observer.observe(container);

  return {
    show(next, nextProjection) {
      if (next === scene && nextProjection === projection) return;
      const turned = nextProjection !== projection;
      scene = next;
      projection = nextProjection;
      if (turned) camera = held(camera);
      ask({ scene: true, rest: !flying });
    },
    lookAt: (to, how) => go(to, how, "program"),
    drawn: () =>
      new Promise((resolve) => {
        if (closed || (due === null && !flying && canvas.settled())) return resolve();
        waiting.push(resolve);
      }),
    drawNow() {
      if (closed) return;
      draw(performance.now());
    },
    under: ({ x, y }) => canvas.hit([x, y], 10),
    close() {
      closed = true;
      due?.();
      observer.disconnect();
      deaf();
      canvas.close();
      settle();
    },
  };
}

const measured = (container: HTMLElement): Size => ({
  width: Math.max(1, container.clientWidth),
  height: Math.max(1, container.clientHeight),
});

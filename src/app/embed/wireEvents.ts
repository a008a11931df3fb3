// Tells the page around what has changed in the frame, whoever changed it.
import type { FrameScene } from "#model/frame/frameProtocol.ts";
import type { LiveFrame } from "./frameContract.ts";
import { addressOf, type Post, sceneOf, type WireDesk } from "./wireDesk.ts";

/** What the page around knows. */
export interface Known {
  readonly address: string;
  readonly selection: string | null;
  readonly scene: FrameScene | null;
}

/** Milliseconds between two poses told. */
const breath = 250;

export function tellChanges(desk: WireDesk, post: Post, first: Known): { readonly stop: () => void } {
  let { address, selection, scene } = first;
  let [last, timer] = [Number.NEGATIVE_INFINITY, null as ReturnType<typeof setTimeout> | null];
  const tellPose = () => {
    timer = null;
    const now = addressOf(desk);
    if (now === address) return;
    address = now;
    last = performance.now();
    post("poseChanged", { address, camera: desk.live()?.state.pose.peek().camera ?? null });
  };
  const poseMoved = () => {
    if (timer !== null) return;
    const wait = last + breath - performance.now();
    // Never at once: the state may be halfway through a change.
    timer = setTimeout(tellPose, Math.max(0, wait));
  };
  const tellScene = () => {
    const now = sceneOf(desk);
    if (now?.story === scene?.story && now?.scene === scene?.scene) return;
    scene = now;
    post("sceneChanged", { scene });
  };
  const follow = (live: LiveFrame | null) => {
    leave();
    if (!live) return;
    const stops = [
      live.state.pose.subscribe(poseMoved),
      live.state.selection.subscribe((now) => {
        if (now === selection) return;
        selection = now;
        post("selectionChanged", { selection });
      }),
    ];
    leave = () => {
      for (const stop of stops) stop();
    };
  };
  let leave: () => void = () => undefined;
  follow(desk.live());
  const stops = [
    desk.onChange(follow),
    desk.words.subscribe(() => {
      tellScene();
      poseMoved();
    }),
  ];
  return {
    stop: () => {
      leave();
      for (const stop of stops) stop();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

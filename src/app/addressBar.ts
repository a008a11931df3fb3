// Keeps the address bar and the pose in step: camera by replaceState, choices by pushState, Back and Forward restore.
import { effect } from "@preact/signals";
import type { Pose } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { type AddressNote, addressOfPose, poseFromAddress } from "#state/poseAddress.ts";

const cameraPause = 250;
/** A slider being dragged is one choice: changes of the same thing that follow within this time share a history entry. */
const sameBreath = 700;

/** What is set by dragging: the year, and a layer's opacity. */
const sliders = new Set(["time", "layers"]);

export function noteOf({ parameter, value, text }: AddressNote): {
  readonly id: string;
  readonly text: AddressNote["text"];
} {
  return { id: `address-${parameter}-${value}`, text };
}

/** Returns a function that stops it. */
export function connectAddressBar(state: AtlasState, page: Window): () => void {
  let written: Pose = state.pose.peek();
  let timer = 0;
  let pushed = { what: "", at: Number.NEGATIVE_INFINITY };
  const addressNow = () => {
    const { search, fragment } = addressOfPose(state.pose.peek(), page.location.search);
    return `${page.location.pathname}${search}${fragment}`;
  };
  const write = (how: "push" | "replace") => {
    page.clearTimeout(timer);
    timer = 0;
    const address = addressNow();
    if (address === `${page.location.pathname}${page.location.search}${page.location.hash}`) return;
    if (how === "push") page.history.pushState(null, "", address);
    else page.history.replaceState(null, "", address);
  };
  const stop = effect(() => {
    const pose = state.pose.value;
    if (pose === written) return;
    const changed = (Object.keys(pose) as (keyof Pose)[]).filter(
      (key) => key !== "camera" && pose[key] !== written[key],
    );
    written = pose;
    if (changed.length > 0) {
      const now = { what: changed.join(), at: performance.now() };
      const goesOn = sliders.has(now.what) && now.what === pushed.what && now.at - pushed.at < sameBreath;
      pushed = now;
      write(goesOn ? "replace" : "push");
    } else if (timer === 0) timer = page.setTimeout(() => write("replace"), cameraPause);
  });
  const restore = () => {
    const { pose, notes } = poseFromAddress(page.location.search, page.location.hash, state.atlas);
    page.clearTimeout(timer);
    timer = 0;
    written = pose;
    state.actions.setPose(pose);
    for (const note of notes) state.actions.addNote(noteOf(note));
  };
  page.addEventListener("popstate", restore);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener("popstate", restore);
  };
}

// What the app lends to the room that makes files: its base map, its views, its own files, and addresses that lead back.
import { effect } from "@preact/signals";
import type { Atlas } from "#model/atlas.ts";
import { plainQuery } from "#model/plainQuery.ts";
import type { FetchedViewId, Pose } from "#model/pose.ts";
import { addressOfPose } from "#state/poseAddress.ts";
import type { Workroom } from "#takeaway/contract.ts";
import type { CountryPlace } from "#views/map/mapInput.ts";
import type { World } from "#views/map/still/world.ts";
import type { SideView, SideViews } from "./sideViews.ts";

interface Lent {
  readonly atlas: Atlas;
  readonly world: World;
  readonly mediumWorld: () => Promise<World>;
  readonly places: readonly CountryPlace[];
  readonly views: SideViews;
  /** The page's own address, without query and fragment. */
  readonly home: string;
  /** What links say besides the pose. */
  readonly carried: string;
}

export function workroom({ atlas, world, mediumWorld, places, views, home, carried }: Lent): Workroom {
  return {
    atlas,
    places,
    world: () => mediumWorld().catch(() => world),
    viewOf: (view) => whenHere(views, view),
    bytesOf,
    linkTo: (pose, scene = null) => `${home}${scene ? sceneAddress(pose, scene, carried) : poseAddress(pose, carried)}`,
  };
}

function poseAddress(pose: Pose, carried: string): string {
  const { search, fragment } = addressOfPose({ ...pose, renderer: "auto" }, carried);
  return `${search}${fragment}`;
}

function sceneAddress(
  { theme, language }: Pose,
  { story, scene }: { readonly story: string; readonly scene: string },
  carried: string,
) {
  const query = new URLSearchParams(carried);
  query.set("story", story);
  query.set("scene", scene);
  if (theme !== "auto") query.set("theme", theme);
  if (language !== "auto") query.set("lang", language);
  return `?${plainQuery(query)}`;
}

function whenHere(views: SideViews, view: FetchedViewId): Promise<SideView> {
  return new Promise((resolve, reject) => {
    const stop = effect(() => {
      const fetched = views.of(view).value;
      if (fetched.kind === "coming") return;
      // Because an effect's own handle is not there yet while it first runs.
      queueMicrotask(() => stop());
      if (fetched.kind === "here") resolve(fetched.View);
      else reject(new Error(view));
    });
  });
}

/** Data addresses are read here: the page's rules let it fetch from its own server alone. */
async function bytesOf(url: string): Promise<Uint8Array> {
  const inline = /^data:[^,]*;base64,(.*)$/s.exec(url);
  if (inline) return Uint8Array.from(atob(inline[1] ?? ""), (character) => character.charCodeAt(0));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

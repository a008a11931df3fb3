// A wished pose goes by way of the address: no page can be brought where no link leads.
import type { FrameNote, FrameParameter, FramePoseResult, FramePoseWish } from "#model/frame/frameProtocol.ts";
import type { Camera, Pose } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { type AddressNote, addressOfPose, poseFromAddress, poseParameters, tidyCamera } from "#state/poseAddress.ts";
import { openAsked, talkParameters } from "#state/talk/talkAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { addressShown } from "./describeFrame.ts";

/** An address that cannot be used in part shows the usual in its place, a parameter keeps the present value; either with a note. */
export async function goToPose(state: AtlasState, talk: TalkState, wish: FramePoseWish): Promise<FramePoseResult> {
  const notes: FrameNote[] = [];
  if (wish.address !== undefined) notes.push(...(await goToAddress(state, talk, wish.address, wish.transition)));
  if (wish.parameters || wish.camera) {
    const { pose, notes: more } = changedPose(state, wish);
    notes.push(...more);
    go(state, pose, wish.transition);
  }
  return { address: addressShown(state, talk), notes };
}

function go(state: AtlasState, pose: Pose, transition: FramePoseWish["transition"]): void {
  if (transition) state.actions.visit(pose, null, transition);
  else state.actions.setPose(pose);
}

/** Whatever comes before "?" or "#" is not looked at. */
async function goToAddress(
  state: AtlasState,
  talk: TalkState,
  address: string,
  transition: FramePoseWish["transition"],
): Promise<readonly FrameNote[]> {
  const hash = address.indexOf("#");
  const fragment = hash < 0 ? "" : address.slice(hash);
  const before = hash < 0 ? address : address.slice(0, hash);
  const query = new URLSearchParams(before.slice(before.indexOf("?") + 1 || before.length));
  // A frame presents nothing and plays nothing by itself, whatever the link was made for.
  for (const name of talkParameters) if (name !== "story" && name !== "scene") query.delete(name);
  const now = state.pose.peek();
  for (const [name, value] of [
    ["theme", now.theme],
    ["lang", now.language],
    ["render", now.renderer],
  ] as const)
    if (!query.has(name)) query.set(name, value);
  const search = query.toString();
  const { pose, notes } = poseFromAddress(search, fragment, state.atlas);
  const ofTalk = await openAsked(state, talk, search, fragment);
  if (!query.has("story")) go(state, pose, transition);
  return [...notes, ...ofTalk].map(told);
}

const told = ({ parameter, value, text }: AddressNote): FrameNote => ({
  parameter,
  value: value.slice(0, 200),
  text: text.en,
});

/** Parameters are tried one by one, so that one that cannot be used takes no other with it. */
function changedPose(
  state: AtlasState,
  { parameters = {}, camera }: FramePoseWish,
): { readonly pose: Pose; readonly notes: readonly FrameNote[] } {
  const now = state.pose.peek();
  const placed: Pose = camera ? { ...now, camera: tidyCamera({ bearing: 0, pitch: 0, ...camera } as Camera) } : now;
  const { search, fragment } = addressOfPose(placed, "", true);
  let query = new URLSearchParams(search);
  let read = poseFromAddress(search, fragment, state.atlas);
  const notes: FrameNote[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const said = parameterText(value);
    if (!(poseParameters as readonly string[]).includes(name)) {
      notes.push({ parameter: name, value: said ?? "", text: `No part of a view is called “${name}”.` });
      continue;
    }
    const tried = new URLSearchParams(query);
    if (said === null) tried.delete(name);
    else tried.set(name, said);
    const next = poseFromAddress(tried.toString(), fragment, state.atlas);
    const refused = next.notes.filter(
      (note) => !read.notes.some((old) => old.parameter === note.parameter && old.value === note.value),
    );
    if (refused.length > 0) {
      notes.push(...refused.map(keptAsItWas));
      continue;
    }
    query = tried;
    read = next;
  }
  return { pose: read.pose, notes };
}

const keptAsItWas = ({ parameter, value }: AddressNote): FrameNote => ({
  parameter,
  value: value.slice(0, 200),
  text: `This atlas does not have ${parameter} “${value.slice(0, 60)}”; it stays as it was.`,
});

function parameterText(value: FrameParameter): string | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "object") return value.join(",") || "none";
  return String(value);
}

// What the parts of the wire know of the frame, and how they speak.
import type { FrameReply, FrameScene } from "#model/frame/frameProtocol.ts";
import { viewSearch } from "./frameAddress.ts";
import type { OwnDesk } from "./frameDesk.ts";

/** What the wire uses of the frame. */
export type WireDesk = Pick<
  OwnDesk,
  | "asked"
  | "picture"
  | "live"
  | "wake"
  | "onChange"
  | "desiredHeight"
  | "words"
  | "pictured"
  | "step"
  | "stepFailed"
  | "address"
>;

/** Says something to the page around; it never throws. Only `ready`, `height` and `key` go out while it is not known who listens. */
export type Post = (
  type: FrameReply["type"],
  payload: object,
  more?: { readonly to?: string | null; readonly transfer?: readonly ArrayBuffer[] },
) => void;

/** Query and fragment of a link to what is on screen: without what belongs to the frame. */
export const addressOf = (desk: Pick<WireDesk, "address">): string => {
  const { search, fragment } = desk.address();
  return `${viewSearch(search)}${fragment}`;
};

/** The edition of the data that is shown and stayed at; null = the frame follows the data, or what it was to stay at is not kept. */
export const editionOf = (desk: Pick<WireDesk, "live" | "picture">): string | null => {
  const live = desk.live();
  return (live ? live.state.edition : desk.picture()?.edition) ?? null;
};

/** Which scene of which story is on screen, or null. */
export const sceneOf = (desk: Pick<WireDesk, "words">): FrameScene | null => {
  const step = desk.words.peek()?.step;
  return step ? { story: step.story, scene: step.scene, at: step.at, of: step.of } : null;
};

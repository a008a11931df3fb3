// What the address of an embedded page asks for besides the view itself. Read forgivingly, written for the code that an editor pastes.
import { type FrameOrigin, frameOrigin } from "./frameOrigin.ts";

/**
 * When the still picture gives way to the live view. "auto": once a reader points at it, touches it or tabs into it;
 * "click": only when its button is pressed; "always": as soon as it is on screen. A message that needs the live view always calls it.
 */
export const liveWays = ["auto", "click", "always"] as const;
export type LiveWay = (typeof liveWays)[number];

/** What of the frame's own can be left away. The attribution always stands. */
export const frameControls = ["title", "legend", "zoom", "steps", "full"] as const;
export type FrameControl = (typeof frameControls)[number];

export interface FrameRequest {
  readonly live: LiveWay;
  readonly controls: ReadonlySet<FrameControl>;
  /** Edition of the data that the embed was made with and is to stay at; null = it follows the data. */
  readonly edition: string | null;
  /** Origins whose pages may send commands; null = whichever page holds the frame. */
  readonly allowed: readonly FrameOrigin[] | null;
  /** The host's own name for the frame, which comes back in height messages; null = none. */
  readonly name: string | null;
}

/** Parameters of the address that belong to the frame and to no pose. */
export const frameParameters = ["embed", "live", "controls", "v", "allow", "frame"] as const;

export const isEmbedded = (search: string): boolean => new URLSearchParams(search).get("embed") === "1";

export const usualFrame: FrameRequest = {
  live: "auto",
  controls: new Set(frameControls),
  edition: null,
  allowed: null,
  name: null,
};

const editionForm = /^[0-9a-f]{8,64}$/;

/** Never throws; what it cannot use falls back to the usual. An allow-list in which nothing is an origin allows nobody. */
export function readFrameRequest(search: string): FrameRequest {
  const query = new URLSearchParams(search);
  const live = query.get("live");
  const controls = query.get("controls");
  const edition = query.get("v");
  const allow = query.get("allow");
  const name = query.get("frame");
  const asked = controls?.split(",") ?? [];
  const known = frameControls.filter((control) => asked.includes(control));
  return {
    live: liveWays.find((way) => way === live) ?? usualFrame.live,
    controls: controls === "none" || known.length > 0 ? new Set(known) : usualFrame.controls,
    edition: edition !== null && editionForm.test(edition) ? edition : null,
    allowed:
      allow === null
        ? null
        : allow
            .slice(0, 2000)
            .split(",")
            .flatMap((text) => frameOrigin(text) ?? [])
            .slice(0, 20),
    name: name !== null && /^[\w-]{1,64}$/.test(name) ? name : null,
  };
}

/** Parameters that ask for this frame, embed=1 first; what is as usual is said all the same, so that a later change of the usual moves no embed. */
export function frameQuery(request: FrameRequest): URLSearchParams {
  const query = new URLSearchParams({ embed: "1", live: request.live });
  query.set("controls", frameControls.filter((control) => request.controls.has(control)).join(",") || "none");
  if (request.edition !== null) query.set("v", request.edition);
  if (request.allowed !== null) query.set("allow", request.allowed.join(",") || "none");
  if (request.name !== null) query.set("frame", request.name);
  return query;
}

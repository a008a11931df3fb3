import type { FrameState } from "#model/frame/frameProtocol.ts";
import { addressOf, editionOf, sceneOf, type WireDesk } from "./wireDesk.ts";

/** What a frame says of itself while it is a picture, without calling the live view: the rest is not known here, and null. */
export function stillState(desk: Pick<WireDesk, "asked" | "address" | "live" | "picture" | "words">): FrameState {
  const { search, fragment } = desk.address();
  const query = new URLSearchParams(search);
  const words = desk.words.peek();
  const [zoom, lat, lon, bearing = 0, pitch = 0] = (new URLSearchParams(fragment.replace(/^#/, "")).get("map") ?? "")
    .split("/")
    .map(Number);
  const camera =
    zoom === undefined || lat === undefined || lon === undefined ? null : { zoom, lat, lon, bearing, pitch };
  const { language, theme } = desk.asked;
  return {
    live: false,
    address: addressOf(desk),
    title: words?.title ?? null,
    text: words?.text ?? null,
    camera: camera && Object.values(camera).every(Number.isFinite) ? camera : null,
    selection: query.get("select"),
    scene: sceneOf(desk),
    layers: null,
    time: query.get("time"),
    language,
    theme,
    asOf: words?.asOf ?? null,
    edition: editionOf(desk),
  };
}

import type { FrameAsked, FramePicture } from "./frameContract.ts";

const least = 180;
const most = 1600;
/** CSS pixels at usual letters; counted, not measured: what was measured would follow the frame's own height, and grow with it for ever. */
const letters = {
  usual: { title: 22, text: 19, letter: 6.9, titleLetter: 8.6, foot: 36 },
  projector: { title: 26, text: 22, letter: 7.6, titleLetter: 9.4, foot: 44 },
} as const;
const narrow = 480;

/** Height in CSS pixels at which a frame of this width shows title, words, a picture of the usual shape and where it comes from. */
export function desiredHeight(
  width: number,
  picture: Pick<FramePicture, "title" | "text" | "step"> | null,
  { request, theme }: Pick<FrameAsked, "request" | "theme">,
): number {
  const set = letters[theme === "projector" ? "projector" : "usual"];
  const room = Math.max(120, Number.isFinite(width) ? width : 640) - 32;
  const lines = (text: string, letter: number) => Math.ceil((text.length * letter) / room);
  const titled = request.controls.has("title") && picture !== null;
  const title = titled ? Math.min(3, lines(picture.title, set.titleLetter)) * set.title : 0;
  const text = titled && picture.text ? Math.min(4, lines(picture.text, set.letter)) * set.text : 0;
  const head = titled ? title + text + 20 : 0;
  // Controls and credit stand in one line where there is room, else below each other.
  const foot = room < narrow ? 2 * set.foot : set.foot;
  const plate = room + 32 < narrow ? (room + 32) * 0.8 : ((room + 32) * 9) / 16;
  return Math.round(Math.min(most, Math.max(least, head + plate + foot)));
}

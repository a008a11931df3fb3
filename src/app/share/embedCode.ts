// What an editor pastes: HTML for a frame, a link for places that take no HTML.
import { frameAllow, frameReferrer } from "#model/frame/frameRights.ts";
import { type EmbedView, embedAddress } from "./embedAddress.ts";
import { type EmbedChoice, frameSize, leastHeight } from "./embedChoice.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text inside a double-quoted attribute, on one line. */
export const inAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? "").replace(/\s+/g, " ");

export interface FrameToWrite {
  readonly home: string;
  readonly view: EmbedView;
  readonly choice: EmbedChoice;
  readonly title: string;
}

/** Attributes of the frame, name to value. The preview is made of the same. */
export function frameAttributes({ home, view, choice, title }: FrameToWrite): ReadonlyMap<string, string> {
  return new Map([
    ["src", embedAddress(home, view, choice)],
    ["title", title.trim()],
    // Where the page's own policy forbids style attributes, these are its size.
    ["width", choice.width === "full" ? "100%" : String(choice.pixels)],
    ["height", String(frameSize(choice, choice.pixels).height)],
    ["loading", "lazy"],
    ["style", frameStyle(choice)],
    ["allow", frameAllow],
    ["referrerpolicy", frameReferrer],
  ]);
}

export function frameStyle(choice: Pick<EmbedChoice, "width" | "pixels" | "ratio">): string {
  const { width, pixels, ratio } = choice;
  const across = width === "full" ? `width:100%;max-width:${pixels}px` : `width:${pixels}px;max-width:100%`;
  return `${across};height:auto;aspect-ratio:${ratio};min-height:${leastHeight(choice)}px;border:0`;
}

const written = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => `${name}="${inAttribute(value)}"`).join(" ");

export const frameCode = (frame: FrameToWrite): string => `<iframe ${written(frameAttributes(frame))}></iframe>`;

/** A link in Markdown: no HTML, no script. */
export function markdownLink(title: string, address: string): string {
  const text = title
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\[\]*_`<>]/g, "\\$&");
  const target = address.replace(/[()<>\s\\]/g, (sign) =>
    encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"),
  );
  return `[${text}](${target})`;
}

/** The same frame as an element that the client's script makes; `link` inside it is what a page without the script shows. */
export function elementCode(frame: FrameToWrite): string {
  const { home, title, choice } = frame;
  const script = new URL("client/entente-map.js", home).href;
  const address = embedAddress(home, frame.view, choice);
  return [
    `<script type="module" src="${inAttribute(script)}"></script>`,
    `<entente-map src="${inAttribute(address)}" title="${inAttribute(title.trim())}" style="display:block;${frameStyle(choice)}"></entente-map>`,
  ].join("\n");
}

// A page of its own, of any size and theme, where a view is laid out and nobody sees it.
import { type ComponentChild, render } from "preact";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import "./paper.css";

export interface Offstage {
  readonly page: Document;
  /** What fills the page, the note at its foot aside. */
  readonly room: HTMLElement;
  /** Gives the page another size, CSS pixels, and waits until what is on it has come to rest. */
  resize(width: number, height: number): Promise<void>;
  /** Says at the foot what is not on the page; null takes it back. */
  sayRest(text: string | null): Promise<void>;
  settled(): Promise<void>;
  close(): void;
}

interface Look {
  readonly theme: ThemeName;
  readonly language: Language;
  /** CSS pixels, at first. */
  readonly width: number;
  readonly height: number;
}

/**
 * Because a frame has a root element of its own, its theme, its letters (rem), its heights (vh) and its container queries are those of
 * the sheet, and nothing of them touches the page that is read.
 */
export async function offstage(content: ComponentChild, { theme, language, width, height }: Look): Promise<Offstage> {
  const frame = document.createElement("iframe");
  frame.inert = true;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  // In front of the window and not outside of it: some browsers let what is out of sight rest.
  Object.assign(frame.style, {
    position: "fixed",
    inset: "0 auto auto 0",
    border: "0",
    opacity: "0",
    zIndex: "-1",
    pointerEvents: "none",
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
  });
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) {
    frame.remove();
    throw new Error("frame");
  }
  Object.assign(page.documentElement.dataset, { theme, paper: "" });
  page.documentElement.lang = language;
  await bringStyles(page);
  const room = page.createElement("div");
  room.className = "stage-view paper-room";
  const foot = page.createElement("p");
  foot.className = "paper-rest";
  page.body.append(room);
  render(content, room);
  const settled = () => atRest(page);
  return {
    page,
    room,
    settled,
    resize: (width, height) => {
      Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
      return settled();
    },
    sayRest: (text) => {
      if (text === null) foot.remove();
      else page.body.append(foot);
      foot.textContent = text;
      room.toggleAttribute("data-cut", text !== null);
      return settled();
    },
    close: () => {
      render(null, room);
      frame.remove();
    },
  };
}

async function bringStyles(page: Document): Promise<void> {
  const sheets = document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel="stylesheet"], style');
  const copies = [...sheets].map((sheet) => page.importNode(sheet, true));
  const coming = copies
    .filter(({ nodeName }) => nodeName === "LINK")
    .map(
      (copy) =>
        new Promise((resolve) => {
          copy.addEventListener("load", resolve);
          copy.addEventListener("error", resolve);
        }),
    );
  page.head.append(...copies);
  await Promise.all(coming);
}

/** Frames without any change before a page counts as resting, and after how many it is taken as it is: a drawing that never rests. */
const calmFrames = 4;
const framesAtMost = 600;

/** Views measure themselves, draw, measure their letters and draw again: at rest is what has not changed for some frames. */
async function atRest(page: Document): Promise<void> {
  await page.fonts.ready;
  let calm = 0;
  const observer = new MutationObserver(() => {
    calm = 0;
  });
  observer.observe(page.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let frames = 0; calm < calmFrames && frames < framesAtMost; frames++) {
    calm++;
    await new Promise(requestAnimationFrame);
    if (page.fonts.status === "loading") calm = 0;
  }
  observer.disconnect();
}

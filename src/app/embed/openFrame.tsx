// An embedded page: a still picture of the exact view, and the live view in its place when it is wanted.
import { computed } from "@preact/signals";
import { render } from "preact";
import { fileAt } from "#app/fileAt.ts";
import { fullScreenOf } from "#app/fullScreen.ts";
import { metaContent } from "#app/metaContent.ts";
import { Frame } from "./Frame.tsx";
import { frameAsked } from "./frameAsked.ts";
import { frameAutomation } from "./frameAutomation.ts";
import type { PictureSource } from "./frameContract.ts";
import { frameCrowd } from "./frameCrowd.ts";
import { frameDesk, type OwnDesk } from "./frameDesk.ts";
import { frameSenses } from "./frameSenses.ts";
import type { OpenLive } from "./liveContract.ts";
import { shippedPicture } from "./shippedPicture.ts";
import { openWire } from "./wire.ts";
import "./frame.css";

/** Drawn here from the data: only where no picture was made beforehand. */
const drawnPicture: PictureSource = (asked) => import("./drawnPicture.ts").then((module) => module.drawnPicture(asked));

export function openFrame(): void {
  const page = document.documentElement;
  const room = document.getElementById("app");
  if (!room) return;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const asked = frameAsked(location.search, location.hash, {
    languages: navigator.languages,
    dark: dark.matches,
  });
  page.lang = asked.language;
  page.dataset["theme"] = asked.theme;
  page.dataset["page"] = "embed";
  const desk = frameDesk({
    asked,
    sources: [shippedPicture, drawnPicture],
    openLive: liveCode(),
    after: (pause, run) => {
      const timer = setTimeout(run, pause);
      return () => clearTimeout(timer);
    },
  });
  dark.addEventListener("change", () => {
    const theme = frameAsked(location.search, "", { languages: [], dark: dark.matches }).theme;
    // The live view sees to it itself, also while its map rests.
    if (!desk.opened.peek()) page.dataset["theme"] = theme;
    desk.repaint(theme);
  });
  const automation = frameAutomation(window, desk);
  frameSenses(window, desk.life);
  joinCrowd(desk);
  openWire(desk, window);
  desk.words.subscribe((words) => {
    const name = metaContent(document, "application-name") ?? "";
    if (words) document.title = words.title.startsWith(name) ? words.title : `${words.title} · ${name}`;
  });
  desk.life.phase.subscribe((phase) => {
    page.dataset["frame"] = phase;
  });
  render(<Frame desk={desk} home={fileAt("./")} fullScreen={fullScreenOf(document)} />, room);
  void desk.start().then(() => {
    const broken = desk.picture() === null;
    page.dataset["appReady"] = broken ? "broken" : "1";
    automation(broken ? new Error("The picture could not be drawn") : null);
  });
}

/** A browser remembers a script that failed: asked again, the page is opened anew, as a picture. */
function liveCode(): OpenLive {
  let failed = false;
  return async (wanted) => {
    if (failed) location.reload();
    const { openLive } = await import("./liveView.tsx").catch((error: unknown) => {
      failed = true;
      throw error;
    });
    return openLive(wanted);
  };
}

function joinCrowd(desk: OwnDesk): void {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel("entente-frames");
  } catch {
    // A browser that lets no frame of a stranger's page store anything may refuse this too.
    return;
  }
  const asSvg = new URLSearchParams(desk.asked.search).get("render") === "svg";
  const drawsMap = computed(() => {
    const renderer = desk.opened.value?.state.pose.value.renderer;
    return desk.onMap.value && (renderer ? renderer !== "svg" : !asSvg);
  });
  const { used, gone, back } = frameCrowd(
    {
      post: (message) => channel.postMessage(message),
      hear: (listener) => channel.addEventListener("message", ({ data }) => listener(data)),
    },
    crypto.getRandomValues(new Uint32Array(2)).join("-"),
    desk.life,
    drawsMap,
    () => performance.timeOrigin + performance.now(),
  );
  window.addEventListener("pointerdown", used, { passive: true });
  window.addEventListener("pagehide", gone);
  window.addEventListener("pageshow", ({ persisted }) => persisted && back());
}

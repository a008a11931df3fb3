// Keeps the atlas for the time without a network, once the page has come to rest, and says when a new version is ready.
import { effect, type ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import { messageSW, Workbox } from "workbox-window";
import { metaContent } from "#app/metaContent.ts";
import type { Language } from "#model/text.ts";
import { mayKeep } from "./mayKeep.ts";
import { NewVersionNote } from "./NewVersionNote.tsx";
import type { OfflineReply, ToWorker } from "./offlineMessages.ts";
import { newVersion, offlineStatus } from "./offlineStatus.ts";
import "./newVersion.css";

const hour = 3_600_000;

interface Thrift extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

const sparesData = (): boolean =>
  (navigator as Thrift).connection?.saveData === true || window.matchMedia("(prefers-reduced-data: reduce)").matches;

/** The mark of this page's build, and the size of all that it can ask for. */
function ownBuild(): { readonly build: string; readonly bytes: number } | null {
  const [build, bytes] = metaContent(document, "entente-build")?.split(" ") ?? [];
  return build && bytes ? { build, bytes: Number(bytes) } : null;
}

export async function keepOffline(language: ReadonlySignal<Language>, presenting: ReadonlySignal<boolean>) {
  const own = ownBuild();
  const may = mayKeep({
    protocol: location.protocol,
    secure: window.isSecureContext,
    origin: window.origin,
    framed: window.parent !== window,
    search: location.search,
    hasWorkers: () => "serviceWorker" in navigator && navigator.serviceWorker !== undefined,
  });
  if (!may || !own || !import.meta.env.PROD) return;
  const room = document.createElement("div");
  document.body.append(room);
  render(<NewVersionNote language={language} hushed={presenting} />, room);
  effect(() => {
    document.documentElement.dataset["offline"] = offlineStatus.value.kind; // seen from outside, as data-app-ready is
  });
  const keep = () => {
    offlineStatus.value = { kind: "coming" };
    // Where the browser keeps nothing (private modes, a full disk), the page goes on as it is.
    register(own.build).catch(() => {
      offlineStatus.value = { kind: "none" };
    });
  };
  const kept = navigator.serviceWorker.controller !== null;
  if (sparesData() && !kept) offlineStatus.value = { kind: "asked-to-spare", bytes: own.bytes, keep };
  else keep();
}

async function register(build: string): Promise<void> {
  const scope = new URL("./", document.baseURI).href;
  const controlled = navigator.serviceWorker.controller !== null;
  const workbox = new Workbox(`${scope}serviceWorker.js`, { scope });
  let leaving = false;
  const reopen = () => {
    leaving = true;
    location.reload();
  };
  const offer = () => {
    if (!leaving) newVersion.value = () => void take();
  };
  const tell = (worker: ServiceWorker, message: ToWorker) => messageSW(worker, message) as Promise<OfflineReply>;
  workbox.addEventListener("waiting", offer);
  // Somebody took it in another window: this page keeps what it has until it is opened anew.
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) offer();
  });
  const registration = await workbox.register({ immediate: true });
  if (!registration) throw new Error("The browser registers no worker.");

  async function take(): Promise<void> {
    leaving = true;
    const { waiting, active } = registration as ServiceWorkerRegistration;
    if (waiting) {
      waiting.addEventListener("statechange", () => {
        if (waiting.state === "activated") reopen();
      });
      waiting.postMessage({ type: "SKIP_WAITING" });
      return;
    }
    if (active) await tell(active, { kind: "take" });
    reopen();
  }

  const active = await activeOf(registration);
  const { bytes, newer } = await tell(active, { kind: "arrived", build });
  if (bytes !== null) offlineStatus.value = { kind: "ready", bytes };
  if (newer) offer();
  if (controlled && !newer && !sparesData() && (await tell(active, { kind: "look" })).newer) offer();
  let looked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - looked < hour) return;
    looked = performance.now();
    void workbox.update().catch(() => undefined); // without a network there is nothing newer
  });
}

/** The worker in charge; where it is the first one, once it has everything. Rejects if it never gets there. */
function activeOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const { active, installing, waiting } = registration;
  const coming = installing ?? waiting;
  if (active || !coming) return active ? Promise.resolve(active) : Promise.reject(new Error("There is no worker."));
  return new Promise((resolve, reject) => {
    const watch = () => {
      if (coming.state === "activated") resolve(coming);
      else if (coming.state === "redundant") reject(new Error("The files could not be kept."));
    };
    coming.addEventListener("statechange", watch);
    watch();
  });
}

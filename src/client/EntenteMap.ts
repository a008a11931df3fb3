// <entente-map>: an embedded atlas as an element, with the client's methods. Built as client/entente-map.js, beside which embed.html lies one folder up.
import type {
  FrameCamera,
  FrameFormat,
  FrameLayer,
  FrameLayersWish,
  FramePoseResult,
  FramePoseWish,
  FrameReady,
  FrameScene,
  FrameState,
} from "#model/frame/frameProtocol.ts";
import { frameAllow, frameReferrer } from "#model/frame/frameRights.ts";
import { connectEntente, type Entente } from "./connectEntente.ts";

/** Of the frame: another value loads it anew. */
const ofFrame = ["src", "controls", "live", "allow", "frame", "v"] as const;
/** Of the view: another value changes what is shown. Named as in the address. */
const ofView = ["view", "theme", "lang", "select", "time", "layers", "beside", "families"] as const;
const ofStory = ["story", "scene"] as const;
const reflected = ["src", "story", "scene", "view", "theme", "controls", "live"] as const;
const events = ["ready", "poseChanged", "selectionChanged", "sceneChanged", "error", "key", "height"] as const;

const look = `:host{display:block;inline-size:100%;aspect-ratio:16/9;min-height:22.5rem}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;border:0}`;
const script = import.meta.url;

/** Dispatches `entente:ready`, `entente:poseChanged` and so on, with the payload as `detail`. */
export class EntenteMap extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...ofFrame, ...ofView, ...ofStory, "title"];

  declare src: string | null;
  declare story: string | null;
  declare scene: string | null;
  declare view: string | null;
  declare theme: string | null;
  declare controls: string | null;
  declare live: string | null;

  #iframe: HTMLIFrameElement | null = null;
  #client: Entente | null = null;
  #changed: Set<string> = new Set();

  /** The client of the frame; there while the element is on a page. */
  get entente(): Entente {
    if (!this.#client) throw new Error("This <entente-map> is on no page.");
    return this.#client;
  }

  get ready(): Promise<FrameReady> {
    return this.entente.ready;
  }

  connectedCallback(): void {
    const room = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    room.adoptedStyleSheets = [sheet];
    const iframe = document.createElement("iframe");
    iframe.title = this.title || "Entente";
    iframe.loading = "lazy";
    iframe.allow = frameAllow;
    iframe.referrerPolicy = frameReferrer;
    iframe.src = this.#address();
    const client = connectEntente(iframe);
    for (const name of events)
      client.on(name, (detail) => this.dispatchEvent(new CustomEvent(`entente:${name}`, { detail })));
    client.on("ready", ({ title }) => {
      iframe.title = this.title || title || iframe.title;
    });
    this.#iframe = iframe;
    this.#client = client;
    this.#changed.clear();
    room.replaceChildren(iframe);
  }

  disconnectedCallback(): void {
    this.#client?.close();
    this.#iframe?.remove();
    this.#client = null;
    this.#iframe = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#client || before === after) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  async setPose(pose: FramePoseWish): Promise<FramePoseResult> {
    return this.entente.setPose(pose);
  }
  async lookAt(camera: FrameCamera): Promise<FramePoseResult> {
    return this.entente.lookAt(camera);
  }
  async select(ref: string | null): Promise<string | null> {
    return this.entente.select(ref);
  }
  async setLayers(layers: FrameLayersWish): Promise<Readonly<Record<string, FrameLayer>>> {
    return this.entente.setLayers(layers);
  }
  async setTime(time: string | null): Promise<string | null> {
    return this.entente.setTime(time);
  }
  async setScene(scene: string | number | null, story?: string): Promise<FrameScene> {
    return this.entente.setScene(scene, story);
  }
  async nextScene(): Promise<FrameScene> {
    return this.entente.nextScene();
  }
  async previousScene(): Promise<FrameScene> {
    return this.entente.previousScene();
  }
  async getState(live?: boolean): Promise<FrameState> {
    return this.entente.getState(live);
  }
  async export(format: FrameFormat): Promise<Blob> {
    return this.entente.export(format);
  }

  /** `src` is a link to the atlas as anybody copies it; what the other attributes say goes before it. */
  #address(): string {
    const src = this.getAttribute("src");
    const url = src === null ? new URL("../embed.html", script) : new URL(src, this.baseURI);
    if (!/^https?:$/.test(url.protocol)) throw new Error("The src of an <entente-map> is a link to an atlas.");
    // The light page of frames lies beside the whole one.
    url.pathname = url.pathname.replace(/\/(index\.html)?$/, "/embed.html");
    url.searchParams.set("embed", "1");
    for (const name of [...ofFrame, ...ofStory, ...ofView]) {
      const value = this.getAttribute(name);
      if (name !== "src" && value !== null) url.searchParams.set(name, value);
    }
    return url.href;
  }

  #follow(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    const [client, iframe] = [this.#client, this.#iframe];
    if (!client || !iframe) return;
    if (changed.includes("title")) iframe.title = this.title;
    if (ofFrame.some((name) => changed.includes(name))) {
      iframe.src = this.#address();
      return;
    }
    const parameters: Record<string, string | null> = {};
    for (const name of ofView) if (changed.includes(name)) parameters[name] = this.getAttribute(name);
    // What goes wrong is told as an event, as nobody holds the promise.
    const fail = (detail: unknown) => this.dispatchEvent(new CustomEvent("entente:error", { detail }));
    if (Object.keys(parameters).length > 0) client.setPose({ parameters }).catch(fail);
    if (ofStory.some((name) => changed.includes(name)))
      client.setScene(this.getAttribute("scene"), this.getAttribute("story") ?? undefined).catch(fail);
  }
}

for (const name of reflected)
  Object.defineProperty(EntenteMap.prototype, name, {
    configurable: true,
    get(this: EntenteMap) {
      return this.getAttribute(name);
    },
    set(this: EntenteMap, value: string | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });

if (!customElements.get("entente-map")) customElements.define("entente-map", EntenteMap);

declare global {
  interface HTMLElementTagNameMap {
    "entente-map": EntenteMap;
  }
}

// The host's end of the line: commands to an embedded atlas as promises, and its events. Built as client/entente.js.
import type {
  FrameAck,
  FrameCamera,
  FrameCommandName,
  FrameCommands,
  FrameError,
  FrameEventName,
  FrameEvents,
  FrameFormat,
  FrameLayer,
  FrameLayersWish,
  FramePoseResult,
  FramePoseWish,
  FrameReady,
  FrameReply,
  FrameRequestId,
  FrameScene,
  FrameState,
} from "#model/frame/frameProtocol.ts";

export interface EntenteOptions {
  /** Where the frame comes from; the origin of the iframe's `src` if left out. "null" = a frame without an origin (sandbox without allow-same-origin). */
  readonly origin?: string;
  /** Milliseconds after which a command is given up, waiting for the frame included; 60,000 if left out. */
  readonly timeout?: number;
}

/** What a command is rejected with. */
export interface EntenteError extends Error {
  readonly code: FrameError["code"] | "closed";
}

export interface Entente {
  /** Settles when the frame first listens; rejects when the client is closed before. A frame that is loaded lazily is not there before it is near. */
  readonly ready: Promise<FrameReady>;
  setPose(pose: FramePoseWish): Promise<FramePoseResult>;
  /** Short for setPose with a camera alone. */
  lookAt(camera: FrameCamera): Promise<FramePoseResult>;
  /** Any id or alias of the data; null = nothing. */
  select(ref: string | null): Promise<string | null>;
  setLayers(layers: FrameLayersWish): Promise<Readonly<Record<string, FrameLayer>>>;
  /** A year, a month or a day; null = the latest. */
  setTime(time: string | null): Promise<string | null>;
  /** A scene by id or by number from 1, of the story named or else of the open one. */
  setScene(scene: string | number | null, story?: string): Promise<FrameScene>;
  nextScene(): Promise<FrameScene>;
  previousScene(): Promise<FrameScene>;
  /** `live`: calls the live view first, so that everything is known. */
  getState(live?: boolean): Promise<FrameState>;
  /** What is on screen, as a file. */
  export(format: FrameFormat): Promise<Blob>;
  /** Returns a function that stops it. */
  on<Name extends FrameEventName>(event: Name, listener: (payload: FrameEvents[Name]) => void): () => void;
  /** Hears and says nothing any more; what is under way is rejected. */
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const failure = ({ code, message }: { readonly code: EntenteError["code"]; readonly message: string }): EntenteError =>
  Object.assign(new Error(message), { code });

/** The iframe holds an atlas, or will: it may still be loading. Only its own window and origin are heard. */
export function connectEntente(iframe: HTMLIFrameElement, { origin, timeout = 60_000 }: EntenteOptions = {}): Entente {
  const page = iframe.ownerDocument.defaultView as Window;
  const waiting = new Map<FrameRequestId, Waiting>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const own = Math.random().toString(36).slice(2);
  let count = 0;
  let first: Waiting | null = null;
  const ready = new Promise<FrameReady>((resolve, reject) => {
    first = { resolve: resolve as Waiting["resolve"], reject };
  });
  ready.catch(() => undefined);

  const expected = () =>
    origin ??
    (iframe.sandbox.length > 0 && !iframe.sandbox.contains("allow-same-origin")
      ? "null"
      : new URL(iframe.src, page.location.href).origin);
  const post = (type: FrameCommandName, payload: object, requestId: string | undefined, to: string) =>
    iframe.contentWindow?.postMessage({ source: "entente-host", v: 1, type, payload, requestId }, to);
  /** It says nothing that others may not hear: before the frame is loaded, its window is of another origin. */
  const greet = () => post("hello", {}, undefined, "*");

  const hear = (event: MessageEvent<FrameReply | null>) => {
    if (event.source !== iframe.contentWindow || event.origin !== expected()) return;
    const { data } = event;
    if (data?.source !== "entente" || data.v !== 1) return;
    if (data.type === "ack") return settle(data.payload);
    if (data.type === "ready") first?.resolve(data.payload);
    for (const listener of listeners.get(data.type) ?? []) listener(data.payload as never);
  };
  const settle = (ack: FrameAck) => {
    const asked = waiting.get(ack.requestId);
    if (ack.ok) asked?.resolve(ack.result);
    else asked?.reject(failure(ack.error));
  };
  const ask = <Name extends FrameCommandName>(
    type: Name,
    payload: FrameCommands[Name]["payload"],
  ): Promise<FrameCommands[Name]["result"]> => {
    count += 1;
    const id = `${own}-${count}`;
    const asked = new Promise<unknown>((resolve, reject) => {
      const late = setTimeout(
        () => reject(failure({ code: "timeout", message: `The frame did not answer ${type}.` })),
        timeout,
      );
      waiting.set(id, {
        resolve: (result) => {
          clearTimeout(late);
          resolve(result);
        },
        reject: (error) => {
          clearTimeout(late);
          reject(error);
        },
      });
      ready.then(() => {
        const to = expected();
        if (waiting.has(id)) post(type, payload, id, to === "null" ? "*" : to);
      }, reject);
    });
    return asked.finally(() => waiting.delete(id)) as Promise<FrameCommands[Name]["result"]>;
  };

  page.addEventListener("message", hear);
  iframe.addEventListener("load", greet);
  greet();
  return {
    ready,
    setPose: (pose) => ask("setPose", pose),
    lookAt: (camera) => ask("setPose", { camera }),
    select: async (ref) => (await ask("select", { ref })).selection,
    setLayers: async (layers) => (await ask("setLayers", { layers })).layers,
    setTime: async (time) => (await ask("setTime", { time })).time,
    setScene: (scene, story) => ask("setScene", { scene: scene ?? undefined, story }),
    nextScene: () => ask("nextScene", {}),
    previousScene: () => ask("previousScene", {}),
    getState: (live) => ask("getState", { live }),
    export: async (format) => {
      const { bytes, mime } = await ask("export", { format });
      return new Blob([bytes], { type: mime });
    },
    on: (event, listener) => {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
      return () => those.delete(listener);
    },
    close: () => {
      page.removeEventListener("message", hear);
      iframe.removeEventListener("load", greet);
      const closed = failure({ code: "closed", message: "The client has been closed." });
      first?.reject(closed);
      for (const { reject } of waiting.values()) reject(closed);
      listeners.clear();
    },
  };
}

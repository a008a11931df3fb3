// The frame's end of the line to the page around it. This much is there from the start; what reads and obeys is fetched with the first message.
import type { FrameAck, FrameCommandName, FrameErrorCode, FrameReady } from "#model/frame/frameProtocol.ts";
import type { FrameOrigin } from "#model/frameOrigin.ts";
import { floodGate } from "./floodGate.ts";
import { heightMessages } from "./heightMessages.ts";
import { isSlideKey } from "./isSlideKey.ts";
import { addressOf, editionOf, type Post, sceneOf, type WireDesk } from "./wireDesk.ts";
import type { WireTalk } from "./wireTalk.ts";

/** Messages that are read within a second, and that may wait for those before them. */
const readPerSecond = 60;
const waitingAtMost = 100;

const commands: readonly FrameCommandName[] = [
  ...(["hello", "setPose", "select", "setLayers", "setTime", "setScene"] as const),
  ...(["nextScene", "previousScene", "getState", "export"] as const),
];

/** Returns a function that stops it. On a page that is in no frame it does nothing. */
export function openWire(desk: WireDesk, page: Window): () => void {
  const host = page.parent as Window | null;
  if (!host || host === page) return () => undefined;
  const { allowed, name } = desk.asked.request;
  const src = page.location.href;
  const around = page.location.ancestorOrigins?.[0];
  const only: string | undefined = allowed?.length === 1 ? allowed[0] : undefined;
  /** Where the page around comes from: as its messages say, or as the embed allows no other. */
  let origin = only !== undefined && (around ?? only) === only ? only : null;

  const send = (message: unknown, to: string, transfer: readonly ArrayBuffer[] = []) => {
    try {
      // A page without an origin of its own can only be spoken to by its window.
      host.postMessage(message, to === "null" ? "*" : to, [...transfer]);
    } catch {
      // The frame has been taken from its page: nobody listens.
    }
  };
  const post: Post = (type, payload, { to = origin, transfer } = {}) => {
    const whither = to ?? (type === "ready" || type === "key" ? "*" : null);
    const beside = type === "key" ? payload : {};
    if (whither !== null) send({ source: "entente", v: 1, type, payload, ...beside }, whither, transfer);
  };
  const refuse = (code: FrameErrorCode, message: string, to: string) => post("error", { code, message }, { to });

  let height = 0;
  const tellHeight = () => {
    // Hidden, it has no width, and what it would like then is not what it will like.
    if (page.innerWidth < 1) return;
    const wanted = Math.round(desk.desiredHeight(page.innerWidth));
    if (wanted === height || !(wanted >= 60 && wanted <= 4000)) return;
    height = wanted;
    for (const message of heightMessages(height, src, name)) send(message, origin ?? "*");
  };
  let isReady = false;
  const greeting = (): FrameReady => ({
    version: 1,
    edition: editionOf(desk),
    commands,
    title: desk.words.peek()?.title ?? null,
  });

  const stops: (() => void)[] = [];
  /** What the picture showed at first, and needs no telling. */
  let first = { address: addressOf(desk), selection: null, scene: sceneOf(desk) };
  let talk: Promise<WireTalk> | null = null;
  const fetchTalk = () => {
    talk ??= import("./wireTalk.ts").then(({ openWireTalk }) => {
      const opened = openWireTalk({ desk, post, first, greeting });
      stops.push(opened.stop);
      return opened;
    });
    talk.catch(() => {
      talk = null;
    });
    return talk;
  };

  const gate = floodGate(readPerSecond);
  let line = Promise.resolve();
  let waiting = 0;
  const listen = ({ source, origin: from, data, timeStamp }: MessageEvent<unknown>) => {
    if (source !== host || (allowed && !allowed.includes(from as FrameOrigin))) return;
    const flood = gate(timeStamp);
    if (flood === "tell") return refuse("flood", `More than ${readPerSecond} messages in a second.`, from);
    if (flood === "leave") return;
    // Pages send each other much that is not meant for us: for that, nothing is fetched.
    const { v: version, type, requestId } = fieldsOf(data);
    if (version === undefined) return refuse("malformed", "The message is not an object {v, type, payload}.", from);
    if (version === 1 && type === "hello" && requestId === undefined) {
      origin = from;
      if (isReady) post("ready", greeting());
      return;
    }
    if (waiting >= waitingAtMost) return refuse("busy", `${waitingAtMost} messages wait already.`, from);
    waiting += 1;
    const known = () => {
      origin = from;
    };
    line = line
      .then(fetchTalk)
      .then(({ obey }) => obey(data, from, known))
      .catch(() => {
        const error = { code: "impossible", message: "This frame could not fetch what it needs to obey." } as const;
        // Whoever waits for an answer by its id gets one.
        if ((typeof requestId === "string" && requestId.length <= 100) || typeof requestId === "number")
          post("ack", { requestId, ok: false, error } satisfies FrameAck, { to: from });
        else refuse(error.code, error.message, from);
      })
      .then(() => {
        waiting -= 1;
      });
  };
  /** An only listener that has not spoken yet is told all the same what the reader does. */
  const point = () => {
    if (origin !== null && !talk) void fetchTalk().catch(() => undefined);
  };
  const press = (event: KeyboardEvent) => {
    point();
    if (isSlideKey(event)) post("key", { key: event.key, shiftKey: event.shiftKey });
  };
  page.addEventListener("message", listen);
  page.addEventListener("keydown", press);
  page.addEventListener("pointerdown", point);
  page.addEventListener("resize", tellHeight);
  stops.push(
    desk.pictured.subscribe(({ kind }) => {
      if (kind === "coming") return;
      if (!isReady) {
        isReady = true;
        first = { ...first, address: addressOf(desk), scene: sceneOf(desk) };
        post("ready", greeting());
      }
      tellHeight();
    }),
  );
  return () => {
    page.removeEventListener("message", listen);
    page.removeEventListener("keydown", press);
    page.removeEventListener("pointerdown", point);
    page.removeEventListener("resize", tellHeight);
    for (const stop of stops) stop();
  };
}

/** Fields of its own alone; what throws when it is looked at has none. */
function fieldsOf(data: unknown): { readonly v?: unknown; readonly type?: unknown; readonly requestId?: unknown } {
  try {
    return typeof data === "object" && data !== null && Object.hasOwn(data, "v") ? { ...data } : {};
  } catch {
    return {};
  }
}

// The service worker: answers each page from the edition it was opened with, and goes over to a new one only when it is told to or nobody is looking.
import { digestOfText, type Edition, editionsIn, type WantedFile } from "./editions.ts";
import type { OfflineReply, ToWorker } from "./offlineMessages.ts";

interface Visitor {
  readonly id: string;
}
interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface AskedFor extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: Visitor | null;
}
interface Worker {
  /** Filled in by vite-plugin-pwa. */
  readonly __WB_MANIFEST: readonly WantedFile[];
  readonly registration: {
    readonly scope: string;
    readonly waiting: object | null;
    readonly installing: object | null;
  };
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(options: { readonly includeUncontrolled: true; readonly type: "all" }): Promise<readonly Visitor[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", heard: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", heard: (event: AskedFor) => void): void;
  addEventListener(type: "message", heard: (event: Told) => void): void;
}

/** Who is answered from what; a page that came before any edition is left to the network. */
interface Present {
  readonly current: string | null;
  readonly next: string | null;
  readonly visitors: readonly (readonly [string, string])[];
}
const network = "network";

declare const self: Worker;
const worker = self;
const wanted = self.__WB_MANIFEST;
const { scope } = worker.registration;
const start = `${scope}index.html`;

const opened = worker.caches
  .open(`entente ${scope}`)
  .then((cache) => editionsIn({ scope, cache, fetch: (input, init) => fetch(input, init) }));
const builtName = digestOfText(JSON.stringify(wanted)).then((hash) => `built ${hash}`);

/** Read anew after the browser has stopped the worker and started it again. */
let present: Promise<Present> | null = null;
const editions = new Map<string, Promise<Edition | null>>();
/** Pages opened since the worker started, the youngest last. */
const arrived = new Map<string, string>();

const now = (): Promise<Present> => {
  present ??= opened
    .then((store) => store.record<Present>("present"))
    .then((found) => found ?? { current: null, next: null, visitors: [] });
  return present;
};

async function set(next: Present): Promise<void> {
  present = Promise.resolve(next);
  await (await opened).setRecord("present", next);
}

function editionOf(id: string): Promise<Edition | null> {
  let found = editions.get(id);
  if (!found) {
    found = opened.then((store) => store.edition(id));
    editions.set(id, found);
  }
  return found;
}

const here = async (): Promise<readonly string[]> =>
  (await worker.clients.matchAll({ includeUncontrolled: true, type: "all" })).map(({ id }) => id);

/** From now on new pages get `id`; those that are open keep what they have. */
async function goOver(id: string): Promise<void> {
  const was = await now();
  const known = new Map([...was.visitors, ...arrived]);
  const visitors = (await here()).map((visitor): readonly [string, string] => [
    visitor,
    known.get(visitor) ?? was.current ?? network,
  ]);
  await set({ current: id, next: null, visitors });
  const { waiting, installing } = worker.registration;
  // Another worker may be gathering its own files there.
  if (!waiting && !installing) await (await opened).keepOnly([id, ...visitors.map(([, edition]) => edition)]);
}

worker.addEventListener("install", (event) => {
  event.waitUntil(
    opened.then(async (store) => {
      const made = await store.gather(wanted);
      await store.setRecord(await builtName, made.id);
    }),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    opened.then(async (store) => {
      const built = await store.record<string>(await builtName);
      if (built !== null) await goOver(built);
    }),
  );
});

async function answer({ request, clientId, resultingClientId }: AskedFor): Promise<Response> {
  const opening = request.mode === "navigate";
  const { current, visitors } = await now();
  const of = new Map(visitors);
  const id = opening ? current : (arrived.get(clientId) ?? of.get(clientId) ?? current);
  if (id === null || id === network) return fetch(request);
  if (opening) {
    arrived.set(resultingClientId, id);
    for (const oldest of arrived.keys()) if (arrived.size > 200) arrived.delete(oldest);
  }
  const asked = new URL(request.url);
  const plain = `${asked.origin}${asked.pathname}`;
  const url = opening && plain === scope ? start : plain;
  const store = await opened;
  const own = await editionOf(id);
  const found = own && (await store.fileOf(own, url));
  if (found) return found;
  // A map's worker opened by an old page is a stranger here: what bears its content's hash in its name can be had from any edition.
  if (url.startsWith(`${scope}assets/`))
    for (const other of new Set(of.values())) {
      const edition = await editionOf(other);
      const file = edition && (await store.fileOf(edition, url));
      if (file) return file;
    }
  return fetch(request);
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(event));
});

/** A page that came from the network is answered from here on, if it is of the same build. */
async function welcome(visitor: string, build: string): Promise<void> {
  const { current, visitors, next } = await now();
  const known = new Map([...visitors, ...arrived]);
  const mine = known.get(visitor);
  if (current === null || (mine !== undefined && mine !== network)) return;
  const edition = await editionOf(current);
  const page = edition && (await (await opened).fileOf(edition, start));
  if (!build || !page || !(await page.text()).includes(build)) return;
  const all = (await here()).map((id): readonly [string, string] => [
    id,
    id === visitor ? current : (known.get(id) ?? network),
  ]);
  await set({ current, next, visitors: all });
  await worker.clients.claim();
}

/** Whether the server has other data than the current edition. */
async function look(): Promise<boolean> {
  const { current, visitors } = await now();
  const store = await opened;
  const made = await store.gather(wanted).catch(() => null);
  if (made && current !== null) {
    await store.setRecord(await builtName, made.id);
    await set({ current, next: made.id === current ? null : made.id, visitors });
  }
  return (await now()).next !== null;
}

async function hear(message: ToWorker, visitor: string): Promise<OfflineReply> {
  if (message.kind === "take") {
    const { next } = await now();
    if (next !== null) await goOver(next);
  }
  if (message.kind === "arrived") await welcome(visitor, message.build);
  if (message.kind === "look") await look();
  const { current, next, visitors } = await now();
  const edition = current === null ? null : await editionOf(current);
  const own = arrived.get(visitor) ?? new Map(visitors).get(visitor) ?? current;
  return { bytes: edition?.bytes ?? null, newer: next !== null || own !== current };
}

worker.addEventListener("message", (event) => {
  const data = event.data as { readonly type?: unknown; readonly kind?: unknown } | null;
  if (data?.type === "SKIP_WAITING") return event.waitUntil(worker.skipWaiting());
  const [port] = event.ports;
  if (!port || typeof data?.kind !== "string") return;
  event.waitUntil(hear(data as ToWorker, event.source?.id ?? "").then((reply) => port.postMessage(reply)));
});

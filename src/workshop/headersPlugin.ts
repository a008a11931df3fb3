// Writes the answer headers in the form that several static hosts read (a file named _headers), so that they need not be set by hand.
import type { Plugin } from "vite";
import { contentSecurityPolicy, guestWorkerPolicy, isGuestWorker, isOwnWorker, plainHeaders } from "./csp.ts";

/** All that is not under assets/: pages, what a page can be opened from, and what they fetch. `/embed` and `/index`: hosts that drop endings. */
const underPagePolicy = [
  "/",
  "/index.html",
  "/index",
  "/embed.html",
  "/embed",
  "/serviceWorker.js",
  "/base/*",
  "/briefing/*",
  "/cards/*",
  "/client/*",
  "/data/*",
  "/editions/*",
  "/examples/*",
  "/icons/*",
  "/oembed/*",
  "/pictures/*",
  "/stories/*",
];

/** A host that lets these be kept would keep its readers from ever hearing of a new version. */
const askedAnew = [
  "/",
  "/index.html",
  "/embed.html",
  "/serviceWorker.js",
  "/manifest.webmanifest",
  "/data/*",
  "/base/*",
  "/stories/*",
  "/pictures/*",
  "/editions/*",
];

/**
 * `files`: paths of the build. Hosts join what several rules say of one path, and of two policies a browser keeps the stricter: so no
 * policy stands under `/*`, or the worker that reads other people's files could never ask another host.
 */
export function headersFile(files: readonly string[]): string {
  const policy = (path: string, text: string): string => `${path}\n  Content-Security-Policy: ${text}`;
  const workers = files.filter((path) => isOwnWorker(`/${path}`));
  const guests = files.filter((path) => isGuestWorker(`/${path}`));
  return [
    "/*",
    ...Object.entries(plainHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...[...underPagePolicy, ...workers.map((path) => `/${path}`)].map((path) => policy(path, contentSecurityPolicy)),
    ...guests.map((path) => policy(`/${path}`, guestWorkerPolicy)),
    "/assets/*\n  Cache-Control: public, max-age=31536000, immutable",
    ...askedAnew.map((path) => `${path}\n  Cache-Control: no-cache`),
    "",
  ].join("\n");
}

export function headersPlugin(): Plugin {
  return {
    name: "entente:headers",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(Object.keys(bundle)) });
      },
    },
  };
}

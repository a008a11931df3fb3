// Serves a built folder as we ask other hosts to serve it: strict policy, compressed files, honest caching.
import { statSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { isEmbedded } from "#model/frameRequest.ts";
import { cacheControl, headersOf } from "./csp.ts";

/** Node throws, whatever one asks for, where a part of the path is a file and no folder. */
function found(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const modified = (file: string): number => Number(found(file)?.mtimeMs ?? 0);

/** A deployer may replace a data file; its compressed copies from the build are then out of date. */
function pressedIsStale(folder: string, pathname: string): boolean {
  const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const own = modified(file);
  return [".br", ".gz"].some((ending) => {
    const pressed = modified(file + ending);
    return pressed !== 0 && pressed < own;
  });
}

const isPage = (path: string): boolean => found(join(path, "index.html"))?.isFile() ?? false;

/** A frame needs nothing of the whole app's page: the light one, where there is one, is the same frame for a third less. */
function lightPage(folder: string, within: string, url: string): string {
  const whole = within === "/" || within === "/index.html";
  return whole && isEmbedded(/\?[^#]*/.exec(url)?.[0] ?? "") && found(join(folder, "embed.html"))
    ? "/embed.html"
    : within;
}

function answerPlainly(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" });
  res.end(`${text}\n`);
}

/** The path asked for, or null where it is none: broken escapes, a NUL, a way out of the folder, a hidden file. */
function readPathname(url: string): string | null {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return pathname.startsWith("/") && !/[\0\\]|\/\.|\/\//.test(pathname) ? pathname : null;
  } catch {
    return null;
  }
}

/** `under` serves the folder below a path, as a host that keeps several sites would. */
export function folderListener(folder: string, under = "/"): RequestListener {
  const files = sirv(folder, {
    dev: true, // reads the disk at each request, so that a replaced data file counts at once
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (res, pathname) => res.setHeader("Cache-Control", cacheControl(pathname)),
  });
  const prefix = under.replace(/\/+$/, "");
  return (req, res) => {
    for (const [name, value] of Object.entries(headersOf((req.url ?? "/").split(/[?#]/, 1)[0] ?? "/")))
      res.setHeader(name, value);
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.setHeader("Allow", "GET, HEAD");
      return answerPlainly(res, 405, "405: only GET and HEAD are answered here.");
    }
    const pathname = readPathname(req.url ?? "/");
    if (pathname !== null && pathname === prefix) {
      res.writeHead(301, { Location: `${prefix}/` });
      res.end();
      return;
    }
    if (pathname === null || !pathname.startsWith(`${prefix}/`)) {
      return answerPlainly(res, 404, "404: there is nothing under this address.");
    }
    const within = pathname.slice(prefix.length);
    // Without the slash, the links of the page would be counted from the folder above.
    if (!within.endsWith("/") && isPage(join(folder, within))) {
      res.writeHead(301, { Location: `${encodeURI(pathname)}/${/\?.*$/s.exec(req.url ?? "")?.[0] ?? ""}` });
      res.end();
      return;
    }
    const file = lightPage(folder, within, req.url ?? "");
    req.url = encodeURI(file);
    if (pressedIsStale(folder, file)) delete req.headers["accept-encoding"];
    files(req, res, () => answerPlainly(res, 404, `404: there is nothing at ${pathname}`));
  };
}

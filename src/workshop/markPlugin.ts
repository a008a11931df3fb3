// Vite: writes the mark as icons, and names it in the page.
import type { HtmlTagDescriptor, Plugin } from "vite";
import { markPng, markSvg } from "./mark.ts";

const files: Readonly<Record<string, () => string | Buffer>> = {
  "icons/mark.svg": markSvg,
  "icons/mark-180.png": () => markPng(180, true),
  "icons/mark-192.png": () => markPng(192, false),
  "icons/mark-512.png": () => markPng(512, false),
  "icons/mark-maskable-512.png": () => markPng(512, true),
};

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "link", attrs, injectTo: "head" });

export function markPlugin(): Plugin {
  return {
    name: "entente:mark",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? "").split("?")[0]?.replace(/^\//, "") ?? "";
        if (!Object.hasOwn(files, name)) return next();
        response.setHeader("Content-Type", name.endsWith(".svg") ? "image/svg+xml" : "image/png");
        response.end(files[name]?.());
      });
    },
    generateBundle() {
      for (const [fileName, make] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source: make() });
    },
    transformIndexHtml: {
      order: "post",
      // Nobody sees the icon of a frame, and some browsers fetch it.
      handler: (_html, { path }) =>
        path === "/embed.html"
          ? []
          : [
              link({ rel: "icon", type: "image/svg+xml", href: "./icons/mark.svg" }),
              link({ rel: "apple-touch-icon", href: "./icons/mark-180.png" }),
            ],
    },
  };
}

// Writes the answer headers in the form that several static hosts read (a file named _headers), so that they need not be set by hand.
import type { Plugin } from "vite";
import { answerHeaders } from "./csp.ts";

export function headersPlugin(): Plugin {
  return {
    name: "entente:headers",
    apply: "build",
    generateBundle() {
      const lines = Object.entries(answerHeaders).map(([name, value]) => `  ${name}: ${value}`);
      const hashed = "/assets/*\n  Cache-Control: public, max-age=31536000, immutable";
      // A host that lets these be kept would keep its readers from ever hearing of a new version.
      const asked = [
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
      ].map((path) => `${path}\n  Cache-Control: no-cache`);
      const source = [`/*`, ...lines, hashed, ...asked, ""].join("\n");
      this.emitFile({ type: "asset", fileName: "_headers", source });
    },
  };
}

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
      this.emitFile({ type: "asset", fileName: "_headers", source: `/*\n${lines.join("\n")}\n${hashed}\n` });
    },
  };
}

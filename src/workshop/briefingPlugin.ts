// Vite: builds the app a second time as one page, the template of a saved briefing. SVG only: the WebGL map would add 5 MB (2.4 of code, 2.7 of outlines) to a file of under 4, and wants a worker that a page from the disk may not start.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { markSvg } from "./mark.ts";
import { sha256 } from "./offlinePlugin.ts";
import { pageWordsPlugin } from "./pageWordsPlugin.ts";

/** Modules that the briefing does without, and what stands in their place. */
const instead: Readonly<Record<string, string>> = {
  "src/views/map/stage/webglStage.ts":
    'export function openWebglStage() { return Promise.reject(new Error("no WebGL in a briefing")); }',
  "src/views/map/stage/webglSupport.ts":
    'const none = { kind: "none", renderer: "", frameMs: 0 }; export const probeWebgl = () => none; export const knownWebgl = () => none;',
  "src/app/offline/keepOffline.tsx": "export const keepOffline = () => Promise.resolve();",
};

function asBriefing(): Plugin {
  return {
    name: "entente:as-briefing",
    load: {
      order: "pre",
      handler(id) {
        const file = Object.keys(instead).find((path) => id.endsWith(`/${path}`));
        return file === undefined ? null : { code: instead[file] ?? "", moduleSideEffects: false };
      },
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html
          .replace("/src/app/door.ts", "/src/app/briefing/startBriefing.ts")
          .replace(/<title>[^<]*<\/title>/, "<!--policy--><!--carried-head-->")
          .replace(/<meta name="entente-build"[^>]*>/, '<meta name="generator" content="Entente">')
          .replace("<!--first-picture-->", "")
          .replace("</body>", "<!--carried-files-->\n</body>"),
    },
  };
}

/** What the page may do, said by the page itself: nothing leaves it, and only its own script and style run. */
function policyOf(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}\\b(?![^>]*application/json)[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map(
      ([, text = ""]) => `'${sha256(text)}'`,
    );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes("script").join(" ")}`,
    `style-src ${hashes("style").join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The files that the page would fetch by itself. */
function askedFor(html: string): readonly string[] {
  const marks = html.replace(/(<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g, "$1");
  const style = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text).join();
  return [
    ...[...marks.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]*)/g)].map(([, url = ""]) => url),
    ...[...style.matchAll(/url\(\s*["']?([^"')]{0,80})/g)].map(([, url = ""]) => url),
  ].filter((url) => !/^(?:data:|#)/.test(url));
}

async function makeTemplate(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entente-briefing-"));
  try {
    await build({
      root,
      configFile: false,
      base: "./",
      publicDir: false,
      logLevel: "warn",
      plugins: [pageWordsPlugin(), asBriefing(), viteSingleFile()],
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: {
          checks: { pluginTimings: false },
          transform: { inject: { fetch: [join(root, "src/app/briefing/carriedFetch.ts"), "carriedFetch"] } },
        },
      },
    });
    const html = await readFile(join(folder, "index.html"), "utf8");
    const asked = askedFor(html);
    if (asked.length > 0) throw new Error(`The briefing asks for ${asked.join(", ")}.`);
    const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(markSvg())}">`;
    return html.replace("<!--policy-->", () => `${policyOf(html)}${icon}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function briefingPlugin(): Plugin {
  let root = "";
  let folder = "dist";
  return {
    name: "entente:briefing",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        await mkdir(join(folder, "briefing"), { recursive: true });
        await writeFile(join(folder, "briefing/template.html"), await makeTemplate(root));
      },
    },
  };
}

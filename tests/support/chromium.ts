// Which browser the tests drive: the one named, else the one npm brought, else an installed one.
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { chromium as playwrightChromium } from "@playwright/test";

/** Software WebGL, and SVG rasterised as on a machine without a GPU: with the GPU paths forced through software, SVG is 20 times slower. */
export const chromiumArgs: readonly string[] = [
  "--headless=shell",
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-accelerated-2d-canvas",
  "--disable-gpu-rasterization",
];

const whatToDo =
  "No browser found for the tests: install Chrome, or run npx playwright install chromium, or set ENTENTE_CHROMIUM to the path of a Chromium.";

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"].flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  ),
};

async function packedVersion(): Promise<string> {
  const text = await readFile("node_modules/@sparticuz/chromium/package.json", "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** The package's own settings look for fonts under /tmp/fonts alone; unpacked elsewhere it finds none, and dies at the first letter that needs one. */
const useOwnFonts = (home: string): Promise<void> =>
  writeFile(
    join(home, "fonts", "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <cachedir>${home}/fonts/cache</cachedir>
</fontconfig>
`,
  );

/** Unpacks aside and moves into place whole, so that two runs at once never share a half-written browser. */
async function unpacked(): Promise<string> {
  const home = resolve(".cache", `chromium-${await packedVersion()}`);
  const ready = existsSync(join(home, "chromium"));
  const stage = ready ? home : `${home}.${process.pid}`;
  const outerTemporary = process.env["TMPDIR"];
  await mkdir(stage, { recursive: true });
  process.env["TMPDIR"] = stage; // the package unpacks to the temporary folder and reuses whatever lies there
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x"; // only then does it bring its own NSS and expat
  const { default: packed } = await import("@sparticuz/chromium");
  await packed.executablePath();
  if (outerTemporary === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = outerTemporary;
  if (!ready) {
    await rename(stage, home).catch(() => rm(stage, { recursive: true })); // another run was first
    for (const name of ["LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      process.env[name] = process.env[name]?.replaceAll(stage, home);
    }
  }
  await useOwnFonts(home);
  return join(home, "chromium");
}

/** The browser's path; a sentence saying what to do where there is none. Sets the library path that the unpacked browser needs. */
export async function findChromium(): Promise<string> {
  const named = process.env["ENTENTE_CHROMIUM"];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`ENTENTE_CHROMIUM names ${named}, which does not exist.`);
  }
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  const found = [...(installed[process.platform] ?? []), playwrightChromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found === undefined) throw new Error(whatToDo);
  return found;
}

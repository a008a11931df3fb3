// What the build writes for those who share and those who are shared with, made once as the build makes it.
import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { cardPicture } from "#workshop/cards/cardPicture.ts";
import { headTags } from "#workshop/cards/headTags.ts";
import { HomeAddress } from "#workshop/cards/homeAddress.ts";
import { storyHtml } from "#workshop/cards/storyHtml.ts";
import { appSubject, type Subject, storySubjects } from "#workshop/cards/subjects.ts";
import { cardsPlugin } from "#workshop/cardsPlugin.ts";
import { isPrecached } from "#workshop/precached.ts";
import { readData } from "#workshop/readData.ts";
import { readGround } from "#workshop/readGround.ts";

interface Hooks {
  readonly configResolved: (config: { readonly root: string }) => void;
  readonly generateBundle: (
    this: unknown,
    options: unknown,
    bundle: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly transformIndexHtml: {
    readonly handler: (html: string, context: { readonly path: string }) => Promise<string>;
  };
}

const slopes = ["normal", "italic"];
const fonts = slopes.flatMap((slope) =>
  ["", "-ext"].map((ext) => `assets/source-sans-3-latin${ext}-wght-${slope}-Ab3_x9-Z.woff2`),
);
/** What other plugins and the app itself bring, of all that a page of a story may lead to. */
const others = [
  "index.html",
  "embed.html",
  "icons/mark.svg",
  "icons/mark-180.png",
  ...fonts,
  ...readdirSync("data", { recursive: true }).map((name) => `data/${String(name).replaceAll("\\", "/")}`),
];

// Drawn once: what a build without a home writes otherwise are words alone.
const drawing = vi.hoisted(() => ({ on: true }));
vi.mock(import("#workshop/cards/cardPicture.ts"), async (real) => {
  const { cardPicture: draw } = await real();
  const blank = { png: () => Buffer.from("png"), webp: () => Buffer.from("webp") };
  return { cardPicture: (...what) => (drawing.on ? draw(...what) : blank) };
});

async function built(home: string | undefined) {
  vi.stubEnv("ENTENTE_HOME", home);
  const said: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => {
    said.push(line);
  });
  const files = new Map<string, string | Uint8Array>();
  const plugin = cardsPlugin() as unknown as Hooks;
  plugin.configResolved({ root: process.cwd() });
  const context = {
    emitFile: ({ fileName, source }: { readonly fileName: string; readonly source: string | Uint8Array }) =>
      files.set(fileName, source),
  };
  await plugin.generateBundle.call(context, {}, Object.fromEntries(fonts.map((name) => [name, {}])));
  const page = await plugin.transformIndexHtml.handler("<html><head></head></html>", { path: "/index.html" });
  const frame = await plugin.transformIndexHtml.handler("<html><head></head></html>", { path: "/embed.html" });
  log.mockRestore();
  vi.unstubAllEnvs();
  return { files, page, frame, said };
}

const home = "https://atlas.example/entente/";
const { atlas, stories } = await readData("data");
const subjects = [appSubject(atlas), ...stories.flatMap((story) => storySubjects(atlas, story))];
let known: Awaited<ReturnType<typeof built>>;
let unknown: typeof known;
beforeAll(async () => {
  known = await built(home);
  drawing.on = false;
  unknown = await built(undefined);
  drawing.on = true;
}, 60_000);

const text = (files: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const found = files.get(path);
  expect(typeof found, path).toBe("string");
  return found as string;
};

/** Where each href, src and srcset of a page leads, within the build; what is elsewhere is left out. */
function leadsTo(page: string, html: string): readonly { readonly path: string; readonly id: string }[] {
  const addresses = [...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
  return addresses.flatMap((address) => {
    const own = address.startsWith(home)
      ? posix.relative(posix.dirname(page), address.slice(home.length) || ".") || "./"
      : address;
    if (/^[a-z]+:/.test(own)) return [];
    const [, path = "", id = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(own) ?? [];
    const target = path === "" ? page : posix.join(posix.dirname(page), path);
    const file =
      target === "." || target === "./"
        ? "index.html"
        : address.endsWith("/") || path.endsWith("/")
          ? posix.join(target, "index.html")
          : target;
    return [{ path: file, id }];
  });
}

describe("the pages of stories", () => {
  const pages = subjects.filter(({ story }) => story).map(({ folder }) => `${folder}index.html`);

  test("are there for each story in each language", () => {
    expect(pages.length).toBe(stories.length * 2);
    expect([...known.files.keys()].filter((path) => path.endsWith(".html")).sort()).toEqual([...pages].sort());
  });

  test.each([
    ["with", () => known],
    ["without", () => unknown],
  ] as const)(
    "%s a home, every link within the build leads to a file of it, and every mark to a place",
    (_name, of) => {
      const { files } = of();
      const there = new Set([...others, ...files.keys()]);
      for (const page of pages) {
        const html = text(files, page);
        const links = leadsTo(page, html);
        expect(links.length).toBeGreaterThan(40);
        for (const { path, id } of links) {
          expect(there.has(path), `${page} leads to ${path}`).toBe(true);
          if (id) expect(path === page && html.includes(` id="${id}"`), `${page} leads to #${id}`).toBe(true);
        }
      }
    },
  );

  test("say every scene's title and words, and list every source once, linked where it has an address", () => {
    for (const { story, language, folder } of subjects) {
      if (!story) continue;
      const html = text(known.files, `${folder}index.html`)
        .replace(/<head>.*<\/head>/s, "")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<");
      for (const scene of story.scenes.filter(({ kind }) => kind !== "sources")) {
        expect(html).toContain(`lang=${language}">${scene.title[language]}</a>`);
        expect(html).toContain(scene.text[language]);
        expect(html).toContain(`scene=${scene.id}&lang=${language}`);
      }
      const cited = [...new Set(story.scenes.flatMap(({ sources }) => sources.map(({ source }) => source)))];
      expect([...html.matchAll(/ id="source-\d+"/g)].length).toBe(cited.length);
      const linked = [...html.matchAll(/<li id="source-\d+">[^<]*<a href="([^"]*)">/g)].map(([, url]) => url);
      expect(linked).toEqual(cited.flatMap((id) => atlas.sourceById.get(id)?.url ?? []));
    }
  });

  test("say the day of a picture that is of an earlier one", () => {
    expect(text(known.files, "stories/eu-network/index.html")).toContain(
      "As of 21 November 2026. Map: 5 June 2025.</p>",
    );
    expect(text(known.files, "stories/three-cables/index.html")).toContain("As of 21 November 2026.</p>");
  });

  test("run and style nothing within themselves", () => {
    for (const page of pages) {
      const html = text(known.files, page);
      expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
        '<script type="application/ld+json">',
      ]);
      expect(html).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:/);
    }
  });

  test("explain a name with an asterisk where they say it, and only there", () => {
    const note = "This name does not prejudge positions on status.";
    const saying = subjects.filter(
      ({ story, language }) => story && language === "en" && JSON.stringify(story).includes("Kosovo*"),
    );
    expect(saying.length).toBeGreaterThan(0);
    for (const { story, language, folder } of subjects) {
      if (!story || language !== "en") continue;
      const html = text(known.files, `${folder}index.html`);
      expect(html.includes(note), story.id).toBe(html.includes("Kosovo*"));
    }
  });

  test("a hostile story is words, and nothing else", () => {
    const hostile = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>`;
    const words = { en: hostile, it: hostile };
    const [first] = stories;
    if (!first) throw new Error("no story");
    const scenes = first.scenes.map((scene) => ({ ...scene, title: words, text: words, notes: words }));
    const story = { ...first, title: words, summary: words, scenes };
    const about = { atlas, edition: "0".repeat(24), address: new HomeAddress(home) };
    const html = storyHtml(about, storySubjects(atlas, story)[0] as Subject, story, "stories/page.css");
    expect(html).not.toContain("<img src=x");
    expect(html.match(/<script\b/g)?.length).toBe(1);
  });
});

describe("the heads", () => {
  test("a story's page is its own address, with a picture of the size it says", () => {
    const html = text(known.files, "stories/three-cables/it/index.html");
    for (const tag of [
      `<link rel="canonical" href="${home}stories/three-cables/it/">`,
      `<meta property="og:url" content="${home}stories/three-cables/it/">`,
      '<meta property="og:title" content="Tre cavi">',
      '<meta property="og:locale" content="it_IT">',
      '<meta property="og:site_name" content="Entente">',
      '<meta name="twitter:card" content="summary_large_image">',
      `<meta property="og:image" content="${home}cards/three-cables.it.png">`,
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      `href="${home}oembed/three-cables.it.json"`,
    ])
      expect(html).toContain(tag);
    expect(html).toMatch(/<meta name="description" content="BELLA, MEDUSA e Blue-Raman/);
    expect(html).toMatch(/<link rel="alternate" type="application\/json\+oembed" title="[^"]+" href="https:/);
    const { width, height } = PNG.sync.read(Buffer.from(known.files.get("cards/three-cables.it.png") as Uint8Array));
    expect([width, height]).toEqual([1200, 630]);
  });

  test("the app's page calls no other address its own, because its address holds the view", () => {
    expect(known.page).toContain(`<meta property="og:image" content="${home}cards/app.png">`);
    expect(known.page).toContain(`href="${home}oembed/app.json"`);
    expect(known.page).toContain('<script type="application/ld+json">{"@context":"https://schema.org"');
    expect(known.page).not.toMatch(/rel="canonical"|og:url/);
    expect(known.frame).toBe("<html><head></head></html>");
  });

  test("without a home nothing that must be whole is said, and the build says why in one line", () => {
    for (const html of [unknown.page, text(unknown.files, "stories/three-cables/index.html")]) {
      expect(html).not.toMatch(/og:image|og:url|canonical|oembed/);
      expect(html).toContain('<meta name="twitter:card" content="summary">');
    }
    expect([...unknown.files.keys()].filter((path) => /oembed|sitemap|robots/.test(path))).toEqual([]);
    expect(unknown.said.length).toBe(1);
    expect(unknown.said[0]).toMatch(/^ENTENTE_HOME is not set: [^\n]+$/);
    expect(known.said).toEqual([]);
  });

  test("a title cannot leave its attribute", () => {
    const hostile = { ...(subjects[1] as Subject), title: `"><script>`, summary: "'&\"<" };
    expect(headTags(hostile, new HomeAddress(home))).not.toMatch(/<script|content=""|""/);
  });
});

describe("for programs", () => {
  test("each page's oEmbed is a file that it names, and its linked data can be read", () => {
    for (const { oembed, folder, story } of subjects) {
      expect(JSON.parse(text(known.files, oembed))).toMatchObject({ version: "1.0", type: "rich" });
      const html = story ? text(known.files, `${folder}index.html`) : known.page;
      const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      expect(JSON.parse(script)).toHaveProperty("@graph");
    }
    expect(JSON.parse(text(known.files, "dataset.jsonld"))).toHaveProperty("@graph");
  });

  test("the map of the site names the app and each page, and robots.txt names it", () => {
    const sitemap = text(known.files, "sitemap.xml");
    expect(XMLValidator.validate(sitemap)).toBe(true);
    const { urlset } = new XMLParser().parse(sitemap) as {
      readonly urlset: { readonly url: readonly { readonly loc: string }[] };
    };
    expect(urlset.url.map(({ loc }) => loc)).toEqual(subjects.map(({ folder }) => home + folder));
    expect(text(known.files, "robots.txt")).toContain(`Sitemap: ${home}sitemap.xml`);
  });

  test("none of it is kept for the time without a network: the app never asks for it", () => {
    expect(known.files.size).toBeGreaterThan(50);
    for (const path of known.files.keys()) expect(isPrecached(path), path).toBe(false);
  });

  test("the same data make the same picture, byte by byte", async () => {
    const subject = subjects.find(({ picture }) => picture === "cards/three-cables.it.png") as Subject;
    const again = cardPicture(atlas, subject, await readGround());
    expect(again.png().equals(known.files.get(subject.picture) as Uint8Array)).toBe(true);
    expect(again.webp().equals(known.files.get("cards/three-cables.it.webp") as Uint8Array)).toBe(true);
  });
});

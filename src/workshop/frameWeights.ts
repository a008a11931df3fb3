// What an embedded frame fetches before anybody touches it, for every picture that the build made, and at most for a pose of any view.
import type { PictureDepth } from "#loading/pictureAtlas.ts";
import { type AnswerTool, answerTools } from "#model/answers.ts";

export interface Chunk {
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> };
}

export interface Built {
  readonly chunks: readonly Chunk[];
  /** Every file of the build, as it travels. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly pages: ReadonlyMap<string, string>;
}

export interface Weight {
  readonly name: string;
  /** The heaviest of the kind. */
  readonly heaviest: string;
  readonly bytes: number;
  readonly limit: number | null;
  /** Whether a build over the limit is refused. */
  readonly refused: boolean;
}

/** KB = 1024 bytes, compressed. */
const shippedLimit = 120 * 1024;
const anyLimit = 200 * 1024;

/** Files that a chunk cannot do without: itself, what it imports, the style sheets of all of them. */
export function filesWith(chunks: readonly Chunk[], ...modules: readonly string[]): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<string>();
  for (const module of modules) {
    const holder = chunks.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(module)));
    if (!holder) throw new Error(`No chunk of the build holds ${module}.`);
    reached.add(holder.fileName);
  }
  for (const name of reached) for (const imported of byName.get(name)?.imports ?? []) reached.add(imported);
  return new Set([...reached].flatMap((name) => [name, ...(byName.get(name)?.viteMetadata?.importedCss ?? [])]));
}

/** Scripts and style sheets that a page names. */
export const filesOfPage = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const wanted = tag.startsWith("<script") || /\brel="(?:stylesheet|modulepreload)"/.test(tag);
    const file = /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1];
    return wanted && file ? [file] : [];
  });

const door = "/src/app/door.ts";
const frame = "/src/app/embed/openFrame.tsx";
const drawn = "/src/app/embed/drawnPicture.ts";

interface Needs {
  /** Modules that are fetched by and by. */
  readonly modules: readonly string[];
  readonly files: readonly RegExp[];
}

/** Only maps and the ladder have words in italics; the others fetch no italic letters. */
const italics = /^(map|ladder)/;
type Depth = PictureDepth;
const data = (depth: Depth) => new RegExp(`^pictures/${depth}\\.\\w+\\.json$`);
const map = (depth: Depth, ...modules: readonly string[]): Needs => ({
  modules: ["/src/app/embed/drawnMap.ts", ...modules],
  files: [data(depth), /^pictures\/ground\.json$/],
});
const view = (depth: Depth, modules: readonly string[]): Needs => ({
  modules: ["/src/app/embed/drawnView.tsx", ...modules.map((module) => `/src/views/${module}.tsx`)],
  files: [data(depth)],
});
const network = (drawing: string, module: string) =>
  [`network (${drawing})`, view("atlas", ["network/NetworkPage", `network/${drawing}/${module}`])] as const;

/** Of each question how much of the data its map and its view are drawn from, at most. */
const questions: Readonly<Record<AnswerTool, readonly [onMap: Depth, itself: Depth]>> = {
  dates: ["cited", "told"],
  depth: ["atlas", "atlas"],
  overlap: ["atlas", "atlas"],
  without: ["atlas", "atlas"],
  between: ["atlas", "atlas"],
  treaties: ["atlas", "atlas"],
  promises: ["cited", "told"],
  lens: ["cited", "told"],
};
const answers = answerTools.flatMap((tool): [string, Needs][] => {
  const state = `/src/state/answers/${tool}State.ts`;
  const [onMap, itself] = questions[tool];
  const named = `${tool.charAt(0).toUpperCase()}${tool.slice(1)}Answer`;
  const page = view(itself, ["answers/AnswerPage", `answers/${tool}/${named}`]);
  return [
    [`map of an answer (${tool})`, map(onMap, state)],
    [`answer (${tool})`, { ...page, modules: [...page.modules, state] }],
  ];
});

/** What the picture of a pose that the build has not drawn needs besides the frame, as drawnPicture fetches it. */
const views: ReadonlyMap<string, Needs> = new Map([
  ["map", map("atlas")],
  ["map of a source", map("cited")],
  network("arc", "ArcDrawing"),
  network("chord", "ChordDrawing"),
  network("force", "ForceDrawing"),
  ["ladder", view("atlas", ["ladder/LadderView"])],
  ["timeline", view("atlas", ["timeline/TimelineView"])],
  ["table of names", view("cited", ["table/TableView"])],
  ["table of records", view("records", ["table/TableView"])],
  ["table of sources", view("sources", ["table/TableView"])],
  ...answers,
]);

export function frameWeights({ chunks, bytes, pages }: Built): readonly Weight[] {
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((all, file) => all + (bytes.get(file) ?? 0), 0);
  const heaviestOf = (pattern: RegExp) =>
    [...bytes]
      .filter(([file]) => pattern.test(file))
      .reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0]);
  const fonts = [...bytes.keys()].filter((file) => /^assets\/frame-(normal|italic)-[\w-]+\.woff2$/.test(file));
  const started = (page: string) => [
    page,
    ...filesOfPage(pages.get(page) ?? ""),
    ...filesWith(chunks, door, frame),
    ...fonts,
    "pictures/index.json",
  ];
  const stories = [
    ...new Set(
      [...bytes.keys()].flatMap((file) => /^pictures\/([\w-]+)\/[\w-]+\.(?:en|it)\.json$/.exec(file)?.[1] ?? []),
    ),
  ]
    .filter((story) => story !== "stories")
    .sort();
  const shipped = (page: string, limit: number | null): Weight[] =>
    [
      ["first view", /^pictures\/default\.\w+\.json$/] as const,
      ...stories.map((story) => [story, new RegExp(`^pictures/${story}/`)] as const),
    ].map(([name, pattern]) => {
      const [file] = heaviestOf(pattern);
      return {
        name: `${page} ${name}`,
        heaviest: file,
        bytes: sum([...started(page), file]),
        limit,
        refused: limit !== null,
      };
    });
  const any = [...views].map(([name, { modules, files }]): Weight => {
    const fetched = files.map((pattern) => heaviestOf(pattern)[0]);
    const italic = /^assets\/frame-italic-/;
    const own = started("embed.html").filter((file) => italics.test(name) || !italic.test(file));
    const all = [...own, ...filesWith(chunks, drawn, ...modules), ...fetched];
    return {
      name: `embed.html any ${name}`,
      heaviest: fetched[0] ?? "",
      bytes: sum(all),
      limit: anyLimit,
      refused: true,
    };
  });
  // The whole page brings its own first picture, which a frame does not use: the builder writes the light page.
  return [...shipped("embed.html", shippedLimit), ...shipped("index.html", null), ...any];
}

// What an embedded frame fetches before anybody touches it, for every picture that the build made, and at most for a pose of any view.

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

/** Views without a word in italics, which then fetch no italic letters. */
const upright = /^(network|table)/;
const world = /^base\/world-coarse\.json$/;
const places = /^base\/country-labels\.geojson$/;
const data = (depth: "atlas" | "cited") => new RegExp(`^pictures/${depth}\\.\\w+\\.json$`);
const view = (modules: readonly string[], depth: "atlas" | "cited" = "atlas"): Needs => ({
  modules: ["/src/app/embed/drawnView.tsx", ...modules.map((module) => `/src/views/${module}.tsx`)],
  files: [data(depth)],
});
const network = (drawing: string, module: string) =>
  [`network (${drawing})`, view(["network/NetworkPage", `network/${drawing}/${module}`])] as const;
const answer = (tool: string, module: string, depth: "atlas" | "cited" = "atlas") => {
  const { modules, files } = view(["answers/AnswerPage", `answers/${tool}/${module}`], depth);
  return [`answer (${tool})`, { modules: [...modules, `/src/state/answers/${tool}State.ts`], files }] as const;
};

/** What the picture of a pose that the build has not drawn needs besides the frame, as drawnPicture fetches it. */
const views: ReadonlyMap<string, Needs> = new Map([
  ["map", { modules: ["/src/app/embed/drawnMap.ts"], files: [data("atlas"), world, places] }],
  network("arc", "ArcDrawing"),
  network("chord", "ChordDrawing"),
  network("force", "ForceDrawing"),
  ["ladder", view(["ladder/LadderView"])],
  ["timeline", view(["timeline/TimelineView"])],
  ["table", view(["table/TableView"], "cited")],
  answer("dates", "DatesAnswer"),
  answer("depth", "DepthAnswer"),
  answer("overlap", "OverlapAnswer"),
  answer("without", "WithoutAnswer"),
  answer("between", "BetweenAnswer"),
  answer("treaties", "TreatiesAnswer"),
  answer("promises", "PromisesAnswer", "cited"),
  answer("lens", "LensAnswer", "cited"),
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
    const own = started("embed.html").filter((file) => !upright.test(name) || !italic.test(file));
    const all = [...own, ...filesWith(chunks, drawn, ...modules), ...fetched];
    return {
      name: `embed.html any ${name}`,
      heaviest: fetched[0] ?? "",
      bytes: sum(all),
      limit: anyLimit,
      refused: false,
    };
  });
  // The whole page brings its own first picture, which a frame does not use: the builder writes the light page.
  return [...shipped("embed.html", shippedLimit), ...shipped("index.html", null), ...any];
}

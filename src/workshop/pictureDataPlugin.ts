// Vite: writes the data of still pictures to pictures/, one file for each depth and language, what maps stand on, and each story's scenes; the same for every edition that is kept.
import type { Plugin } from "vite";
import { packedGround } from "#loading/stillGround.ts";
import { type Language, languages } from "#model/text.ts";
import { makeBaseMap } from "./baseMap.ts";
import { dataFolder, editionsFolder } from "./dataFolder.ts";
import { type Edition, keptEditions, presentEdition } from "./editionFiles.ts";
import { packed, pictureData, pictureDepths } from "./pictureData.ts";
import { serveJson } from "./serveJson.ts";

type Files = ReadonlyMap<string, unknown>;

export function pictureDataPlugin(): Plugin {
  let root = ".";
  const data = () => presentEdition(dataFolder(root));
  const picturesOf = async ({ files }: Edition) => {
    const base = await makeBaseMap();
    const ground = packedGround(JSON.parse(base["world-coarse.json"]), JSON.parse(base["country-labels.geojson"]));
    return new Map([["ground.json", JSON.stringify(ground)], ...pictureFiles(files)]);
  };
  return {
    name: "entente:picture-data",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(
        "/pictures/",
        serveJson(async () => picturesOf(await data())),
      );
    },
    async generateBundle() {
      const now = await data();
      for (const [name, source] of await picturesOf(now))
        this.emitFile({ type: "asset", fileName: `pictures/${name}`, source });
      const kept = await keptEditions(editionsFolder(root));
      // A frame that stays at the present edition reads the present pictures.
      for (const { id, files } of kept.filter((each) => each.unfit === null && each.id !== now.id))
        for (const [name, source] of pictureFiles(files))
          this.emitFile({ type: "asset", fileName: `editions/${id}/${name}`, source });
    },
  };
}

/** Name to text: atlas.<language>.json, records.<language>.json, stories/<id>.<language>.json. */
export function pictureFiles(files: Files): ReadonlyMap<string, string> {
  const data = Object.fromEntries([...files].filter(([name]) => !name.startsWith("stories/")));
  return new Map(languages.flatMap((language) => [...dataIn(data, language), ...storiesIn(files, language)]));
}

const dataIn = (data: Readonly<Record<string, unknown>>, language: Language) =>
  pictureDepths.map(
    (depth) => [`${depth}.${language}.json`, JSON.stringify(pictureData(data, language, depth))] as const,
  );

/** What stands in a frame of a story, without the speaker's notes and the sources. */
function storiesIn(files: Files, language: Language): (readonly [string, string])[] {
  return [...files].flatMap(([name, story]) =>
    name.startsWith("stories/")
      ? [[name.replace(/\.json$/, `.${language}.json`), JSON.stringify(packed(withoutNotes(story), language))] as const]
      : [],
  );
}

function withoutNotes(story: unknown): unknown {
  const { id, title, scenes } = story as {
    readonly id: string;
    readonly title: unknown;
    readonly scenes: readonly Readonly<Record<string, unknown>>[];
  };
  const seen = ["id", "kind", "title", "text", "view", "extent"];
  return {
    id,
    title,
    scenes: scenes.map((scene) => Object.fromEntries(seen.flatMap((key) => (key in scene ? [[key, scene[key]]] : [])))),
  };
}

// Vite: writes the data of still pictures to pictures/, one file for each depth and language, what maps stand on, and each story's scenes; the same for every edition that is kept.
import { join } from "node:path";
import type { Plugin } from "vite";
import { packedGround } from "#loading/stillGround.ts";
import { type Language, languages } from "#model/text.ts";
import { makeBaseMap } from "./baseMap.ts";
import { keptEditions, presentEdition } from "./editionFiles.ts";
import { packed, pictureData, pictureDepths } from "./pictureData.ts";
import { serveJson } from "./serveJson.ts";

type Files = ReadonlyMap<string, unknown>;

export function pictureDataPlugin(): Plugin {
  let root = ".";
  const present = async () => {
    const base = await makeBaseMap();
    const ground = packedGround(JSON.parse(base["world-coarse.json"]), JSON.parse(base["country-labels.geojson"]));
    const { files } = await presentEdition(join(root, "data"));
    return new Map([["ground.json", JSON.stringify(ground)], ...pictureFiles(files)]);
  };
  return {
    name: "entente:picture-data",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use("/pictures/", serveJson(present));
    },
    async generateBundle() {
      for (const [name, source] of await present())
        this.emitFile({ type: "asset", fileName: `pictures/${name}`, source });
      const kept = await keptEditions(join(root, "editions"));
      for (const { id, files } of kept.filter(({ unfit }) => unfit === null))
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

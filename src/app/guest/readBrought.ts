import { textIn } from "#model/text.ts";
import type { DeskGround } from "./deskContract.ts";
import { readAtlasFiles } from "./readAtlasFiles.ts";

const counted = {
  en: [
    ["actor", "actors"],
    ["instrument", "instruments"],
    ["cable system", "cable systems"],
    ["story", "stories"],
  ],
  it: [
    ["attore", "attori"],
    ["strumento", "strumenti"],
    ["sistema di cavi", "sistemi di cavi"],
    ["racconto", "racconti"],
  ],
} as const;

/** The atlas of a folder's files, with what the reader is told of it before it replaces what is open. */
export const readBrought: DeskGround["readAtlas"] = async (name, _hash, files, signal) => {
  const read = await readAtlasFiles(files, { signal });
  if (!read.ok) return read;
  const { atlas, stories, texts, report } = read;
  const title = textIn(atlas.manifest.title, document.documentElement.lang === "it" ? "it" : "en");
  const words = document.documentElement.lang === "it" ? counted.it : counted.en;
  const numbers = [atlas.actors.length, atlas.instruments.length, atlas.systems.length, stories.length];
  const counts = numbers
    .flatMap((count, at) => (count > 0 ? [`${count} ${words[at]?.[count === 1 ? 0 : 1]}`] : []))
    .join(", ");
  const readShelf = async () => ({ ok: true as const, value: stories, notes: [] });
  return { ok: true, atlas: { name, title, counts, texts, report, opened: { atlas, readShelf } } };
};

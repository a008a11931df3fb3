// What a drawn picture stands on: the light data at the depth it needs, the world, the story. From the edition the frame is to stay at, where that is kept.
import { fileJson, MissingFile } from "#app/fileJson.ts";
import { listedEdition } from "#app/listedEdition.ts";
import { type EditionOutcome, editionNote } from "#encoding/editionNote.ts";
import { dayOfEdition } from "#loading/dayOfEdition.ts";
import { type PictureDepth, pictureAtlas, unpacked } from "#loading/pictureAtlas.ts";
import { unpackedGround } from "#loading/stillGround.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Scene } from "#model/story.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { PictureIndex } from "#views/map/picture/pictureFile.ts";

export interface PictureStory {
  readonly id: string;
  readonly scenes: readonly (Pick<Scene, "id" | "title" | "text" | "view"> & Partial<Pick<Scene, "extent">>)[];
}

export interface PictureGround {
  /** The one that it stays at as asked; null = it follows the data. */
  readonly edition: string | null;
  readonly atlas: (depth: PictureDepth) => Promise<Atlas>;
  /** null = there is none of that name. */
  readonly story: (id: string) => Promise<PictureStory | null>;
  /** The coarse world and the places of country names, as their files have them. */
  readonly world: () => Promise<readonly [world: unknown, places: unknown]>;
  /** What is to be said of the edition; `today`: ISO 8601 day of the data that are shown. */
  readonly note: (today: string) => LocalText | null;
}

interface Wanted {
  readonly language: Language;
  /** null = it follows the data. */
  readonly edition: string | null;
  /** The edition that the page was built with. */
  readonly present: string | null;
}

/** What has been read once is kept for the next scene; of another language or edition it is read anew. */
const grounds = new Map<string, Promise<PictureGround>>();

/** Rejects where a file that is needed cannot be had; asked again, it is tried again. */
export function pictureGround({ language, edition, present }: Wanted): Promise<PictureGround> {
  const key = `${language} ${edition}`;
  const known = grounds.get(key);
  if (known) return known;
  const made = groundOf(language, edition, present);
  grounds.set(key, made);
  made.catch(() => grounds.delete(key));
  return made;
}

async function groundOf(language: Language, edition: string | null, present: string | null): Promise<PictureGround> {
  const today = kept<unknown>((name) => fileJson(`pictures/${name}`));
  const other = edition !== null && edition !== present ? edition : null;
  const own = other === null ? null : kept<unknown>((name) => fileJson(`editions/${other}/${name}`));
  const { outcome, why } =
    other === null || own === null ? following : await outcomeOf(() => own(`atlas.${language}.json`), other);
  const read = own && outcome === "earlier" ? own : today;
  return {
    edition: other === null || outcome === "earlier" ? edition : null,
    atlas: kept(async (depth) => pictureAtlas(await read(`${depth}.${language}.json`))),
    story: kept(async (id) =>
      /^[\w.-]+$/.test(id) && (read === own || (await isShipped(id)))
        ? (unpacked(await read(`stories/${id}.${language}.json`).catch(notThere)) as PictureStory | null)
        : null,
    ),
    world: () => drawnOn("ground"),
    note: (asOf) => {
      // That it stays at earlier data is as its editor meant it, and its foot names the day.
      if (outcome === null || outcome === "earlier" || other === null) return null;
      return editionNote(outcome, { asked: dayOfEdition(other), today: asOf, why });
    },
  };
}

function notThere(why: unknown): null {
  if (why instanceof MissingFile) return null;
  throw why;
}

interface Outcome {
  readonly outcome: EditionOutcome | null;
  /** What of an old edition no longer fits. */
  readonly why?: string;
}
const following: Outcome = { outcome: null };

async function outcomeOf(read: () => Promise<unknown>, edition: string): Promise<Outcome> {
  const listed = await listedEdition(edition);
  if (listed === null) return { outcome: "notKept" };
  if (listed?.unfit !== undefined) return { outcome: "unfit", why: listed.unfit };
  try {
    await read();
    return { outcome: "earlier" };
  } catch (failure) {
    return { outcome: failure instanceof MissingFile ? "notKept" : "unread" };
  }
}

// A file that is not there is not asked for: browsers say so in the console of the page around.
async function isShipped(story: string): Promise<boolean> {
  const index = await fileJson("pictures/index.json").catch(() => null);
  return index === null || Object.hasOwn((index as PictureIndex).stories, story);
}

const drawnOn = kept(async (name) => unpackedGround(await fileJson(`pictures/${name}.json`)));

/** Reads each thing once, and again after a failure. */
function kept<T, K extends string = string>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    if (!known.has(key)) {
      known.set(key, found);
      found.catch(() => known.delete(key));
    }
    return found;
  };
}

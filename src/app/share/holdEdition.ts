// A page that was asked to stay at an edition of the data reads that edition's files, or says why it cannot.
import { fileAt } from "#app/fileAt.ts";
import { listedEdition } from "#app/listedEdition.ts";
import { dataFolder, holdTo } from "#app/pageData.ts";
import { type EditionOutcome, editionNote } from "#encoding/editionNote.ts";
import { dayOfEdition } from "#loading/dayOfEdition.ts";
import { asOfDay, type EditionFiles, fetchFrom, readBundle } from "#loading/edition.ts";
import { readAtlas } from "#loading/readAtlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import type { LocalText } from "#model/text.ts";

type Read =
  | { readonly files: EditionFiles }
  | { readonly outcome: Exclude<EditionOutcome, "earlier">; readonly why?: string };

/**
 * From then on the page's data are the edition's. Where that cannot be, today's stay and the note says why. Where newer data are there, a note says that
 * too, but not in a frame: its editor meant it so, and its foot names the day. Never rejects.
 */
export async function holdEdition(
  id: string,
  present: string | null,
  inFrame: boolean,
): Promise<(today: string) => LocalText | null> {
  const asked = dayOfEdition(id);
  const read = await readEdition(id);
  if (!("files" in read))
    return (today) =>
      // Without a network: it is what the page was built with.
      read.outcome === "unread" && id === present && today === asked
        ? null
        : editionNote(read.outcome, { asked, today, why: read.why });
  holdTo(id, (folder) => fetchFrom(read.files, folder));
  const newest = present === null ? null : dayOfEdition(present);
  const day = asOfDay(read.files);
  return () =>
    inFrame || id === present || newest === null || day === null
      ? null
      : editionNote("earlier", { asked: day, today: newest });
}

async function readEdition(id: string): Promise<Read> {
  // Asked for where it is not, it would be an error in the console of the page around.
  if ((await listedEdition(id)) === null) return { outcome: "notKept" };
  let files: EditionFiles | null;
  try {
    const response = await fetch(fileAt(`editions/${id}/atlas.json`));
    if (response.status === 404) return { outcome: "notKept" };
    if (!response.ok) return { outcome: "unread" };
    files = readBundle(await response.json());
  } catch {
    return { outcome: "unread" };
  }
  if (files === null) return { outcome: "unfit", why: "atlas.json" };
  const raw = await readAtlas(dataFolder(), fetchFrom(files, dataFolder()));
  const atlas = raw.ok ? parseAtlas(raw.value) : raw;
  if (atlas.ok) return { files };
  const [first] = atlas.problems;
  return { outcome: "unfit", why: first ? `${first.file}: ${first.message}` : "" };
}

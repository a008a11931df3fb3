// The data that a frame's address names, joined in its live view where they lie on this site. Nobody is there to be asked: another host is not, a table is drawn only where it is clear.

import { fetchGazetteer } from "#app/guest/fetchGazetteer.ts";
import { setOf } from "#app/guest/guestOrigin.ts";
import { dataOfAddress, type NamedData } from "#app/guest/namedData.ts";
import { openGuestWorker } from "#loading/guest/openGuestWorker.ts";
import type { Atlas } from "#model/atlas.ts";
import { type GuestSet, mostWoven } from "#model/guest/guestSet.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import type { LocalText } from "#model/text.ts";
import { leftOutNote } from "./frameDataNote.ts";

export interface FrameGuests {
  readonly atlas: Atlas;
  /** What was left out; null = nothing. */
  readonly note: LocalText | null;
}

/** `home`: the page's own address. Never rejects for what is in a file. */
export async function frameGuests(atlas: Atlas, search: string, home: string): Promise<FrameGuests> {
  const worker = openGuestWorker();
  worker.setGazetteer(() => fetchGazetteer(atlas));
  const left: string[] = [];
  let sets: readonly GuestSet[] = [];
  const take = async (name: Extract<NamedData, { kind: "url" }>): Promise<void> => {
    const url = URL.canParse(name.url, home) ? new URL(name.url, home) : null;
    const file = url?.pathname.split("/").at(-1) || name.url;
    if (url?.origin !== new URL(home).origin) return void left.push(file);
    const ask = { name: file, url: url.href, swap: false, mapping: null, weaveAtMost: mostWoven };
    for (const read of await worker.read(url.href, ask)) {
      const drawn =
        read.kind === "table" && !read.proposal.mustAsk
          ? await worker.draw(read.key, read.proposal.mapping, { ...ask, mapping: read.proposal.mapping })
          : read;
      const meant = read.kind === "atlas" || name.inner === null || read.file.name === `${file}/${name.inner}`;
      if (!meant) continue;
      // Large sets are drawn with the help of the desk, which a frame has not.
      if (drawn.kind !== "ready" || drawn.tiles) left.push(file);
      else sets = [...sets, setOf({ read: drawn }, sets)];
    }
  };
  try {
    for (const name of dataOfAddress(search))
      if (name.kind === "file") left.push(name.name);
      else await take(name).catch(() => left.push(name.url));
  } finally {
    worker.close();
  }
  const other = new URLSearchParams(search).get("atlas");
  if (other !== null) left.push(other);
  return { atlas: joinGuests(atlas, sets), note: left.length > 0 ? leftOutNote(left.join(", ")) : null };
}

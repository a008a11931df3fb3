import type { BroughtAtlas } from "#app/guest/deskContract.ts";
import { holdTexts } from "#app/guest/holdTexts.ts";
import { readBrought } from "#app/guest/readBrought.ts";
import { openGuestWorker } from "#loading/guest/openGuestWorker.ts";
import { mostWoven } from "#model/guest/guestSet.ts";

/**
 * The atlas that the page's address names, where it lies on this site and is in order: the page then begins with it, and does not fetch its own.
 * Null for all else: the page begins with its own, and the desk asks for consent, asks for the file, or says what is wrong. Never rejects.
 */
export async function broughtAtStart(named: string, page: Location): Promise<BroughtAtlas | null> {
  if (!URL.canParse(named, page.href)) return null;
  const url = new URL(named, page.href);
  if (url.origin !== page.origin || !/^https?:$/.test(url.protocol)) return null;
  const worker = openGuestWorker();
  try {
    const ask = { name: url.pathname, url: url.href, swap: false, mapping: null, weaveAtMost: mostWoven };
    const [read] = await worker.read(url.href, ask);
    if (read?.kind !== "atlas") return null;
    const { signal } = new AbortController();
    const checked = await readBrought(read.name, read.hash, read.files, signal);
    if (!checked.ok) return null;
    const brought = { ...checked.atlas, named };
    holdTexts(brought);
    return brought;
  } catch {
    return null;
  } finally {
    worker.close();
  }
}

// What was drawn for the preview is not drawn again for the file.
import type { Sheet, SheetRequest, Workroom } from "#takeaway/contract.ts";
import { sheetsOf } from "#takeaway/sheetsOf.ts";

/** As many as a story has scenes, and some. */
const keptAtMost = 16;
const kept = new Map<string, Promise<readonly Sheet[]>>();

export function drawnSheets(request: SheetRequest, room: Workroom): Promise<readonly Sheet[]> {
  const key = JSON.stringify(request);
  const known = kept.get(key);
  if (known) return known;
  const drawn = sheetsOf(request, room);
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  for (const old of kept.keys()) {
    if (kept.size <= keptAtMost) break;
    kept.delete(old);
  }
  return drawn;
}

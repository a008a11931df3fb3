import type { GuestContent } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";

/** A set that is woven into the atlas, as the file that a large one is saved as. */
export async function saveGuest(
  { features, ties }: GuestContent,
  format: "geojson" | "csv",
  placeOf: (actor: string) => Position | null,
): Promise<Blob> {
  const [{ createVastStore }, { saveVast }] = await Promise.all([
    import("#loading/guest/vast/vastStore.ts"),
    import("#loading/guest/vast/saveVast.ts"),
  ]);
  const store = createVastStore();
  for (const feature of features) store.addFeature(feature);
  for (const tie of ties) store.addTie(tie, (end) => (end.actor === null ? end.at : placeOf(end.actor)));
  return saveVast(store, format, new AbortController().signal);
}

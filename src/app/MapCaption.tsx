import type { SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";

/** What the map shows, in words, in a corner of it. */
export function MapCaption({ state, form }: { readonly state: AtlasState; readonly form: SentenceForm }) {
  return <p class="map-caption">{sentenceOf(state, "map", form).value}</p>;
}

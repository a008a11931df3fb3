import type { SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";

/** What the map shows, in words, in a corner of it; where the map is narrow, in fewer words. */
export function MapCaption({ state, form }: { readonly state: AtlasState; readonly form: SentenceForm }) {
  return (
    <p class="map-caption" data-form={form}>
      <span class="map-caption-full">{sentenceOf(state, "map").value}</span>
      <span class="map-caption-short">{sentenceOf(state, "map", "short").value}</span>
    </p>
  );
}

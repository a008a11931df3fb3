// What somebody chose to take away, kept for as long as the page is open.
import { type Signal, signal } from "@preact/signals";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { SheetFormat } from "#takeaway/contract.ts";

export const forms = ["picture", "slides", "document", "data", "sources", "briefing"] as const;
export type Form = (typeof forms)[number];

export const pictureKinds = ["png", "svg"] as const;
export const dataKinds = ["ties", "actors", "rows", "table", "geojson", "gexf"] as const;
export type DataKind = (typeof dataKinds)[number];
export const sourceKinds = ["bibtex", "csl"] as const;
export const scales = [1, 2, 3, 4] as const;

export interface Choice {
  readonly what: "view" | "story";
  readonly form: Form;
  readonly picture: (typeof pictureKinds)[number];
  readonly data: DataKind;
  readonly sources: (typeof sourceKinds)[number];
  readonly format: SheetFormat;
  readonly scale: (typeof scales)[number];
  /** null = as on screen. */
  readonly theme: ThemeName | null;
  readonly language: Language | null;
  readonly beside: boolean;
}

const atFirst: Choice = {
  what: "story",
  form: "picture",
  picture: "png",
  data: "ties",
  sources: "bibtex",
  format: "wide",
  scale: 2,
  theme: null,
  language: null,
  beside: false,
};

const kept = new WeakMap<AtlasState, Signal<Choice>>();

export function choiceOf(state: AtlasState): Signal<Choice> {
  const known = kept.get(state) ?? signal(atFirst);
  kept.set(state, known);
  return known;
}

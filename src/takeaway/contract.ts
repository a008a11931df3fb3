// What the takeaway room works with, and what it makes: from a pose to a sheet of plain shapes, from sheets to files.
import type { ComponentType } from "preact";
import type { Atlas } from "#model/atlas.ts";
import type { Figure } from "#model/figure.ts";
import type { FetchedViewId, Pose, ThemeName } from "#model/pose.ts";
import type { Citation } from "#model/schema/shared.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { CountryPlace } from "#views/map/mapInput.ts";
import type { World } from "#views/map/still/world.ts";

/** What the app lends: files and code that the room may not fetch itself. */
export interface Workroom {
  readonly atlas: Atlas;
  /** The finer world where it can be had, the coarse one otherwise. */
  readonly world: () => Promise<World>;
  readonly places: readonly CountryPlace[];
  readonly viewOf: (view: FetchedViewId) => Promise<ComponentType<{ readonly state: AtlasState }>>;
  /** Reads one of the app's own files, such as a font, by the address its import gives (may be a data: address). */
  readonly bytesOf: (url: string) => Promise<Uint8Array>;
  /** Absolute address that restores a pose, or names a scene of a shipped story. */
  readonly linkTo: (pose: Pose, scene?: { readonly story: string; readonly scene: string } | null) => string;
}

export const sheetFormats = ["wide", "classic", "square", "a4", "a4-upright"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** CSS pixels; A4 at 96 to the inch. */
export const sheetSizes: Readonly<Record<SheetFormat, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1600, height: 900 },
  classic: { width: 1200, height: 900 },
  square: { width: 1080, height: 1080 },
  a4: { width: 1123, height: 794 },
  "a4-upright": { width: 794, height: 1123 },
};

export interface SheetRequest {
  readonly pose: Pose;
  /** What must be seen, [west, south, east, north]; null = the pose's camera, or the atlas's own view. */
  readonly extent: readonly [number, number, number, number] | null;
  /** Size of the window in which the pose's camera was set, CSS pixels: what it showed stays in the picture. null = not known. */
  readonly window: { readonly width: number; readonly height: number } | null;
  /** Whether the view beside the map stands beside it on the sheet too. */
  readonly beside: boolean;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly format: SheetFormat;
  /** null = what the view says of itself (title and sentence). */
  readonly title: string | null;
  readonly text: string | null;
  /** null = the sources of what is visible. */
  readonly citations: readonly Citation[] | null;
  readonly notes: string | null;
  readonly link: string;
  /** A scene that lists the story's sources carries the list instead of a legend. */
  readonly kind: "view" | "title" | "sources";
}

/** A sheet ready to be written down. */
export interface Sheet {
  readonly figure: Figure;
  readonly title: string;
  /** What the picture shows, in words: alt text. */
  readonly description: string;
  readonly notes: string | null;
  readonly link: string;
  readonly language: Language;
  /** As printed on the sheet, one a line. */
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly licence: string;
}

/** What a document says of itself. */
export interface AboutFile {
  readonly title: string;
  readonly language: Language;
  /** Address of the whole: the story, or the view. */
  readonly link: string;
  readonly made: Date;
  readonly keywords: readonly string[];
  readonly author?: string;
}

/** Heard while something is made: share done 0..1 and a word for it. Throws to stop. */
export type Progress = (done: number, step: string) => void;

// The file of a picture made at build time: the drawn map's scene in every theme and language's words, and so much of the world as any window can see.
import type { Camera } from "#model/pose.ts";
import type { StoryStep } from "#model/storyStep.ts";
import type { Extent } from "#views/map/still/fitExtent.ts";
import type { PackedWorld } from "./packedWorld.ts";
import type { Table } from "./table.ts";

/** What of the world a window sees: "whole" is the atlas's own first view, "extent" what a scene must show, "camera" a place and a zoom. */
export type Sight =
  | { readonly kind: "whole" | "extent"; readonly extent: Extent }
  | { readonly kind: "camera"; readonly camera: Camera };

/** In the order of `themeNames`. */
export type PerTheme<Value> = readonly [light: Value, dark: Value, projector: Value];

/** Tables of the scene's lists; `line` and `lines` in them are whole steps of 1 / `perDegree` degrees. */
export interface PackedScene {
  /** Ground, graticule and strengths. */
  readonly plain: PerTheme<Readonly<Record<string, unknown>>>;
  readonly perDegree: number;
  readonly tables: Readonly<Record<PackedList, Table>>;
}
export const packedLists = ["countries", "blocs", "cables", "lines", "ties", "points", "labels"] as const;
export type PackedList = (typeof packedLists)[number];

export interface PictureFile {
  /** Of the data it was drawn from. */
  readonly edition: string;
  readonly title: string;
  readonly text: string | null;
  /** ISO 8601 day. */
  readonly asOf: string;
  readonly step: StoryStep | null;
  /** Missing where nothing is chosen. */
  readonly chosen?: true;
  readonly language: string;
  readonly projection: "flat" | "globe";
  readonly sight: Sight;
  readonly world: PackedWorld;
  readonly scene: PackedScene;
  /** Markup of the sample before the words. */
  readonly key: readonly { readonly label: PerTheme<string>; readonly mark: PerTheme<string> }[];
}

/** Which pictures there are: a story's scenes in order, null for one that has no picture of its own. */
export interface PictureIndex {
  readonly edition: string;
  /** Parameters with which an address says itself what is to be seen, beside or instead of the scene. */
  readonly says: readonly string[];
  readonly stories: Readonly<Record<string, readonly { readonly id: string; readonly drawn: boolean }[]>>;
}

// The three verbs of a map stage. The WebGL stage and the SVG stage both keep this contract; the view does not know which it holds.

import type { Ref } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import type { Guest } from "#widgets/guest.ts";
import type { MapScene } from "./scene.ts";

export interface StageOptions {
  readonly container: HTMLElement;
  /** First camera. */
  readonly camera: Camera;
  readonly projection: "flat" | "globe";
  readonly reducedMotion: boolean;
  /** On somebody else's page: leaves it the wheel and a single finger. */
  readonly guest?: Guest | null;
  /** Base-map file URLs, same origin. */
  readonly base: { readonly coarse: string; readonly medium: string; readonly fine: string };
  readonly onHover: (ref: Ref | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onPick: (ref: Ref | null) => void;
  /** Every change of camera by the reader or by an animation; `moving` false at rest. */
  readonly onCamera: (camera: Camera, by: "reader" | "program", moving: boolean) => void;
  /** The stage cannot go on (context lost, WebGL refused); the view shows the other one. */
  readonly onLost: (reason: string) => void;
}

export interface Stage {
  /** Sets targets, never increments; cheap when nothing changed. Resolves once drawn. */
  show(scene: MapScene, projection: "flat" | "globe"): void;
  /** Moves the camera; `fly` is a cut when motion is reduced. */
  lookAt(camera: Camera, how: "cut" | "ease" | "fly"): void;
  /** Resolves when everything asked for has been drawn once. */
  drawn(): Promise<void>;
  /** What lies at this point, in CSS pixels from the container's corner; a stage without it cannot be aimed at by keyboard. */
  under?(at: { readonly x: number; readonly y: number }): Ref | null;
  /** Draws at once what is owed: for paper, which does not wait for a frame. */
  drawNow?(): void;
  close(): void;
}

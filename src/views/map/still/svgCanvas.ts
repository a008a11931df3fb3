// The live <svg>: keeps what is drawn and changes as little of it as the next picture needs.
import { Fragment, h, render } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import { hatchTransform } from "./drawGround.ts";
import { drawLabels, labelTransform } from "./drawLabels.ts";
import { drawSheet } from "./drawSheet.ts";
import { flatPlane } from "./flatPlane.ts";
import { globePlane } from "./globePlane.ts";
import { globeView } from "./globeView.ts";
import { hitTest } from "./hitTest.ts";
import { drawBackdrop, drawCopies, labelRoom, matrixText, seenCopies, tieCopies } from "./laidMap.ts";
import { type PlacedLabel, placeLabels } from "./placeLabels.ts";
import type { Plane } from "./plane.ts";
import type { StillElement } from "./stillElement.ts";
import { stillVNode } from "./stillVNode.ts";
import { openParts } from "./svgParts.ts";
import { flatView, fromSheet, type Point, type Size, sheetSize, wrapLongitude } from "./webMercator.ts";
import type { World } from "./world.ts";
import "./still.css";

export interface Picture {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: "flat" | "globe";
  readonly moving: boolean;
  /** The scene changed, not only the camera. */
  readonly redraw: boolean;
}

export interface Canvas {
  readonly root: SVGSVGElement;
  draw(picture: Picture): void;
  hit(at: Point, reach: number): Ref | null;
  settled(): boolean;
  close(): void;
}

/** From here on coarse coasts look cut with scissors. */
const mediumFrom = 2.6;
const flatOptions = {
  coarse: { groundDecimals: 1, figureDecimals: 2, tolerance: 0, grain: 0.03 },
  medium: { groundDecimals: 2, figureDecimals: 2, tolerance: 0, grain: 0.001 },
};
let canvases = 0;

export function openCanvas(
  container: HTMLElement,
  worlds: { readonly coarse: World; readonly medium: () => Promise<World> },
  onWorld: () => void,
): Canvas {
  const prefix = `still${canvases++}`;
  const parts = openParts(container, prefix);
  let medium: World | null = null;
  let loading = false;
  let failed = false;
  let closed = false;
  let last: Picture | null = null;
  let drawn: { scene: MapScene; world: World; projection: string } | null = null;
  let plane: Plane = flatPlane(flatOptions.coarse);
  const flats = { coarse: plane, medium: flatPlane(flatOptions.medium) };
  let world = worlds.coarse;
  let labels: readonly PlacedLabel[] = [];

  function wantMedium(): void {
    if (medium || loading || failed) return;
    loading = true;
    worlds.medium().then(
      (read) => {
        medium = read;
        loading = false;
        if (!closed) onWorld();
      },
      () => {
        // The coarse world stays: less fine, but not wrong.
        failed = true;
        loading = false;
        if (!closed) onWorld();
      },
    );
  }

  function choosePlane({ camera, size, projection, moving }: Picture): void {
    const fine = camera.zoom >= mediumFrom;
    if (fine) wantMedium();
    if (projection === "flat") {
      // Once fine, it stays fine while moving: swapping shapes under the hand is what costs.
      world = medium && (fine || (moving && world === medium)) ? medium : worlds.coarse;
      plane = world === medium ? flats.medium : flats.coarse;
    } else {
      world = medium && fine && !moving ? medium : worlds.coarse;
      plane = globePlane(camera, size, moving);
    }
  }

  function drawSheetNow(picture: Picture): void {
    const { scene, projection } = picture;
    if (projection === "flat" && drawn?.scene === scene && drawn.world === world && drawn.projection === "flat") return;
    const sheet = drawSheet(scene, world, plane, prefix);
    put(sheet.defs, parts.defs);
    put(sheet.bands, parts.sheet);
    drawn = { scene, world, projection };
  }

  function lay(picture: Picture): void {
    const { scene, camera, size, projection } = picture;
    put(drawBackdrop(scene, projection, camera, size), parts.backdrop);
    const view = flatView(camera, size);
    // Set by hand in both projections: Preact sees no change where it drew none, and would leave the other one's grain.
    const grain = hatchTransform(projection === "flat" ? view.scale : plane.scale);
    for (const hatch of parts.defs.querySelectorAll(".still-hatch")) hatch.setAttribute("patternTransform", grain);
    if (projection === "globe") {
      parts.window.removeAttribute("transform");
      put([], parts.copies);
      return;
    }
    parts.window.setAttribute("transform", matrixText(view));
    const copies = seenCopies(view, size);
    const tied = tieCopies(scene, view, size).filter((copy) => !copies.includes(copy));
    put(
      [
        ...drawCopies(
          `${prefix}-sheet`,
          copies.filter((copy) => copy !== 0),
        ),
        ...drawCopies(`${prefix}-ties`, tied),
      ],
      parts.copies,
    );
  }

  function nameAll(picture: Picture): void {
    const room = labelRoom(picture.projection, picture.camera, picture.size);
    labels = placeLabels(picture.scene, room);
    put(drawLabels(labels), parts.labels);
    parts.labels.setAttribute("opacity", String(picture.scene.labelAlpha));
    // Preact does not know that moving names were carried along by hand.
    carry();
  }

  function carry(): void {
    const nodes = parts.labels.children;
    for (const [at, name] of labels.entries()) {
      nodes[at]?.setAttribute("transform", labelTransform(name.at[0], name.at[1]));
    }
  }

  function moveNames({ camera, size, projection }: Picture): void {
    const { screen } = labelRoom(projection, camera, size);
    const nodes = parts.labels.children;
    labels = labels.map((name, index) => {
      const places = screen(name.label.at);
      const nearest = places.toSorted((a, b) => apart(a, name.at) - apart(b, name.at))[0];
      nodes[index]?.classList.toggle("is-away", !nearest);
      return nearest ? { ...name, at: nearest } : name;
    });
    carry();
  }

  return {
    root: parts.root,
    draw(picture) {
      choosePlane(picture);
      if (
        picture.redraw ||
        picture.projection === "globe" ||
        drawn?.world !== world ||
        drawn.projection !== picture.projection
      ) {
        drawSheetNow(picture);
      }
      lay(picture);
      parts.root.setAttribute("aria-label", wordsOf(picture.scene.language === "it" ? "it" : "en").say("map"));
      if (picture.moving && !picture.redraw && last) moveNames(picture);
      else nameAll(picture);
      if (!last) for (const old of container.querySelectorAll(":scope > .first-picture")) old.remove();
      last = picture;
    },
    hit(at, reach) {
      if (!last) return null;
      const { scene, camera, size, projection } = last;
      if (projection === "globe") {
        const place = globeView(camera, size).fromScreen(at);
        if (!place) return null;
        return hitTest({ scene, world, plane, labels, at, spots: [at], place, scale: 1, reach });
      }
      const view = flatView(camera, size);
      const [x, y] = view.fromScreen(at);
      const spots = [-2, -1, 0, 1, 2].map((copy) => [x + copy * sheetSize, y] as const);
      const [lon, lat] = fromSheet([x, y]);
      return hitTest({
        scene,
        world,
        plane,
        labels,
        at,
        spots,
        place: [wrapLongitude(lon), lat],
        scale: view.scale,
        reach,
      });
    },
    settled: () => !loading && last !== null,
    close() {
      closed = true;
      for (const part of [parts.backdrop, parts.defs, parts.sheet, parts.copies, parts.labels]) render(null, part);
      parts.root.remove();
    },
  };
}

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function put(elements: readonly StillElement[], into: Element): void {
  render(h(Fragment, null, elements.map(stillVNode)), into);
}

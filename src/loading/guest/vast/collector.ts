// Small sets as plain objects, to be woven into the atlas; large ones as columns, from the row on that is one too many.
import type { GuestCollector } from "#loading/guest/guestRead.ts";
import type { GuestEnd, GuestFeature, GuestShape, GuestTie } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";
import { sampleOf } from "./sampleOf.ts";
import { tilesOf } from "./tilesOf.ts";
import { createVastStore, type VastStore } from "./vastStore.ts";

export interface CollectorOptions {
  /** Names the set in the worker. */
  readonly key: string;
  readonly weaveAtMost: { readonly features: number; readonly positions: number; readonly ties: number };
  /** Where an actor of the atlas has its place; null = nowhere. */
  readonly placeOfActor: (id: string) => Position | null;
}

export interface VastCollector extends GuestCollector {
  readonly key: string;
  /** The columns, once the set is a large one. */
  readonly store: VastStore | null;
}

/** Without WebGL each of them is an element of the page. */
const sample = { features: 2000, positions: 40_000 };

const sizeOf = (shape: GuestShape): number =>
  shape.type === "point"
    ? 1
    : shape.type === "line"
      ? shape.line.length
      : shape.rings.reduce((sum, ring) => sum + ring.length, 0);

export function createCollector({ key, weaveAtMost, placeOfActor }: CollectorOptions): VastCollector {
  let features: GuestFeature[] = [];
  let ties: GuestTie[] = [];
  /** In the order of the file: true = a tie. */
  let order: boolean[] = [];
  let featureCount = 0;
  let tieCount = 0;
  let positions = 0;
  let store: VastStore | null = null;
  const placeOf = (end: GuestEnd): Position | null => (end.actor === null ? end.at : placeOfActor(end.actor));

  const widen = (): VastStore => {
    const wide = createVastStore();
    let [feature, tie] = [0, 0];
    for (const isTie of order)
      if (isTie) wide.addTie(ties[tie++] as GuestTie, placeOf);
      else wide.addFeature(features[feature++] as GuestFeature);
    features = [];
    ties = [];
    order = [];
    return wide;
  };
  const isLarge = (): boolean =>
    featureCount > weaveAtMost.features || positions > weaveAtMost.positions || tieCount > weaveAtMost.ties;

  return {
    key,
    get features() {
      return featureCount;
    },
    get ties() {
      return tieCount;
    },
    get store() {
      return store;
    },
    addFeature(feature) {
      featureCount += 1;
      for (const shape of feature.shapes) positions += sizeOf(shape);
      if (store) return store.addFeature(feature);
      features.push(feature);
      order.push(false);
      if (isLarge()) store = widen();
    },
    addTie(tie) {
      tieCount += 1;
      if (store) return store.addTie(tie, placeOf);
      ties.push(tie);
      order.push(true);
      if (isLarge()) store = widen();
    },
    end() {
      if (!store) return { content: { features, ties }, tiles: null };
      return {
        content: { features: sampleOf(store, sample.features, sample.positions), ties: [] },
        tiles: tilesOf(key, store),
      };
    },
    drop() {
      features = [];
      ties = [];
      order = [];
      store?.drop();
      store = null;
    },
  };
}

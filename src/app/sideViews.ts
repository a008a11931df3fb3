// The views beside the map, fetched when they are first shown: none of them weighs on the first picture.
import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { SideViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";

export type SideView = ComponentType<{ readonly state: AtlasState }>;
type Fetched =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly View: SideView }
  | { readonly kind: "failed" };

const fetchers: Readonly<Record<SideViewId, () => Promise<SideView>>> = {
  network: () => import("#views/network/NetworkView.tsx").then((module) => module.NetworkView),
  ladder: () => import("#views/ladder/LadderView.tsx").then((module) => module.LadderView),
  timeline: () => import("#views/timeline/TimelineView.tsx").then((module) => module.TimelineView),
  table: () => import("#views/table/TableView.tsx").then((module) => module.TableView),
};

export interface SideViews {
  /** What there is of the view; asks for it if nobody has yet. */
  of(view: SideViewId): Signal<Fetched>;
  again(view: SideViewId): void;
  /** All of them, so that they are there when the network is not. */
  fetchAll(): void;
}

export function sideViews(fetch: typeof fetchers = fetchers): SideViews {
  const known = new Map<SideViewId, Signal<Fetched>>();
  const ask = (view: SideViewId, into: Signal<Fetched>) => {
    into.value = { kind: "coming" };
    fetch[view]().then(
      (View) => {
        into.value = { kind: "here", View };
      },
      () => {
        into.value = { kind: "failed" };
      },
    );
  };
  const of = (view: SideViewId) => {
    let found = known.get(view);
    if (!found) {
      found = signal<Fetched>({ kind: "coming" });
      known.set(view, found);
      ask(view, found);
    }
    return found;
  };
  return {
    of,
    again: (view) => ask(view, of(view)),
    fetchAll: () => {
      for (const view of Object.keys(fetch) as SideViewId[]) of(view);
    },
  };
}

// The views beside the map, fetched when they are first shown: none of them weighs on the first picture.
import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { FetchedViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";

export type SideView = ComponentType<{ readonly state: AtlasState }>;
type Fetched =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly View: SideView }
  | { readonly kind: "failed" };

const fetchers: Readonly<Record<FetchedViewId, () => Promise<SideView>>> = {
  network: () => import("#views/network/NetworkView.tsx").then((module) => module.NetworkView),
  ladder: () => import("#views/ladder/LadderView.tsx").then((module) => module.LadderView),
  timeline: () => import("#views/timeline/TimelineView.tsx").then((module) => module.TimelineView),
  table: () => import("#views/table/TableView.tsx").then((module) => module.TableView),
  answers: () => import("#views/answers/AnswersView.tsx").then((module) => module.AnswersView),
};

export interface SideViews {
  /** What there is of the view; asks for it if nobody has yet. */
  of(view: FetchedViewId): Signal<Fetched>;
  /** Asks for one that failed. A browser remembers a script that failed, so the page is opened anew, once it can be; the address brings all of it back. */
  again(view: FetchedViewId): Promise<void>;
  /** All of them, so that they are there when the network is not. */
  fetchAll(): void;
}

export interface Surroundings {
  /** Whether the page itself can be had just now. */
  readonly reachable: () => Promise<boolean>;
  readonly reopen: () => void;
}

const thisPage: Surroundings = {
  reachable: () =>
    fetch(document.baseURI, { method: "HEAD", cache: "no-store" }).then(
      (answer) => answer.ok,
      () => false,
    ),
  reopen: () => window.location.reload(),
};

export function sideViews(from: typeof fetchers = fetchers, { reachable, reopen } = thisPage): SideViews {
  const known = new Map<FetchedViewId, Signal<Fetched>>();
  const ask = (view: FetchedViewId, into: Signal<Fetched>) => {
    into.value = { kind: "coming" };
    from[view]().then(
      (View) => {
        into.value = { kind: "here", View };
      },
      () => {
        into.value = { kind: "failed" };
      },
    );
  };
  const of = (view: FetchedViewId) => {
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
    again: async (view) => {
      of(view).value = { kind: "coming" };
      if (await reachable()) reopen();
      else of(view).value = { kind: "failed" };
    },
    fetchAll: () => {
      for (const view of Object.keys(from) as FetchedViewId[]) of(view);
    },
  };
}

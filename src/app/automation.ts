// window.entente: the small documented automation API. Browser tests, embeds and curious readers use the same one.
import type { PlainCard } from "#analysis/plainCard.ts";
import { queryCard } from "#analysis/queryCard.ts";
import type { Pose } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";

export interface Entente {
  /** Settles once the first view is drawn; rejects if the data cannot be used. */
  readonly ready: Promise<void>;
  /** The present pose: camera, time, filter, layers, selection, views. */
  getPose(): Pose;
  /** Goes to a pose; missing fields keep their present value. Resolves when it has been drawn. */
  setPose(pose: Partial<Pose>): Promise<void>;
  /** The card of anything by id or alias, upper or lower case ("dp-eu-jpn", "JPN", "system:MEDUSA"); null if unknown. */
  query(id: string): PlainCard | null;
  /** What is on screen, counted. */
  counts(): {
    readonly ties: number;
    readonly tiesTotal: number;
    readonly instruments: number;
    readonly segments: number;
    readonly landings: number;
    readonly cities: number;
    readonly renderer: string;
  };
}

declare global {
  interface Window {
    entente?: Entente;
  }
}

export interface Running {
  readonly state: AtlasState;
  readonly renderer: () => string;
  readonly drawn: () => Promise<void>;
}

/** Installs the API before anything is loaded, so that `ready` can be awaited from the first moment. */
export function installAutomation(target: Window): {
  readonly settle: (running: Running) => void;
  readonly fail: (reason: Error) => void;
} {
  let running: Running | null = null;
  let settle: () => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  ready.catch(() => undefined);
  const now = (): Running => {
    if (!running) throw new Error("Entente is not ready yet: await window.entente.ready first.");
    return running;
  };
  target.entente = {
    ready,
    getPose: () => now().state.pose.value,
    setPose: async (pose) => {
      const { state, drawn } = now();
      state.actions.setPose({ ...state.pose.value, ...pose });
      await drawn();
    },
    query: (id) => queryCard(now().state.atlas, id),
    counts: () => {
      const { visible } = now().state;
      const { counts, segments, landings, cities } = visible.value;
      return {
        ties: counts.ties.shown,
        tiesTotal: counts.ties.total,
        instruments: counts.instruments.shown,
        segments: segments.length,
        landings: landings.length,
        cities: cities.length,
        renderer: now().renderer(),
      };
    },
  };
  return {
    settle: (started) => {
      running = started;
      settle();
    },
    fail: (reason) => fail(reason),
  };
}

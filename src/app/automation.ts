// window.entente: the small documented automation API. Browser tests, embeds and curious readers use the same one.
import type { PlainCard } from "#analysis/plainCard.ts";
import { queryCard } from "#analysis/queryCard.ts";
import type { Pose } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { usablePose } from "./usablePose.ts";

export interface Entente {
  /** Settles once the first view is drawn; rejects if the data cannot be used. */
  readonly ready: Promise<void>;
  /** The present pose: camera, time, filter, layers, selection, views. */
  getPose(): Pose;
  /** Goes to a pose; fields that are missing or cannot be used keep their present value, the latter with a note on the page. Resolves when it has been drawn. */
  setPose(pose: Partial<Pose>): Promise<void>;
  /** The card of anything by id or alias, upper or lower case ("dp-eu-jpn", "JPN", "system:MEDUSA"); null if unknown. */
  query(id: string): PlainCard | null;
  /** The present view and the open story as one HTML file that needs no network; its name and its text. */
  briefing(): Promise<{ readonly name: string; readonly html: string }>;
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
  readonly briefing: () => Promise<{ readonly name: string; readonly blob: Blob }>;
}

function refusal(fields: readonly string[]): LocalText {
  const named = fields.slice(0, 4).join(", ").slice(0, 80);
  return {
    en: `What was asked for cannot be shown (${named}). It stays as it was.`,
    it: `Quanto richiesto non si può mostrare (${named}). Resta come prima.`,
  };
}

/** Installs the API before anything is loaded, so that `ready` can be awaited from the first moment. */
export function installAutomation(target: Window): {
  readonly settle: (running: Running) => void;
  /** What it speaks of from now on, where another atlas has been opened. */
  readonly turnTo: (running: Running) => void;
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
      const { pose: next, refused } = usablePose(state.pose.peek(), pose, state.atlas);
      state.actions.setPose(next);
      if (refused.length > 0) state.actions.addNote({ id: "automation", text: refusal(refused) });
      await drawn();
    },
    query: (id) => (typeof id === "string" ? queryCard(now().state.atlas, id) : null),
    briefing: async () => {
      const { name, blob } = await now().briefing();
      return { name, html: await blob.text() };
    },
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
    turnTo: (next) => {
      running = next;
    },
    fail: (reason) => fail(reason),
  };
}

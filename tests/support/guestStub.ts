// A desk that notes what is asked of it, for tests of the dialogs; every task and report is set by hand.
import { signal } from "@preact/signals";
import type {
  GuestActions,
  GuestDesk,
  GuestDialog,
  GuestOutcomeShown,
  GuestPicked,
  GuestTask,
} from "#app/guest/guestContract.ts";
import type { Finding, GuestReport } from "#model/guest/guestReport.ts";
import { type GuestSet, noContent } from "#model/guest/guestSet.ts";
import type { TableProposal } from "#model/guest/guestTable.ts";

export const finding = (part: Partial<Finding>): Finding => ({
  code: "latitude-out-of-range",
  effect: "dropped",
  message: { en: "A latitude is beyond 90.", it: "Una latitudine supera 90." },
  remedy: { en: "Correct it.", it: "Correggila." },
  count: 1,
  places: [],
  fixes: [],
  ...part,
});

export const report = (part: Partial<GuestReport> = {}): GuestReport => ({
  outcome: "accept",
  usable: 3,
  dropped: 0,
  findings: [],
  ...part,
});

export const guestSet = (part: Partial<GuestSet> = {}): GuestSet => ({
  id: "g1",
  file: { name: "partners.csv", hash: "0123456789abcdef", bytes: 2048, format: "csv", url: null },
  title: "partners",
  colour: 0,
  content: noContent,
  tiles: null,
  report: report(),
  ...part,
});

export const outcomeOf = (part: Partial<GuestOutcomeShown> = {}): GuestOutcomeShown => ({
  file: { name: "partners.csv", hash: "0123456789abcdef", url: null, format: "csv" },
  report: report(),
  set: "g1",
  problems: [],
  ...part,
});

export const proposalOf = (part: Partial<TableProposal> = {}): TableProposal => ({
  reading: {
    encoding: "windows-1252",
    delimiter: ";",
    decimal: ",",
    rows: 84,
    header: ["Paese", "Partner", "Dal"],
    hasHeader: true,
    quotedLines: false,
    findings: [],
  },
  mapping: { rows: "ties", columns: { from: 0, to: 1, since: 2 }, names: {}, swap: false, dayOrder: null },
  preview: [["Italia", "Giappone", "2024-04-03"]],
  outlook: { usable: 79, findings: [] },
  mustAsk: true,
  ...part,
});

export function stubDesk(asked: { readonly act: string; readonly with: readonly unknown[] }[] = []) {
  const note =
    (act: string) =>
    (...given: readonly unknown[]) => {
      asked.push({ act, with: given });
    };
  const actions = new Proxy({} as GuestActions, { get: (_, act) => note(String(act)) });
  return {
    sets: signal<readonly GuestSet[]>([]),
    task: signal<GuestTask>({ kind: "none" }),
    outcomes: signal<readonly GuestOutcomeShown[]>([]),
    latest: signal<readonly GuestOutcomeShown[]>([]),
    foreignAtlas: signal<{ readonly name: string; readonly title: string } | null>(null),
    dialog: signal<GuestDialog>({ kind: "none" }),
    picked: signal<GuestPicked | null>(null),
    undoable: signal<GuestDesk["undoable"]["value"]>(null),
    kept: signal(0),
    actions,
  };
}

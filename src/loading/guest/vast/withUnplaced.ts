import type { GuestRead } from "#loading/guest/guestRead.ts";
import { findingKind } from "#model/guest/findingKind.ts";
import type { Finding, GuestReport } from "#model/guest/guestReport.ts";
import type { VastStore } from "./vastStore.ts";

const tiesWithoutPlace = findingKind(
  "large-set-tie-without-place",
  "changed",
  [
    "The set is so large that it is drawn as a map only; ties with an end that has no place are in its table, not on the map.",
    "L'insieme è così grande che è disegnato solo sulla mappa; i legami con un capo senza luogo sono nella sua tabella, non sulla mappa.",
  ],
  [
    "Give both ends coordinates, or cut the file into parts of at most 1,000 ties.",
    "Dai le coordinate a entrambi i capi, o dividi il file in parti di al massimo 1.000 legami.",
  ],
);
const pointsBeyondTiles = findingKind(
  "large-set-point-near-pole",
  "changed",
  [
    "The set is so large that it is drawn from tiles, which end at 85 degrees of latitude; points beyond are in its table, not on the map.",
    "L'insieme è così grande che è disegnato da tasselli, che finiscono a 85 gradi di latitudine; i punti oltre sono nella sua tabella, non sulla mappa.",
  ],
  [
    "Bring the points near the poles in a file of their own, of at most 5,000 features.",
    "Porta i punti vicini ai poli in un file a parte, di al massimo 5.000 elementi.",
  ],
);

/** Of a large set some things stand in its table alone: its network is not reckoned, and its tiles do not reach the poles. That is said. */
export function withUnplaced(
  read: GuestRead & { readonly kind: "ready" },
  { unplacedTies, pointsBeyond }: Pick<VastStore, "unplacedTies" | "pointsBeyond">,
): GuestRead {
  const counted = [
    { ...tiesWithoutPlace, count: unplacedTies },
    { ...pointsBeyondTiles, count: pointsBeyond },
  ];
  const findings = counted.flatMap((each): Finding[] => (each.count > 0 ? [{ ...each, places: [], fixes: [] }] : []));
  if (findings.length === 0) return read;
  const report: GuestReport = {
    ...read.report,
    outcome: read.report.outcome === "accept" ? "accept_with_warning" : read.report.outcome,
    findings: [...read.report.findings, ...findings],
  };
  return { ...read, report };
}

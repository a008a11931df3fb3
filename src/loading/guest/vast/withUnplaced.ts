import type { GuestRead } from "#loading/guest/guestRead.ts";
import type { Finding, GuestReport } from "#model/guest/guestReport.ts";

/** In a large set, ties that cannot be drawn stand in its table alone: its network is not reckoned. That is said. */
export function withUnplaced(read: GuestRead & { readonly kind: "ready" }, unplaced: number): GuestRead {
  if (unplaced === 0) return read;
  const finding: Finding = {
    code: "large-set-tie-without-place",
    effect: "changed",
    message: {
      en: "The set is so large that it is drawn as a map only; ties with an end that has no place are in its table, not on the map.",
      it: "L'insieme è così grande che è disegnato solo sulla mappa; i legami con un capo senza luogo sono nella sua tabella, non sulla mappa.",
    },
    remedy: {
      en: "Give both ends coordinates, or cut the file into parts of at most 1,000 ties.",
      it: "Dai le coordinate a entrambi i capi, o dividi il file in parti di al massimo 1.000 legami.",
    },
    count: unplaced,
    places: [],
    fixes: [],
  };
  const report: GuestReport = {
    ...read.report,
    outcome: read.report.outcome === "accept" ? "accept_with_warning" : read.report.outcome,
    findings: [...read.report.findings, finding],
  };
  return { ...read, report };
}

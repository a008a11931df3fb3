// Which word of the dictionary names a status, a confidence, a layer.
import type { CableStatus, Confidence } from "#model/atlas.ts";
import type { LayerId, StatusClass } from "#model/pose.ts";
import type { MessageKey } from "./dictionary.ts";

export const statusKeys = {
  planned: "statusPlanned",
  negotiating: "statusNegotiating",
  concluded: "statusConcluded",
  signed: "statusSigned",
  in_force: "statusInForce",
  ended: "statusEnded",
  delayed: "statusDelayed",
} as const satisfies Record<StatusClass, MessageKey>;

export const cableStatusKeys = {
  in_service: "cableInService",
  under_construction: "cableUnderConstruction",
  planned: "cablePlanned",
  delayed: "cableDelayed",
  not_confirmed: "cableNotConfirmed",
} as const satisfies Record<CableStatus, MessageKey>;

export const confidenceKeys = {
  high: "confidenceHigh",
  medium: "confidenceMedium",
  low: "confidenceLow",
} as const satisfies Record<Confidence, MessageKey>;

export const layerKeys = {
  countries: "countries",
  blocs: "blocs",
  cities: "cities",
  institutions: "institutions",
  events: "events",
  landings: "landings",
  cables: "cables",
  ties: "ties",
  guests: "guests",
  labels: "labels",
  graticule: "graticule",
} as const satisfies Record<LayerId, MessageKey>;

/** How exactly a landing's point is known. */
export const precisionKeys: Readonly<Record<string, MessageKey | undefined>> = {
  beach: "precisionBeach",
  city: "precisionCity",
  town: "precisionTown",
  indicative: "precisionIndicative",
};

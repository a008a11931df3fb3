// The layers of a map figure, bottom to top, and their names for who takes the picture apart.
import type { LocalText } from "#model/text.ts";
import type { FlatPiece } from "./flatStill.ts";

export const mapLayerIds = [
  "sea",
  "graticule",
  "land",
  "countries",
  "borders",
  "blocs",
  "chosen-country",
  "guest-areas",
  "cables",
  "answer-lines",
  "guest-lines",
  "ties",
  "landings",
  "institutions",
  "events",
  "actors",
  "cities",
  "guests",
  "labels",
] as const;
export type MapLayerId = (typeof mapLayerIds)[number];

export const mapLayerNames: Readonly<Record<MapLayerId, LocalText>> = {
  sea: { en: "Sea", it: "Mare" },
  graticule: { en: "Grid", it: "Reticolo" },
  land: { en: "Land", it: "Terre" },
  countries: { en: "Partner countries", it: "Paesi partner" },
  borders: { en: "Borders and coasts", it: "Confini e coste" },
  blocs: { en: "Outlines of blocs", it: "Contorni dei blocchi" },
  "chosen-country": { en: "Chosen country", it: "Paese scelto" },
  "guest-areas": { en: "Added areas", it: "Aree aggiunte" },
  cables: { en: "Submarine cables", it: "Cavi sottomarini" },
  "answer-lines": { en: "Lines of the answer", it: "Linee della risposta" },
  "guest-lines": { en: "Added lines", it: "Linee aggiunte" },
  ties: { en: "Ties", it: "Legami" },
  landings: { en: "Landing points", it: "Punti di approdo" },
  institutions: { en: "Institutions", it: "Istituzioni" },
  events: { en: "Events", it: "Eventi" },
  actors: { en: "Where ties end", it: "Estremi dei legami" },
  cities: { en: "Cities", it: "Città" },
  guests: { en: "Added points", it: "Punti aggiunti" },
  labels: { en: "Names", it: "Nomi" },
};

const byClass: Readonly<Record<string, MapLayerId>> = {
  "still-sea": "sea",
  "still-limb": "sea",
  "still-graticule": "graticule",
  "still-land": "land",
  "still-countries": "countries",
  "still-borders": "borders",
  "still-disputed": "borders",
  "still-coast": "borders",
  "still-blocs": "blocs",
  "still-chosen-country": "chosen-country",
  "still-guest-areas": "guest-areas",
  "still-guest-lines": "guest-lines",
  "still-cables": "cables",
  "still-answer-lines": "answer-lines",
  "still-ties": "ties",
  "still-labels": "labels",
};

/** Marks bear the name of their layer at the head of their key. */
const markLayer = /^(landings|institutions|events|actors|cities|guests)-/;

export function mapLayerOf({ path }: Pick<FlatPiece, "path">): MapLayerId {
  const inPoints = path.includes("still-points");
  for (const name of path.toReversed()) {
    if (Object.hasOwn(byClass, name)) return byClass[name] as MapLayerId;
    const mark = inPoints ? markLayer.exec(name) : null;
    if (mark) return mark[1] as MapLayerId;
  }
  throw new Error(`A shape of the map lies in no layer known here: ${path.join(" ")}`);
}

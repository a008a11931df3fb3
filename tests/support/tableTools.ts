// What the reader of tables is lent, for tests: a small gazetteer, a collector that keeps everything, nothing of a worker.
import { drawTable } from "#loading/guest/drawTable.ts";
import type { GuestProgress, GuestTools } from "#loading/guest/guestRead.ts";
import type { KeptTable } from "#loading/guest/keptTable.ts";
import { proposeTable } from "#loading/guest/proposeTable.ts";
import type { GuestReport } from "#model/guest/guestReport.ts";
import type { GuestFeature, GuestFile, GuestTie } from "#model/guest/guestSet.ts";
import type { GazetteerPlace, TableMapping, TableProposal } from "#model/guest/guestTable.ts";

type Rough = Partial<GazetteerPlace> & Pick<GazetteerPlace, "id" | "kind">;

const place = (rough: Rough, en: string, it = en): GazetteerPlace => ({
  actor: null,
  also: [],
  at: null,
  country: null,
  population: 0,
  ...rough,
  name: { en, it },
});

const country = (id: string, iso2: string, at: readonly [number, number], en: string, it: string, ...also: string[]) =>
  place({ id, actor: id, kind: "country", also: [id, iso2, ...also], at, country: id }, en, it);
const city = (n: number, iso3: string, at: readonly [number, number], population: number, en: string, it = en) =>
  place({ id: `geonames:${n}`, kind: "city", at, country: iso3, population }, en, it);

/** Milan is an actor, Valencia is in two countries, the ITU has no place. */
export const smallGazetteer: readonly GazetteerPlace[] = [
  country("ITA", "IT", [12.5, 41.9], "Italy", "Italia"),
  country("JPN", "JP", [139.7, 35.7], "Japan", "Giappone"),
  country("ESP", "ES", [-3.7, 40.4], "Spain", "Spagna"),
  country("FRA", "FR", [2.35, 48.85], "France", "Francia"),
  country("USA", "US", [-77, 38.9], "United States", "Stati Uniti", "USA", "U.S."),
  country("CIV", "CI", [-5.3, 6.8], "Côte d’Ivoire", "Costa d’Avorio", "Ivory Coast"),
  country("AUS", "AU", [149.1, -35.3], "Australia", "Australia"),
  country("SGP", "SG", [103.8, 1.3], "Singapore", "Singapore"),
  place(
    { id: "AU", actor: "AU", kind: "organisation", also: ["African Union"], at: [38.7, 9] },
    "African Union",
    "Unione africana",
  ),
  place({ id: "ITU", actor: "ITU", kind: "organisation" }, "ITU"),
  place(
    { id: "milan", actor: "milan", kind: "city", at: [9.19, 45.46], country: "ITA", population: 1_200_000 },
    "Milan",
    "Milano",
  ),
  city(1, "ESP", [-0.38, 39.47], 800_000, "Valencia"),
  city(2, "VEN", [-68, 10.16], 1_400_000, "Valencia"),
  city(3, "JPN", [139.69, 35.69], 8_000_000, "Tokyo"),
  city(4, "SGP", [103.85, 1.29], 3_500_000, "Singapore"),
  city(5, "FRA", [5.37, 43.3], 800_000, "Marseille", "Marsiglia"),
];

export const tableFile: GuestFile = {
  name: "lists.zip/partners.csv",
  hash: "0123456789abcdef",
  bytes: 1,
  format: "csv",
  url: null,
};

export interface ToolsKept {
  readonly tools: GuestTools;
  readonly features: GuestFeature[];
  readonly ties: GuestTie[];
  readonly kept: Map<string, KeptTable>;
  readonly progress: GuestProgress[];
  readonly asked: { gazetteer: number; dropped: number };
}

export function tableTools(signal = new AbortController().signal, gazetteer = smallGazetteer): ToolsKept {
  const features: GuestFeature[] = [];
  const ties: GuestTie[] = [];
  const kept = new Map<string, KeptTable>();
  const progress: GuestProgress[] = [];
  const asked = { gazetteer: 0, dropped: 0 };
  const tools: GuestTools = {
    gazetteer: async () => {
      asked.gazetteer++;
      return gazetteer;
    },
    collector: () => ({
      addFeature: (feature) => void features.push(feature),
      addTie: (tie) => void ties.push(tie),
      get features() {
        return features.length;
      },
      get ties() {
        return ties.length;
      },
      end: () => ({ content: { features, ties }, tiles: null }),
      drop: () => void asked.dropped++,
    }),
    keepTable: (key, table) => void kept.set(key, table),
    onProgress: (step) => void progress.push(step),
    signal,
  };
  return { tools, features, ties, kept, progress, asked };
}

export interface TableDrawn {
  readonly proposal: TableProposal;
  readonly features: readonly GuestFeature[];
  readonly ties: readonly GuestTie[];
  readonly report: GuestReport;
}

/** The table as it is proposed, and drawn so, save what `change` says otherwise. */
export async function drawnTable(text: string, change: Partial<TableMapping> = {}): Promise<TableDrawn> {
  const table: KeptTable = { file: tableFile, text, encoding: "utf-8" };
  const lent = tableTools();
  const proposal = await proposeTable(table, null, lent.tools);
  const read = await drawTable(table, { ...proposal.mapping, ...change }, lent.tools);
  if (read.kind !== "ready" && read.kind !== "refused") throw new Error(`A drawn table is ${read.kind}`);
  return { proposal, features: lent.features, ties: lent.ties, report: read.report };
}

export const codesOf = ({ findings }: Pick<GuestReport, "findings">): string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "table-read-as");

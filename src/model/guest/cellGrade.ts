// Words of standing and of sureness, English and Italian, as tables write them.
import { foldedWords } from "#model/foldedText.ts";
import { type Confidence, type Status, statuses } from "#model/gradings.ts";

/** null: no word that is known. */
export function cellStatus(text: string): Status | null {
  return statusOf.get(foldedWords(text).join(" ")) ?? null;
}

export function cellConfidence(text: string): Confidence | null {
  return confidenceOf.get(foldedWords(text).join(" ")) ?? null;
}

const statusWords: Readonly<Partial<Record<Status, string>>> = {
  planned:
    "plan, proposed, announced, pianificato, pianificata, previsto, prevista, proposto, proposta, annunciato, annunciata, in programma, in progetto",
  expected: "atteso, attesa, forthcoming, upcoming",
  negotiating:
    "in negotiation, under negotiation, negotiations, in negoziato, in negoziazione, in trattativa, negoziato in corso, talks",
  concluded: "negotiations concluded, agreed, concluso, conclusa, concordato",
  signed: "signature, firmato, firmata, sottoscritto, sottoscritta",
  launched:
    "lanciato, lanciata, avviato, avviata, started, established, founded, fondato, fondata, istituito, istituita",
  active:
    "attivo, attiva, ongoing, in corso, operational, operativo, operativa, live, current, in service, in servizio",
  in_force: "in force, in vigore, in effect, effective, vigente, ratified, ratificato, ratificata",
  held: "tenuto, tenuta, took place, svolto, svolta",
  ended:
    "expired, terminated, closed, finished, inactive, former, withdrawn, cancelled, canceled, terminato, terminata, scaduto, scaduta, cessato, cessata, chiuso, chiusa, finito, inattivo, inattiva, ritirato, annullato",
  suspended: "paused, on hold, frozen, sospeso, sospesa",
  delayed: "postponed, in ritardo, rinviato, rinviata, ritardato",
};
const statusOf: ReadonlyMap<string, Status> = new Map(
  statuses.flatMap((status) =>
    [status.replace("_", " "), ...(statusWords[status] ?? "").split(", ")].map((word) => [word, status] as const),
  ),
);

const confidenceOf: ReadonlyMap<string, Confidence> = new Map(
  (
    [
      ["high", "high, alta, alto, certain, certo, certa, sure, confirmed, confermato, confermata, strong"],
      ["medium", "medium, media, medio, moderate, probable, probabile, likely, mid"],
      ["low", "low, bassa, basso, weak, uncertain, incerto, incerta, possible, possibile, unconfirmed, non confermato"],
    ] as const
  ).flatMap(([grade, words]) => words.split(", ").map((word) => [word, grade] as const)),
);

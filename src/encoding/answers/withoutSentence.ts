// What is left, in whole sentences. Each says whose data it speaks of, so that none of them can be quoted as if it spoke of the Internet.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { BuiltScope } from "#model/answers.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import { propagationMs } from "#model/propagation.ts";
import { type Language, textIn } from "#model/text.ts";
import type { CableLoss, CableWeakness, PairLoss, TieLoss, TieWeakness } from "#model/without.ts";
import { msInWords } from "./betweenSentence.ts";
import { goneName, landName, pairNames } from "./withoutNames.ts";

interface CableSaid {
  readonly atlas: Atlas;
  readonly gone: readonly Ref[];
  readonly built: BuiltScope;
  /** Only EU-backed systems were looked at. */
  readonly backed: boolean;
  /** The date shown lies before the day to which the sources were read. */
  readonly past: boolean;
  readonly loss: CableLoss;
  /** Told only while nothing is taken away. */
  readonly weak: CableWeakness | null;
}

interface TiesSaid {
  readonly atlas: Atlas;
  readonly gone: readonly Ref[];
  readonly loss: TieLoss;
  readonly weak: TieWeakness | null;
}

/** Named up to here, counted beyond. */
const mostNamed = 4;

export function cablesSentence(said: CableSaid, language: Language): string {
  return language === "it" ? cablesItalian(said) : cablesEnglish(said);
}

export function tiesSentence(said: TiesSaid, language: Language): string {
  return language === "it" ? tiesItalian(said) : tiesEnglish(said);
}

function toolsOf(atlas: Atlas, language: Language) {
  const words = wordsOf(language);
  return {
    n: (count: number) => words.number(count),
    /** "1 pair", "2 pairs" */
    count: (count: number, one: string, other: string) => `${words.number(count)} ${count === 1 ? one : other}`,
    km: (km: number) => words.number(Math.round(km), "kilometer"),
    ms: (km: number) => `${msInWords(propagationMs(km), language)} ms`,
    things: (refs: readonly Ref[]) => words.list(refs.map((ref) => goneName(atlas, ref, language, true))),
    pair: (pair: PairLoss) => words.list(pairNames(atlas, pair, language)),
    lands: (ids: readonly string[]) => words.list(ids.map((id) => landName(atlas, id, language))),
    actors: (list: TieLoss["lost"]) => words.list(list.map((actor) => textIn(actor.name, language))),
  };
}

const joinedEnglish: Readonly<Record<BuiltScope, string>> = {
  in_service: "cables in service",
  building: "cables in service or being built",
  all: "cables in service, being built or planned",
};
const joinedItalian: Readonly<Record<BuiltScope, string>> = {
  in_service: "in servizio",
  building: "in servizio o in costruzione",
  all: "in servizio, in costruzione o previsti",
};

/** Pairs that could be affected: those with a country that is gone are not. */
const staying = (loss: CableLoss) => loss.joined - loss.withGone;
const furthest = ({ longer }: CableLoss) => {
  const [first] = longer;
  return first?.after ? { pair: first, km: first.after.km - first.before.km } : null;
};

function cablesEnglish({ atlas, gone, built, backed, past, loss, weak }: CableSaid): string {
  const { n, count, km, ms, things, lands, pair } = toolsOf(atlas, "en");
  const cables = `${backed ? "EU-backed " : ""}${past && built === "in_service" ? "cables in service at the date shown or undated" : joinedEnglish[built]}`;
  if (loss.joined === 0) return `In the data of this atlas, no ${cables} join two countries or territories.`;
  const single = (left: number) =>
    left === 0
      ? null
      : left === 1
        ? `The one pair ${weak ? "that is" : "still"} joined has ${loss.single === 1 ? "only one route" : "more than one route"}.`
        : `${loss.single === left ? `All ${n(left)}` : `${n(loss.single)} of the ${n(left)}`} ${weak ? "joined pairs" : "pairs still joined"} ${loss.single === 1 ? "has" : "have"} only one route.`;
  if (weak) {
    const networks = loss.networks.length;
    const countries = new Set(loss.networks.flatMap(({ before }) => before)).size;
    return [
      `In the data of this atlas, ${cables} join ${n(countries)} countries and territories in ${networks === 1 ? "one network" : `${n(networks)} networks that do not meet`}.`,
      single(loss.joined),
      weak.bridges.length === 0
        ? "No stretch of cable is a bridge."
        : `${count(weak.bridges.length, "stretch of cable is a bridge", "stretches of cable are bridges")}: without ${weak.bridges.length === 1 ? "it" : "any one of them"} some countries are cut off from others.`,
    ]
      .filter(Boolean)
      .join(" ");
  }
  const head = `In the data of this atlas, without ${things(gone)}`;
  const pairs = staying(loss);
  const nothing = loss.idle.length === gone.length;
  if (nothing)
    return `${head}, nothing changes: ${gone.length === 1 ? "it is" : "they are"} no part of the ${cables} there.`;
  const cut =
    pairs === 0
      ? `${head}, no pair of countries or territories is left that ${cables} joined.`
      : `${head}, ${loss.cut.length === 0 ? "none" : n(loss.cut.length)} of the ${count(pairs, "pair", "pairs")} of countries and territories that ${cables} join ${loss.cut.length > 1 ? "are" : "is"} cut off from one another.`;
  const last = backed ? "EU-backed route" : "route";
  const lost =
    loss.lost.length === 0
      ? null
      : loss.lost.length <= mostNamed
        ? `${lands(loss.lost)} ${loss.lost.length === 1 ? "loses its" : "lose their"} last ${last} to another country there.`
        : `${n(loss.lost.length)} countries and territories lose their last ${last} to another there.`;
  const far = furthest(loss);
  const longer = far
    ? `${count(loss.longer.length, "pair keeps", "pairs keep")} a route that is longer, by ${loss.longer.length === 1 ? "" : "up to "}${km(far.km)}, ${ms(far.km)} one way (${pair(far.pair)}).`
    : null;
  return [cut, lost, longer, single(pairs - loss.cut.length)].filter(Boolean).join(" ");
}

function cablesItalian({ atlas, gone, built, backed, past, loss, weak }: CableSaid): string {
  const { n, count, km, ms, things, lands, pair } = toolsOf(atlas, "it");
  const cables = `cavi ${backed ? "sostenuti dall’UE " : ""}${past && built === "in_service" ? "in servizio alla data mostrata o senza data" : joinedItalian[built]}`;
  if (loss.joined === 0) return `Nei dati di questo atlante nessuna coppia di paesi o territori è unita da ${cables}.`;
  const single = (left: number) =>
    left === 0
      ? null
      : left === 1
        ? `L’unica coppia ${weak ? "" : "ancora "}unita ha ${loss.single === 1 ? "una sola via" : "più di una via"}.`
        : loss.single === left
          ? `Tutte le ${n(left)} coppie ${weak ? "" : "ancora "}unite hanno una sola via.`
          : `${loss.single === 1 ? "Ha" : "Hanno"} una sola via ${n(loss.single)} delle ${n(left)} coppie ${weak ? "" : "ancora "}unite.`;
  if (weak) {
    const networks = loss.networks.length;
    const countries = new Set(loss.networks.flatMap(({ before }) => before)).size;
    return [
      `Nei dati di questo atlante ${n(countries)} paesi e territori sono uniti da ${cables}, in ${networks === 1 ? "una sola rete" : `${n(networks)} reti che non si incontrano`}.`,
      single(loss.joined),
      weak.bridges.length === 0
        ? "Nessun tratto di cavo è un ponte."
        : `${count(weak.bridges.length, "tratto di cavo è un ponte", "tratti di cavo sono ponti")}: senza ${weak.bridges.length === 1 ? "quello" : "anche uno solo di essi"} alcuni paesi restano separati da altri.`,
    ]
      .filter(Boolean)
      .join(" ");
  }
  const head = `Nei dati di questo atlante, senza ${things(gone)}`;
  const pairs = staying(loss);
  if (loss.idle.length === gone.length)
    return `${head}, non cambia nulla: non ${gone.length === 1 ? "fa" : "fanno"} parte dei ${cables} che vi figurano.`;
  const cut =
    pairs === 0
      ? `${head}, non resta alcuna coppia di paesi o territori che fosse unita da ${cables}.`
      : loss.cut.length === 0
        ? `${head}, ${pairs === 1 ? "l’unica coppia" : `nessuna delle ${n(pairs)} coppie`} di paesi e territori ${pairs === 1 ? "unita" : "unite"} da ${cables} ${pairs === 1 ? "non " : ""}resta separata.`
        : `${head}, ${pairs === 1 ? "l’unica coppia di paesi e territori unita" : `${loss.cut.length === 1 ? "resta separata 1" : `restano separate ${n(loss.cut.length)}`} delle ${n(pairs)} coppie di paesi e territori unite`} da ${cables}${pairs === 1 ? " resta separata" : ""}.`;
  const last = backed ? " sostenuta dall’UE" : "";
  const lost =
    loss.lost.length === 0
      ? null
      : loss.lost.length <= mostNamed
        ? `${loss.lost.length === 1 ? "Perde" : "Perdono"} l’ultima via${last} verso un altro paese: ${lands(loss.lost)}.`
        : `${n(loss.lost.length)} paesi e territori perdono l’ultima via${last} verso un altro.`;
  const far = furthest(loss);
  const longer = far
    ? `${loss.longer.length === 1 ? "1 coppia conserva" : `${n(loss.longer.length)} coppie conservano`} una via più lunga: ${loss.longer.length === 1 ? "" : "al massimo "}${km(far.km)} e ${ms(far.km)} in più in un senso (${pair(far.pair)}).`
    : null;
  return [cut, lost, longer, single(pairs - loss.cut.length)].filter(Boolean).join(" ");
}

function tiesEnglish({ atlas, gone, loss, weak }: TiesSaid): string {
  const { n, count, things, actors } = toolsOf(atlas, "en");
  if (loss.ties === 0) return "In the data of this atlas, no tie is left at this date and with these filters.";
  const groups = (many: number) => (many === 1 ? "one network" : `${n(many)} networks that do not meet`);
  if (weak)
    return [
      `In the data of this atlas, the ${count(loss.ties, "tie", "ties")} shown join ${n(loss.actors)} actors in ${groups(loss.networks.length)}.`,
      weak.bridges === 0
        ? "No tie is the only link between two parts of a network."
        : `${count(weak.bridges, "tie is", "ties are")} the only link between two parts of a network; ${count(weak.actor.length, "actor", "actors")}, taken away alone, would cut others off.`,
    ].join(" ");
  const head = `In the data of this atlas, without ${things(gone)}`;
  if (loss.idle.length === gone.length)
    return `${head}, nothing changes: ${gone.length === 1 ? "it is" : "they are"} no part of the ties shown.`;
  const parts = loss.networks.reduce((sum, { parts: left, off }) => sum + left.length + off.length, 0);
  const lost =
    loss.lost.length === 0
      ? "nobody loses the last tie."
      : loss.lost.length <= mostNamed
        ? `${actors(loss.lost)} ${loss.lost.length === 1 ? "loses the last tie" : "lose their last tie"}.`
        : `${n(loss.lost.length)} actors lose their last tie.`;
  const cut =
    loss.cut === 0
      ? "All who were joined and remain are still joined."
      : `What was ${groups(loss.networks.length)} falls into ${count(parts, "part", "parts")}, single actors counted: ${count(loss.cut, "pair of actors is", "pairs of actors are")} no longer joined by any chain of ties.`;
  return `${head}, ${n(loss.goneTies.length)} of the ${count(loss.ties, "tie", "ties")} shown ${loss.goneTies.length === 1 ? "is" : "are"} gone, and ${lost} ${cut}`;
}

function tiesItalian({ atlas, gone, loss, weak }: TiesSaid): string {
  const { n, count, things, actors } = toolsOf(atlas, "it");
  if (loss.ties === 0) return "Nei dati di questo atlante non resta alcun legame a questa data e con questi filtri.";
  const groups = (many: number) => (many === 1 ? "una sola rete" : `${n(many)} reti che non si incontrano`);
  if (weak)
    return [
      `Nei dati di questo atlante ${loss.ties === 1 ? "l’unico legame mostrato unisce" : `i ${n(loss.ties)} legami mostrati uniscono`} ${n(loss.actors)} attori in ${groups(loss.networks.length)}.`,
      weak.bridges === 0
        ? "Nessun legame è l’unico anello tra due parti di una rete."
        : `${count(weak.bridges, "legame è", "legami sono")} l’unico anello tra due parti di una rete; ${count(weak.actor.length, "attore, tolto da solo, ne separerebbe", "attori, tolti uno alla volta, ne separerebbero")} altri.`,
    ].join(" ");
  const head = `Nei dati di questo atlante, senza ${things(gone)}`;
  if (loss.idle.length === gone.length)
    return `${head}, non cambia nulla: non ${gone.length === 1 ? "fa" : "fanno"} parte dei legami mostrati.`;
  const parts = loss.networks.reduce((sum, { parts: left, off }) => sum + left.length + off.length, 0);
  const lost =
    loss.lost.length === 0
      ? "nessuno perde l’ultimo legame."
      : loss.lost.length <= mostNamed
        ? `${loss.lost.length === 1 ? "perde" : "perdono"} l’ultimo legame: ${actors(loss.lost)}.`
        : `${n(loss.lost.length)} attori perdono l’ultimo legame.`;
  const cut =
    loss.cut === 0
      ? "Chi era unito e rimane è ancora unito."
      : `${loss.networks.length === 1 ? "Quella che era una sola rete si divide" : `Quelle che erano ${n(loss.networks.length)} reti si dividono`} in ${count(parts, "parte", "parti")}, contando gli attori rimasti soli: ${count(loss.cut, "coppia di attori non è più unita", "coppie di attori non sono più unite")} da alcuna catena di legami.`;
  const away =
    loss.ties === 1
      ? "viene meno l’unico legame mostrato"
      : `${loss.goneTies.length === 1 ? "viene meno 1" : `vengono meno ${n(loss.goneTies.length)}`} dei ${n(loss.ties)} legami mostrati`;
  return `${head}, ${away}, e ${lost} ${cut}`;
}

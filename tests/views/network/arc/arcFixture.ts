// A network of a few actors and ties, and the scene they make at a size, with a font of even letters.
import { networkFigures } from "#analysis/networkFigures.ts";
import { orderNetwork } from "#analysis/orderNetwork.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import type { Actor, Atlas, Family, Instrument, Participation, Region, Status } from "#model/atlas.ts";
import type { StatusClass } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import type { ActorFacts, Tie, VisibleAtlas } from "#model/ties.ts";
import type { NetworkSettings, PartyMode } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { type ArcInput, arcScene } from "#views/network/arc/arcScene.ts";
import { noPaint } from "#views/network/graphPaint.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const same = (text: string): LocalText => ({ en: text, it: text });

export function actor(kind: Actor["kind"], id: string, name: string, region: string | null, italian = name): Actor {
  return {
    kind,
    ref: `${kind}:${id}`,
    id,
    aliases: [],
    name: { en: name, it: italian },
    region,
    at: null,
    nominal: false,
    place: null,
    iso3: null,
    note: null,
    acronym: null,
    fullName: null,
    sources: [],
    disagreements: [],
    memberships: [],
    confidence: null,
    members: [],
    speaksForMembers: false,
    notSpokenFor: [],
    relation: null,
  };
}

export const eu = actor("bloc", "EU", "European Union", "europe", "Unione europea");
export const japan = actor("country", "JPN", "Japan", "asia", "Giappone");
export const korea = actor("country", "KOR", "Republic of Korea", "asia", "Repubblica di Corea");
export const council = actor("organisation", "COE", "Council of Europe", "europe", "Consiglio d'Europa");
export const nagano = actor("city", "nagano", "Nagano", null);

interface TieOptions {
  readonly family?: string;
  readonly status?: Status;
  readonly statusClass?: StatusClass;
  readonly date?: string | null;
}

export function tie(id: string, from: Actor, to: Actor, options: TieOptions = {}): Tie {
  const { family = "talk", status = "in_force", statusClass = "in_force", date = null } = options;
  const instrument = {
    kind: "instrument",
    ref: `instrument:${id}`,
    id,
    name: same(id),
    family,
    states: [] as Instrument["states"],
  } as Partial<Instrument>;
  return {
    id: `${id}~${from.id}~${to.id}`,
    instrument: instrument as Instrument,
    family,
    from,
    to,
    status,
    statusClass,
    confidence: "high",
    participation: { date } as Participation,
    date,
    dates: date ? [date] : [],
  };
}

const family = (id: string, colour: string): Family => ({
  id,
  name: same(id),
  short: same(id),
  description: same(id),
  colours: { light: colour, dark: colour, projector: colour },
  types: [],
});

export const statusNames: ReadonlyMap<Status, LocalText> = new Map<Status, LocalText>([
  ["in_force", { en: "in force", it: "in vigore" }],
  ["planned", { en: "planned", it: "previsto" }],
  ["signed", { en: "signed", it: "firmato" }],
]);

const regions: readonly Region[] = [
  { id: "europe", name: { en: "Europe", it: "Europa" } },
  { id: "asia", name: { en: "Asia", it: "Asia" } },
];

export const smallTies: readonly Tie[] = [
  tie("partnership", eu, japan, { date: "2022-05-12" }),
  tie("trade", eu, japan, { family: "trade", status: "planned", statusClass: "planned" }),
  tie("dialogue", eu, korea, { status: "signed", statusClass: "signed", date: "2023" }),
  tie("treaty", council, japan, { family: "trade", date: "2024-09" }),
  tie("cities", korea, nagano),
];

/** With an instrument of three parties, which the ways of drawing treat differently. */
export const forumTies: readonly Tie[] = [
  ...smallTies,
  tie("forum", eu, japan, { family: "trade" }),
  tie("forum", eu, korea, { family: "trade", status: "planned", statusClass: "planned" }),
];

interface Given extends Partial<ArcInput> {
  readonly ties?: readonly Tie[];
  readonly parties?: PartyMode;
}

export function smallInput({ ties = smallTies, parties = "spokes", ...change }: Given = {}): ArcInput {
  const graph = projectGraph(ties, parties);
  const figures = networkFigures(graph);
  const order = change.order ?? "region";
  const kinds = (of: Actor) => new Set(ties.filter((one) => one.from === eu && one.to === of).map((one) => one.family));
  const depths = [eu, council, japan, korea, nagano].map(
    (one) => [one.id, { families: [...kinds(one)] } as unknown as ActorFacts] as const,
  );
  const families = [family("talk", "#1144aa"), family("trade", "#aa4411")];
  return {
    graph,
    nodes: orderNetwork(
      { regions, families } as unknown as Atlas,
      { factsByActor: new Map(depths) } as unknown as VisibleAtlas,
      graph,
      figures,
      eu.ref,
      order,
    ),
    order,
    sizeBy: "degree",
    colourBy: "plain",
    hub: eu.ref,
    families,
    regions,
    statusNames,
    paint: noPaint,
    theme: "light",
    language: "en",
    size: { width: 400, height: 300 },
    unit: 1,
    measure: evenLetters,
    ...change,
  };
}

export const evenLetters = (text: string, size: number) => text.length * size * 0.5;

export const smallScene = (given: Given = {}) => arcScene(smallInput(given));

/** The scene of the shipped atlas, as it first opens but for what is said. */
export function shippedScene(change: Partial<ArcInput> = {}, settings: Partial<NetworkSettings> = {}) {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas);
  state.actions.setNetwork(settings);
  const { graph, nodes } = networkState(state);
  return arcScene({
    graph: graph.value,
    nodes: nodes.value,
    order: state.pose.value.network.order,
    sizeBy: "degree",
    colourBy: "plain",
    hub: state.hub.value.ref,
    families: atlas.families,
    regions: atlas.regions,
    statusNames: atlas.statusNames,
    paint: noPaint,
    theme: "light",
    language: "en",
    size: { width: 420, height: 820 },
    unit: 1,
    measure: evenLetters,
    ...change,
  });
}

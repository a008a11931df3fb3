import { backedRule } from "./backedRule.ts";
import type { TreatiesSentence, TreatiesWords } from "./treatiesPhrases.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const numerals = ["no", "one", "two", "three", "four"];

const what = ({ cables, laid }: TreatiesSentence["settings"]) => {
  const landing = cables === "eu" ? "an EU-backed landing" : "a landing of a cable in the data";
  return `${landing}${{ any: "", building: " in service or being built", service: " in service" }[laid]}`;
};
const have = (n: number) => (n === 0 ? "none has" : n === 1 ? "1 has" : `${n} have`);
const some = (n: number) => (n === 0 ? "none" : String(n));

function sentence({ hub, outside, hasMembers, hubIsCountry, counts, atWork, settings }: TreatiesSentence): string {
  const { atLeast, corner, laid } = settings;
  const kinds = atLeast === 1 ? "a tie of their own" : `${numerals[atLeast]} or more kinds of tie of their own`;
  const hardly = atLeast === 1 ? "no tie" : "fewer";
  const rest = [
    `${some(counts.cables)} a landing and ${hardly}`,
    `${some(counts.ties)} the ties and no landing`,
    `${some(counts.neither)} neither`,
  ];
  const whole = `Of the ${outside} ${hubIsCountry ? "other " : ""}${outside === 1 ? "country or territory" : "countries and territories"} ${
    hasMembers ? `outside ${hub.plain}` : "of the atlas"
  }, ${have(counts.both)} ${what(settings)} and ${kinds} with ${hub.plain}, ${list.format(rest)}.`;
  const landed = counts.both + counts.cables;
  const work =
    laid === "service" || landed === 0
      ? ""
      : landed === 1
        ? ` The one with a landing has ${atWork === 1 ? "" : "n"}one in service.`
        : ` Of the ${landed} with a landing, ${have(atWork)} one in service.`;
  const shown = corner ? ` Shown: ${corners(corner, atLeast).toLowerCase()} (${counts[corner]}).` : "";
  return `${whole}${work}${shown}`;
}

function corners(corner: keyof TreatiesSentence["counts"], atLeast: number): string {
  const few = atLeast === 1 ? "no tie" : atLeast === 2 ? "hardly a tie" : "few ties";
  return {
    both: "Landing and ties",
    cables: `Landing, ${few}`,
    ties: "Ties, no landing",
    neither: `No landing, ${few}`,
  }[corner];
}

const kinds = (n: number) => plural(n, "kind of tie", "kinds of tie");

export const treatiesEn: TreatiesWords = {
  cables: "Cables",
  scopes: { eu: "EU-backed", all: "All in the data" },
  laid: "Landings",
  states: { any: "Planned too", building: "Being built too", service: "In service only" },
  atLeast: "Ties from",
  kinds,
  orMore: (n) => plural(n, "kind", "kinds"),
  projects: "Count the cables’ own projects as ties",
  form: "Picture",
  forms: { scatter: "Every country", matrix: "Four corners" },
  corner: "Show",
  allCorners: "All four corners",
  corners,
  cornerMeans: (corner, atLeast) => {
    const landing = corner === "both" || corner === "cables" ? "a landing" : "no landing";
    const ties = corner === "both" || corner === "ties";
    if (ties) return `${landing}, ${atLeast === 1 ? "1 kind of tie" : `${atLeast} kinds of tie`} or more`;
    return `${landing}, ${atLeast === 1 ? "no tie of its own" : atLeast === 2 ? "1 kind of tie or none" : `fewer than ${atLeast} kinds of tie`}`;
  },
  members: (ofHub) => `Members ${ofHub}`,
  membersShort: "Members",
  backed: (scope) => (scope === "eu" ? "EU-backed cables" : "Cables in the data"),
  sentence,
  axes: { depth: (hub) => `Kinds of tie of its own with ${hub}`, landings: "Landings" },
  picture: (hub) => `Countries by landings of cables and by kinds of tie with ${hub}`,
  countries: (n) => plural(n, "country or territory", "countries and territories"),
  landings: (n) => plural(n, "landing", "landings"),
  noLanding: "No landing",
  noTie: "No tie of its own",
  noCoast: "No coast",
  nodes: (n) => plural(n, "node on land", "nodes on land"),
  inside: (ofHub) => `Member ${ofHub}`,
  through: (families, blocs) => `Only through ${blocs}: ${families}`,
  marks: {
    title: "Marks",
    own: "With a tie of its own, or with none at all",
    through: "Tied only through a bloc",
    noCoast: "Without a coast",
  },
  correlation: (rho, n, ofHub) =>
    `Rank correlation of landings and kinds of tie, over the ${n} countries with a coast that are not members ${ofHub}: ${rho} (Spearman; 1 = the same order, 0 = no common order). It describes these data and speaks of no cause.`,
  systems: "Which cables count",
  counted: (n) => `Counted (${n})`,
  notCounted: (n) => `Not counted (${n})`,
  inStrategy: "Named in the EU’s strategy",
  notInStrategy: "Not named in the EU’s strategy",
  funding: "EU funding",
  noFunding: "none in the data",
  nobody: "No country stands here.",
  showAll: "Show all four corners",
  more: (n) => `and ${n} more`,
  wayOut: {
    nothing: (hub) => `In what is shown at this date no country has a tie with ${hub}.`,
    usualHub: (hub) => `Ties with ${hub}`,
    clearFilter: "Clear the filter",
    latest: "Go to the latest date",
    allStates: "Count planned landings too",
  },
  column: {
    country: "Country or territory",
    corner: "Corner",
    landings: "Landings",
    service: "In service",
    building: "Being built or delayed",
    planned: "Planned",
    unconfirmed: "Not confirmed",
    systems: "Systems",
    nodes: "Nodes on land",
    depth: "Kinds of tie",
    families: "Which kinds",
    through: "Through a bloc only",
    coast: "Coast",
  },
  yes: "yes",
  no: "no",
  caveats: {
    meaning:
      "A country’s corner says what the data hold: landings of the counted cables, and kinds of tie of its own. That the two occur together makes neither the cause of the other, and what is missing is missing in the data: the atlas holds few of the world’s cables.",
    rule: (scope, backing) =>
      scope === "eu"
        ? backedRule.en
        : `All the systems of the atlas count${backing ? ": those in or beside the strategy and a few for context" : ""}. They are no register of the world’s cables.`,
    laid: {
      any: "Planned landings and those not confirmed count too; some are only under discussion or on a way that is not published.",
      building: "Landings that are only planned are left out.",
      service: "Only landings in service count; what is landed but not yet at work is left out.",
    },
    ties: "The filters hold for the ties alone. A tie counts in whatever state, planned or ended too, unless they leave it out.",
    past: (day) =>
      `Before ${day} only landings in service by then count: whether the others were planned or being laid at the time is not recorded. Those in service that no source dates count throughout.`,
    projects: (counted) =>
      counted
        ? "The cables’ own projects count as ties: some countries have a tie only because a cable is meant to land there."
        : "The cables’ own projects do not count as ties, or a landing would bring its own tie. The depth here can therefore be one less than on the map and in the ladder.",
    members: (ofHub) => `The members ${ofHub} are inside: they have landings and no depth, and stand apart.`,
    nodes: (nodes, countries) =>
      `${plural(nodes, "node on land is no landing and is", "nodes on land are no landings and are")} counted apart (${plural(countries, "country", "countries")}).`,
    through: "Ties that a country has only through a bloc are not its own: its mark is hollow while it has no other.",
    coast:
      "A country without a coast (square) can have no landing. Which ones is read off the base map at 1:50 million; the Caspian counts as a sea.",
    elsewhere: (places) =>
      `Counted for no country: ${list.format(places.map(({ name, landings }) => `${plural(landings, "landing", "landings")} in ${name}`))}, which ${places.length === 1 ? "is" : "are"} no actor of the atlas.`,
    dropped: (landings) =>
      `Not counted, because one source names ${landings.length === 1 ? "it" : "them"} and others do not: ${list.format(landings)}.`,
  },
};

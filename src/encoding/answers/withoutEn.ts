import type { WithoutDictionary } from "./withoutDictionary.ts";

export const withoutEn: WithoutDictionary = {
  network: "Network",
  cables: "Cables",
  ties: "Ties",
  built: "Cables that count",
  builtScope: { in_service: "In service", building: "Being built too", all: "Planned too" },
  builtTitle: {
    in_service: "Only segments that a source says are in service",
    building: "Also segments under construction or delayed",
    all: "Also segments that are only planned, or not confirmed",
  },
  backed: "Only EU-backed cables",
  inland: "Join landings of one country on land",
  away: "Taken away",
  searchLabel: "Take away",
  searchHint: { cables: "cable, landing, country …", ties: "country, bloc, instrument …" },
  nothingFound: "Nothing of that name can be taken away.",
  found: (count) => `${count} found`,
  takeChosen: (name) => `Take away what is chosen: ${name}`,
  take: (name) => `Take away: ${name}`,
  giveBack: (name) => `Put back: ${name}`,
  restoreAll: "Put everything back",
  full: (most) => `At most ${most} things can be taken away at once.`,
  kind: {
    system: "cable",
    segment: "segment",
    landing: "landing",
    country: "country",
    instrument: "instrument",
    bloc: "bloc",
    organisation: "organisation",
    city: "city",
  },

  notice: "This is not the Internet.",
  cablesNotice: ({ segments, systems }) =>
    `The atlas draws ${segments} segments of ${systems} cable systems. Hundreds of other submarine cables, and nearly all networks on land, are not in its data: who is cut off here may well be connected by them.`,
  tiesNotice: (hub) =>
    `These are ties that the sources of this atlas name; it was gathered around ${hub}. Who has no tie left here may have others that the atlas does not hold.`,

  examples: "Try",
  example: (name) => `Without ${name}`,
  planned: (name) => `As planned, without ${name}`,
  weakParts: ({ bridges, points }) =>
    `Stretches of cable that are bridges: ${bridges}. Landings, nodes and branching units that are articulation points: ${points}.`,
  weak: "What is weak as it stands",
  weakNow: "What is weak now",
  weakKind: {
    system: "Cables",
    country: "Countries",
    segment: "Segments",
    landing: "Landings",
    actor: "Actors",
    instrument: "Instruments",
  },
  noWeak: "None of these, taken away alone, cuts others off in the data.",
  weakFigure: (pairs, one) => (one ? `${pairs} pair cut off` : `${pairs} pairs cut off`),
  weakLost: (names) => `left alone: ${names}`,
  moreWeak: (count) => `${count} more`,

  networksNow: "Networks in the data",
  networks: "Networks in the data, before and after",
  networksLabel:
    "Each bar is a network of the data, as wide as it has members: above as it was, below what is left of it.",
  before: "Before",
  after: "After",
  joinedNow: (count) => `${count} joined with one another`,
  joinedStill: (count) => `${count} still joined`,
  nobody: (count) => `${count} joined with nobody`,
  takenAway: (count) => `${count} taken away`,
  andMore: (count) => `and ${count} more`,
  detours: "Longer routes",
  detoursOf: (shown, all) => `the ${shown} longest detours of ${all}`,
  fromTo: (before, after) => `${before} to ${after}`,
  detour: ({ pair, before, after, more, ms }) =>
    `${pair}: ${before} before, ${after} after, ${more} and ${ms} more one way`,

  groups: {
    gone: "Taken away",
    broken: "Taken away in part",
    cut: "No route left in the data",
    parted: "Cut off from some",
    strained: "Longer routes, and what carries them",
    bridge: "No second way round in the data",
    same: "As before",
    fewer: "Fewer ties",
  },
  joinOnLand: "Join on land: an assumption, no line in the data",

  columns: {
    pair: "Pair",
    outcome: "In the data",
    kmBefore: "Before, km",
    kmAfter: "After, km",
    kmMore: "Detour, km",
    msMore: "Detour, ms one way",
    routesBefore: "Separate routes before",
    routesAfter: "Separate routes after",
    what: "Weak point",
    kind: "Kind",
    pairs: "Pairs cut off without it",
    alone: "Left alone without it",
    bridges: "Stretches that are bridges",
    km: "Length, km",
    status: "Status",
    actor: "Actor",
    tiesBefore: "Ties before",
    tiesAfter: "Ties after",
    families: "Families lost",
    cutFrom: "Cut off from",
  },
  outcomes: { cut: "cut off", longer: "longer route", alone: "no tie left", fewer: "fewer ties" },
  pair: (a, b) => `${a} – ${b}`,

  caveat: {
    own: (pairs, one) =>
      one
        ? `The ${pairs} pair with a country that is itself taken away is not counted.`
        : `The ${pairs} pairs with a country that is itself taken away are not counted.`,
    asOf: (date) => `Segments count by their status in the sources as of ${date}.`,
    onDay: ({ date, undated }) =>
      `Segments count that were in service on ${date} by their dated sources; for ${undated} of those in service today no source gives a date, and they count as well.`,
    scopeNow: (date) => `What is being built or planned counts as recorded on ${date}, whatever date the atlas shows.`,
    filters: "The filters by family, status, theme and confidence speak of ties and do not change this answer.",
    inlandOn:
      "Landings of one country on the same land count as joined over land, in a straight line: an assumption, because land networks are not in the data. Borders are never crossed that way, not even between neighbours such as Portugal and Spain.",
    inlandOff: "Landings count as joined only by cables in the data, or when they are in one place (within 25 km).",
    lengths: (speed) =>
      `Lengths are those of the atlas’s own schematic lines; published lengths differ. Milliseconds are the time of light in fibre at ${speed} km/s (group index 1.4682 of standard single-mode fibre at 1,550 nm), one way, without equipment.`,
    routes:
      "Routes are separate when they share no stretch of cable in the data; they may still share a station or a trench. Capacity, contracts and repair times play no part.",
    whole:
      "A segment is taken away whole, a landing with all that ends or stops there, a country with all its landings.",
    glass: "BELLA’s way across the Atlantic is spectrum on EllaLink’s fibre: it is the same glass, counted once.",
    landingsOnly: (systems) => `Of ${systems} the data holds landings but no segments: they join nothing here.`,
    idle: (things, one) => `${things} ${one ? "is" : "are"} taken away without any effect on what is counted here.`,
    spokes:
      "An instrument of several parties counts as ties from its convenor to each of them, as the atlas draws it: without the convenor they count as untied, though they may go on meeting.",
    blocs:
      "What reaches an actor only through its bloc does not count; taking a country away leaves its blocs as they are.",
    tieFilters: "The date and the filters of the atlas hold here.",
  },
  countPlanned: "Count planned cables too",
  clearFilter: "Clear the filters",
};

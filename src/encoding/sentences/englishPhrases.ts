import { wordsOf } from "#encoding/words/wordsOf.ts";
import { precisionOf } from "#model/dates.ts";
import type { Span } from "#model/pose.ts";
import type { LadderColumns, TableKind } from "#model/viewSettings.ts";
import type { SentencePhrases } from "./sentencePhrases.ts";

const words = wordsOf("en");
const count = (n: number, one: string, many: string) => `${words.number(n)} ${n === 1 ? one : many}`;
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
type Pair = readonly [one: string, many: string];
const quoted = (name: string) => `“${name}”`;

const standings = {
  in_force: "in force",
  signed: "signed",
  concluded: "concluded",
  negotiating: "negotiating",
  planned: "planned",
  delayed: "delayed",
  ended: "ended or suspended",
} as const;

const sets = {
  families: "kinds of tie",
  themes: "themes",
  statuses: "standings",
  confidences: "levels of confidence",
} as const;

const setOf = {
  families: "kind of tie",
  themes: "theme",
  statuses: "standing",
  confidences: "level of confidence",
} as const;

const columns: Readonly<Record<LadderColumns, Pair>> = {
  family: ["kind of tie", "kinds of tie"],
  type: ["type of instrument", "types of instrument"],
  theme: ["theme", "themes"],
};

const kinds: Readonly<Record<TableKind, Pair>> = {
  ties: ["tie", "ties"],
  actors: ["actor", "actors"],
  instruments: ["instrument", "instruments"],
  cables: ["cable or stretch", "cables and stretches"],
  landings: ["landing point or node", "landing points and nodes"],
  events: ["event", "events"],
  features: ["item of your data", "items of your data"],
  sources: ["source", "sources"],
};

const spanned = ({ from, to }: Span) =>
  from === to
    ? `${precisionOf(from) === "day" ? "on" : "in"} ${words.date(from)}`
    : `between ${words.date(from)} and ${words.date(to)}`;

export const englishPhrases: SentencePhrases = {
  at: (date) => (precisionOf(date) === "day" ? `on ${words.date(date)}` : `at the end of ${words.date(date)}`),
  ties: (n) => count(n, "tie", "ties"),
  between: (common, others) => {
    const [first, second] = common;
    if (!first) return `between ${count(others, "actor", "actors")}`;
    return `between ${first.plain} and ${second ? second.plain : count(others, "partner", "partners")}`;
  },
  standingOf: (n, status) => `${words.number(n)} ${standings[status]}`,
  allOf: (n, status) =>
    n === 1 ? standings[status] : n === 2 ? `both ${standings[status]}` : `all ${standings[status]}`,
  ofThem: (n, status) => `${words.number(n)} of them ${standings[status]}`,
  noLine: (n) => `${words.number(n)} ${n === 1 ? "has" : "have"} no line on the map`,

  cables: ({ systems, stretches, notYet, undated }) => {
    const then = [
      ...(notYet > 0 ? [`${words.number(notYet)} of them not yet in service then`] : []),
      ...(undated > 0 ? [`${words.number(undated)} without a date and shown as in service`] : []),
    ];
    const all = `${count(systems, "cable", "cables")} in ${count(stretches, "stretch", "stretches")}`;
    return then.length > 0 ? `${all} (${then.join(", ")})` : all;
  },
  landings: ({ points, notYet, undated }) => {
    const then = [
      ...(notYet > 0 ? [`${words.number(notYet)} of them not yet in use then`] : []),
      ...(undated > 0 ? [`${words.number(undated)} without a date and shown as in use`] : []),
    ];
    const all = count(points, "landing point", "landing points");
    return then.length > 0 ? `${all} (${then.join(", ")})` : all;
  },
  cities: (n) => count(n, "city", "cities"),
  features: (n) => count(n, "item of your data", "items of your data"),
  institutions: (n) => count(n, "institution", "institutions"),
  events: (n) => count(n, "event", "events"),
  asOf: (date) => `as the sources stood ${precisionOf(date) === "day" ? "on" : "in"} ${words.date(date)}`,
  placesAsOf: (places, date) => `${places.join(" and ")} ${englishPhrases.asOf(date)}`,
  layersOff: "Ties, cables and places are switched off; the legend switches them on",

  noneUnfiltered: (at, later) => `No tie is known ${at}${later ? "; a later date shows some" : ""}`,
  noneFiltered: (at, all) =>
    `No tie passes the filters ${at}; without them there ${all === 1 ? "is" : "are"} ${words.number(all)}`,

  only: (parts) => `Only ${parts.join("; ")}`,
  onlyNamed: (kind, names) =>
    `${kind === "themes" ? (names.length === 1 ? "theme " : "themes ") : ""}${words.list(names.map(quoted))}`,
  onlyStatuses: (statuses) => either.format(statuses.map((status) => standings[status])),
  onlyConfidences: (confidences) => `${either.format(confidences)} confidence`,
  onlySome: (kind, some, of) => `${words.number(some)} of ${words.number(of)} ${sets[kind]}`,
  noneChosen: (kind) => `No ${setOf[kind]} is chosen`,
  dated: (span) => `dated ${spanned(span)}`,
  undated: (n) => `${count(n, "undated tie", "undated ties")} left out`,

  pairs: (links) => `Drawn as ${count(links, "link", "links")}, every party with every other`,
  twoMode: (links, instruments) =>
    `Drawn as ${count(links, "link", "links")}, with ${count(instruments, "instrument", "instruments")} as nodes`,

  partners: (n, hub, by, filled, at) =>
    `${count(n, "partner", "partners")} ${hub.of} in ${count(filled, ...columns[by])} ${at}`,
  ownMembers: (n) => (n === 1 ? "1 of them its own member" : `${words.number(n)} of them its own members`),
  throughBloc: (n) => `${words.number(n)} more only through a bloc`,
  deepest: (names, n, by) =>
    `Deepest: ${names.length > 0 ? words.list(names) : `${words.number(n)} partners`}, with ${count(by, "kind", "kinds")} of tie${n > 1 ? " each" : ""}`,
  noPartners: (hub, at, filtered) => `No partner ${hub.of} ${filtered ? "passes the filters" : "is known"} ${at}`,
  noPartnersWhy: "Another centre, another date or fewer filters may show some",

  dates: ({ states, instruments, joinings, events, features }, when) => {
    const parts = [
      ...(states > 0
        ? [`${count(states, "dated step", "dated steps")} of ${count(instruments, "instrument", "instruments")}`]
        : []),
      ...(joinings > 0 ? [count(joinings, "date of single parties", "dates of single parties")] : []),
      ...(events > 0 ? [count(events, "event", "events")] : []),
      ...(features > 0 ? [count(features, "date of your data", "dates of your data")] : []),
    ];
    return `${words.list(parts)} ${when}`;
  },
  years: (first, last) => (first === last ? `in ${first}` : `from ${first} to ${last}`),
  window: spanned,
  after: (n, date) => `${words.number(n)} after ${precisionOf(date) === "day" ? "" : "the end of "}${words.date(date)}`,
  documented: (n) => `${words.number(n)} more ${n === 1 ? "has" : "have"} only the date of a source`,
  noDates: "No date passes the filters; clear them, or widen the span, to see more",
  noDatesInWindow: "Nothing is dated here; zoom out to see more of the axis",

  rows: (kind, n) => count(n, ...kinds[kind]),
  rowsWith: (kind, shown, total, text) =>
    `${words.number(shown)} of ${count(total, ...kinds[kind])} ${shown === 1 ? "contains" : "contain"} ${quoted(text)}`,
  rowsSought: (kind, total, text) => `${count(total, ...kinds[kind])}, searched for ${quoted(text)}`,
  noRows: (kind) => `No ${kinds[kind][1]}`,
  noRowsWhy: "A later date or fewer filters may show some",
};

// What is on screen, in words: "31 ties between the European Union and 24 partners on 21 November 2026: 28 in force, 3 negotiating."
import type {
  Chosen,
  FilterFacts,
  LadderSentenceFacts,
  MapFacts,
  NetworkSentenceFacts,
  SentenceFacts,
  SentenceForm,
  TableSentenceFacts,
  TieCounts,
  TimelineSentenceFacts,
} from "#model/sentence.ts";
import { type Language, type LocalText, textIn } from "#model/text.ts";
import type { TableKind } from "#model/viewSettings.ts";
import { englishPhrases } from "./englishPhrases.ts";
import { italianPhrases } from "./italianPhrases.ts";
import type { FilterKind, SentencePhrases } from "./sentencePhrases.ts";
import { withArticle } from "./withArticle.ts";

const phrasesIn: Readonly<Record<Language, SentencePhrases>> = { en: englishPhrases, it: italianPhrases };

/** Most characters of the short form, where names allow it. */
const shortest = 90;

interface Speech {
  readonly language: Language;
  readonly say: SentencePhrases;
}

/** All that is said, and less and less of it for where there is little room. */
interface Said {
  readonly full: readonly string[];
  readonly shorter: readonly string[];
}

export function sentenceIn(facts: SentenceFacts, language: Language, form: SentenceForm = "full"): string {
  const said = wordOut(facts, { language, say: phrasesIn[language] });
  if (form === "full") return said.full.map(closed).join(" ");
  const candidates = [said.full.slice(0, 1), ...said.shorter.map((text) => [text])].map((texts) =>
    texts.map(closed).join(" "),
  );
  return candidates.find((text) => text.length <= shortest) ?? (candidates.at(-1) as string);
}

function wordOut(facts: SentenceFacts, speech: Speech): Said {
  switch (facts.view) {
    case "map":
      return map(facts, speech);
    case "network":
      return network(facts, speech);
    case "ladder":
      return ladder(facts, speech);
    case "timeline":
      return timeline(facts, speech);
    case "table":
      return table(facts, speech);
  }
}

function closed(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function ties(counts: TieCounts, at: string, { language, say }: Speech, withoutLine = 0): Said {
  const { total, actors, common, standings, unfiltered, later } = counts;
  if (total === 0) {
    const none = unfiltered > 0 ? say.noneFiltered(at, unfiltered) : say.noneUnfiltered(at, later);
    return { full: [none], shorter: [] };
  }
  const named = common.map((actor) => withArticle(actor, language));
  const bare = `${say.ties(total)} ${say.between(named, actors - named.length)} ${at}`;
  const noLine = withoutLine > 0 ? `; ${say.noLine(withoutLine)}` : "";
  const [only] = standings;
  const standing =
    standings.length === 1 && only
      ? `, ${say.allOf(total, only[0])}`
      : `: ${standings.map(([status, n]) => say.standingOf(n, status)).join(", ")}`;
  return {
    full: [`${bare}${standing}${noLine}`],
    shorter: [
      `${bare}${standing}`,
      ...(only && standings.length > 1 ? [`${bare}, ${say.ofThem(only[1], only[0])}`] : []),
      bare,
      `${say.ties(total)} ${say.between([], actors)} ${at}`,
    ],
  };
}

function filtered(filter: FilterFacts, speech: Speech): readonly string[] {
  const { language, say } = speech;
  const { families, themes, statuses, confidences, span, undated } = filter;
  const parts: string[] = [];
  const none: string[] = [];
  const chosen = <T>(
    kind: FilterKind,
    set: Chosen<T> | null,
    most: number,
    inWords: (some: readonly T[]) => string,
  ) => {
    if (!set) return;
    const { some, of } = set;
    if (some.length === 0) none.push(say.noneChosen(kind));
    else parts.push(some.length <= most ? inWords(some) : say.onlySome(kind, some.length, of));
  };
  const names = (some: readonly LocalText[]) => some.map((name) => textIn(name, language));
  chosen("families", families, 2, (some) => say.onlyNamed("families", names(some)));
  chosen("themes", themes, 2, (some) => say.onlyNamed("themes", names(some)));
  chosen("statuses", statuses, 3, say.onlyStatuses);
  chosen("confidences", confidences, 3, say.onlyConfidences);
  if (span) parts.push(undated > 0 ? `${say.dated(span)} (${say.undated(undated)})` : say.dated(span));
  return [...none, ...(parts.length > 0 ? [say.only(parts)] : [])];
}

function map(facts: MapFacts, speech: Speech): Said {
  const { say } = speech;
  const { cables, landings, cities, institutions, events, features } = facts.marks;
  const places = [
    ...(cities === null ? [] : [say.cities(cities)]),
    ...(institutions === null ? [] : [say.institutions(institutions)]),
  ];
  const asOf = facts.marksAsOf;
  // Cities and institutions have no dates: at an earlier date they alone stand as of the latest.
  const apart = asOf !== null && facts.cablesFollow && places.length > 0;
  const happened = events === null ? [] : [say.events(events)];
  const marks = [
    ...(cables ? [say.cables(cables)] : []),
    ...(landings === null ? [] : [say.landings(landings)]),
    ...(features === null ? [] : [say.features(features)]),
    ...(apart ? [...happened, say.placesAsOf(places, asOf)] : [...places, ...happened]),
  ];
  const others =
    marks.length > 0 ? [[...marks, ...(asOf && !facts.cablesFollow ? [say.asOf(asOf)] : [])].join(", ")] : [];
  if (!facts.ties) return { full: others.length > 0 ? others : [say.layersOff], shorter: marks.slice(0, 1) };
  const said = ties(facts.ties, say.at(facts.date), speech, facts.withoutLine);
  return { full: [...said.full, ...filtered(facts.filter, speech), ...others], shorter: said.shorter };
}

function network(facts: NetworkSentenceFacts, speech: Speech): Said {
  const { say } = speech;
  const said = ties(facts.ties, say.at(facts.date), speech);
  const drawn = {
    // The usual way; the view's own head explains it.
    spokes: [],
    clique: [say.pairs(facts.links)],
    two_mode: [say.twoMode(facts.links, facts.instrumentNodes)],
  } as const;
  const mode = facts.ties.total > 0 ? drawn[facts.parties] : [];
  return { full: [...said.full, ...filtered(facts.filter, speech), ...mode], shorter: said.shorter };
}

function ladder(facts: LadderSentenceFacts, speech: Speech): Said {
  const { language, say } = speech;
  const { partners, ownMembers, columns, filledColumns, throughBlocOnly, deepest } = facts;
  const hub = withArticle(facts.hub, language);
  const at = say.at(facts.date);
  const only = filtered(facts.filter, speech);
  if (partners === 0)
    return { full: [say.noPartners(hub, at, only.length > 0), ...only, say.noPartnersWhy], shorter: [] };
  const bare = `${say.partners(partners, hub, columns, filledColumns, at)}${ownMembers > 0 ? `, ${say.ownMembers(ownMembers)}` : ""}`;
  const names = deepest?.actors.map((actor) => textIn(actor.name, language)) ?? [];
  const top =
    deepest && partners > names.length
      ? [say.deepest(names.length <= 2 ? names : [], names.length, deepest.kinds)]
      : [];
  const through = throughBlocOnly > 0 ? `; ${say.throughBloc(throughBlocOnly)}` : "";
  return { full: [`${bare}${through}`, ...top, ...only], shorter: [bare] };
}

function timeline(facts: TimelineSentenceFacts, speech: Speech): Said {
  const { say } = speech;
  const only = filtered({ ...facts.filter, undated: 0 }, speech);
  const more = facts.documented > 0 ? [say.documented(facts.documented)] : [];
  if (!facts.years) return { full: [facts.window ? say.noDatesInWindow : say.noDates, ...more, ...only], shorter: [] };
  const bare = say.dates(facts, facts.window ? say.window(facts.window) : say.years(...facts.years));
  const after = facts.after > 0 ? `; ${say.after(facts.after, facts.date)}` : "";
  return { full: [`${bare}${after}`, ...more, ...only], shorter: [bare] };
}

/** What decides which rows there are: the date and the whole filter, the filter, its span alone, or nothing. */
const follows: Readonly<Record<TableKind, "date" | "filter" | "span" | "nothing">> = {
  ties: "date",
  actors: "date",
  instruments: "date",
  sources: "date",
  events: "span",
  features: "filter",
  cables: "nothing",
  landings: "nothing",
};
const nothing = { families: null, themes: null, statuses: null, confidences: null, undated: 0 } as const;

function table(facts: TableSentenceFacts, speech: Speech): Said {
  const { say } = speech;
  const { rows, found, total } = facts;
  const text = tidy(facts.text);
  const undated = rows === "ties" ? facts.filter.undated : 0;
  const { span, ...rest } = facts.filter;
  const filter = follows[rows] === "span" ? { ...nothing, span } : { ...rest, span, undated };
  const only = follows[rows] === "nothing" ? [] : filtered(filter, speech);
  const at = follows[rows] === "date" ? ` ${say.at(facts.date)}` : "";
  if (total === 0)
    return {
      full: [`${say.noRows(rows)}${at}`, ...only, ...(follows[rows] === "nothing" ? [] : [say.noRowsWhy])],
      shorter: [],
    };
  const said = !text
    ? say.rows(rows, total)
    : found === null
      ? say.rowsSought(rows, total, text)
      : say.rowsWith(rows, found, total, text);
  return { full: [`${said}${at}`, ...only], shorter: [said] };
}

/** What a reader typed, fit to be quoted. */
function tidy(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const letters = Array.from(plain);
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : plain;
}

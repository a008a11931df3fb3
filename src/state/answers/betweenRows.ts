// Every shared tie and membership, every link of the chains that are told, every stretch of the cable path, as rows with their sources.
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { publishedLength } from "#encoding/publishedLength.ts";
import { cableStatusKeys, confidenceKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { Actor, Atlas, Citation, Confidence, Landing, Ref, Status } from "#model/atlas.ts";
import type { BetweenFacts, CableHop, ChainLink, SharedTies } from "#model/between.ts";
import type { TiePart } from "#model/card.ts";
import type { Language } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import { shownChains } from "./betweenPaint.ts";

const columnKinds = [
  ["name", "text", false],
  ["part", "text", false],
  ["between", "text", true],
  ["family", "text", true],
  ["status", "text", false],
  ["date", "date", false],
  ["km", "number", false],
  ["published", "text", true],
  ["confidence", "text", true],
  ["ways", "number", true],
] as const;
type ColumnId = (typeof columnKinds)[number][0];

interface Draft {
  readonly key: string;
  readonly ref: Ref | null;
  readonly points: readonly string[];
  readonly sources: readonly Citation[];
  readonly cells: Readonly<Partial<Record<ColumnId, string | number | null>>>;
}

export function betweenRows(atlas: Atlas, facts: BetweenFacts | null, language: Language): AnswerRows {
  const words = betweenWords[language];
  const columns = columnKinds.map(([id, kind, wide]): AnswerColumn => ({ id, label: words.columns[id], kind, wide }));
  if (!facts) return { name: "between", columns, rows: [] };
  const drafts = [
    ...sharedRows(atlas, facts.shared, language),
    ...chainRows(atlas, facts, language),
    ...(facts.cables.kind === "path" ? facts.cables.path.hops : []).map((hop, at) =>
      hopRow(atlas, facts, hop, at, language),
    ),
  ];
  return {
    name: "between",
    columns,
    rows: drafts.map(
      ({ cells, ...draft }): AnswerRow => ({ ...draft, cells: columnKinds.map(([id]) => cells[id] ?? null) }),
    ),
  };
}

function toolsOf(atlas: Atlas, language: Language) {
  const speak = wordsOf(language);
  return {
    speak,
    words: betweenWords[language],
    pair: (a: Actor, b: Actor) => `${speak.text(a.name)} – ${speak.text(b.name)}`,
    family: (id: string) => {
      const family = atlas.familyById.get(id);
      return family ? speak.text(family.name) : id;
    },
    status: (status: Status) => {
      const name = atlas.statusNames.get(status);
      return name ? speak.text(name) : status;
    },
    confidence: (confidence: Confidence) => speak.say(confidenceKeys[confidence]),
  };
}

function sharedRows(
  atlas: Atlas,
  { a, b, ties, instruments, groups, belongs }: SharedTies,
  language: Language,
): Draft[] {
  const { speak, words, pair, family, status, confidence } = toolsOf(atlas, language);
  const tieRow = (tie: Tie, part: string): Draft => ({
    key: `tie:${tie.id}`,
    ref: tie.instrument.ref,
    points: [`tie:${tie.id}`],
    sources: sourcesOf([tie]),
    cells: {
      name: speak.text(tie.instrument.name),
      part,
      between: pair(tie.from, tie.to),
      family: family(tie.family),
      status: status(tie.status),
      date: tie.date,
      confidence: confidence(tie.confidence),
    },
  });
  const standings = (one: TiePart, other: TiePart) => {
    const [left, right] = [speak.text(one.statusName), speak.text(other.statusName)];
    return left === right ? left : `${speak.text(a.name)}: ${left}; ${speak.text(b.name)}: ${right}`;
  };
  return [
    ...ties.map((tie) => tieRow(tie, words.parts.tie)),
    ...(belongs ? [tieRow(belongs.tie, words.parts.belongs)] : []),
    ...instruments.map(
      ({ instrument, a: one, b: other, ties: own }): Draft => ({
        key: `both:${instrument.id}`,
        ref: instrument.ref,
        points: own.map((tie) => `tie:${tie.id}`),
        sources: once([...one.participation.sources, ...other.participation.sources]),
        cells: {
          name: speak.text(instrument.name),
          part: words.parts.instrument,
          between: pair(a, b),
          family: family(instrument.family),
          status: standings(one, other),
          date: sinceBoth(one, other),
          confidence: confidence(lower(one.participation.confidence, other.participation.confidence)),
        },
      }),
    ),
    ...groups.map(
      ({ group, a: one, b: other }): Draft => ({
        key: `group:${group.id}`,
        ref: group.ref,
        points: [group.ref],
        sources: sourcesOf([one, other]),
        cells: {
          name: speak.text(group.name),
          part: words.parts.group,
          between: pair(a, b),
          family: family(one.family),
          status: one.status === other.status ? status(one.status) : `${status(one.status)}; ${status(other.status)}`,
          confidence: confidence(lower(one.confidence, other.confidence)),
        },
      }),
    ),
  ];
}

/** Links that several of the chains have in common come once. */
function chainRows(atlas: Atlas, facts: BetweenFacts, language: Language): Draft[] {
  const { speak, words, pair, family, status, confidence } = toolsOf(atlas, language);
  const chains = shownChains(facts);
  const steps = new Map<string, { readonly link: ChainLink; readonly step: number }>();
  for (const chain of chains?.shown ?? [])
    for (const [at, link] of chain.entries()) steps.set(`${link.from.ref} ${link.to.ref}`, { link, step: at + 1 });
  return [...steps.values()]
    .sort((x, y) => x.step - y.step)
    .flatMap(({ link, step }): Draft[] => {
      const way = link.ways[0];
      if (!way) return [];
      const { ties } = way;
      const statuses = [...new Set(ties.map((tie) => status(tie.status)))];
      return [
        {
          key: `link:${link.from.id}~${link.to.id}`,
          ref: way.instrument.ref,
          points: link.ways.flatMap((each) => each.ties.map((tie) => `tie:${tie.id}`)),
          sources: sourcesOf(link.ways.flatMap((each) => each.ties)),
          cells: {
            name: speak.text(way.instrument.name),
            part: words.step(speak.number(step), speak.number(chains?.length ?? 0)),
            between: pair(link.from, link.to),
            family: family(way.instrument.family),
            status: statuses.join("; "),
            date: ties.length === 1 ? (ties[0]?.date ?? null) : null,
            confidence: confidence(way.confidence),
            ways: link.ways.length,
          },
        },
      ];
    });
}

function hopRow(atlas: Atlas, { notYet }: BetweenFacts, hop: CableHop, at: number, language: Language): Draft {
  const { speak, words, confidence } = toolsOf(atlas, language);
  const between = `${landingName(hop.from, language)} – ${landingName(hop.to, language)}`;
  const km = Math.round(hop.km);
  if (hop.kind === "inland")
    return {
      key: `hop:${at}`,
      ref: null,
      points: [hop.from.ref, hop.to.ref],
      // Its length is measured between the two, whose places these vouch for; that anything joins them, nobody does.
      sources: once([...hop.from.sources, ...hop.to.sources]),
      cells: { name: between, part: words.parts.inland, status: km === 0 ? words.samePlace : words.inlandHop, km },
    };
  const { segment } = hop;
  const system = atlas.systemById.get(segment.system);
  return {
    key: `hop:${at}`,
    ref: segment.ref,
    points: [segment.ref, hop.from.ref, hop.to.ref],
    sources: segment.sources,
    cells: {
      name: between,
      part: words.parts.cable,
      family: system ? speak.text(system.name) : segment.system,
      status: speak.say(notYet.has(segment.ref) ? "cableNotYet" : cableStatusKeys[segment.status]),
      km,
      published: publishedLength(segment.publishedKm, speak)?.[0] ?? null,
      confidence: confidence(segment.confidence),
    },
  };
}

/** A branching unit is named by where it leads, which says nothing of this path. */
export function landingName(landing: Landing, language: Language): string {
  return landing.nodeType === "branching-unit" ? betweenWords[language].unit : wordsOf(language).text(landing.name);
}

function sourcesOf(ties: readonly Tie[]): readonly Citation[] {
  return once(ties.flatMap((tie) => tie.participation.sources));
}

function once(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}

const order: readonly Confidence[] = ["high", "medium", "low"];
const lower = (a: Confidence, b: Confidence): Confidence => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** Since the later of the two came, where a source dates both. */
function sinceBoth(a: TiePart, b: TiePart): string | null {
  if (!a.date || !b.date || a.documented || b.documented) return null;
  return [a.date, b.date].sort()[1] ?? null;
}

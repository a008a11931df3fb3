// The loss pair by pair, or actor by actor; with nothing taken away, the weak points. Each with what it rests on.
import { eachOnce } from "#analysis/answers/tieCitations.ts";
import { goneName, landName, pairNames, segmentShort, systemShort } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { Atlas, Citation, Ref } from "#model/atlas.ts";
import type { CableGraph, CableRoute } from "#model/cableGraph.ts";
import { propagationMs } from "#model/propagation.ts";
import type { Language } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { CableLoss, CableWeakness, PairLoss, TieLoss, TieWeakness, WeakPoint } from "#model/without.ts";

type ColumnId = keyof (typeof withoutWords)["en"]["columns"];

function columnsOf(language: Language, list: readonly (readonly [ColumnId, AnswerColumn["kind"], boolean?])[]) {
  const words = withoutWords[language].columns;
  return list.map(([id, kind, wide]): AnswerColumn => ({ id, label: words[id], kind, ...(wide ? { wide } : {}) }));
}

const whole = (km: number) => Math.round(km);
const tenth = (ms: number) => Math.round(ms * 10) / 10;

/** Segments of both routes, and the countries at their ends. */
export function pairPoints({ a, b, before, after }: PairLoss): readonly string[] {
  return [...new Set([`country:${a}`, `country:${b}`, ...refsOn(before), ...refsOn(after)])];
}
const refsOn = (route: CableRoute | null) => (route?.edges ?? []).flatMap(({ segment }) => segment?.ref ?? []);
const sourcesOn = (route: CableRoute | null) => (route?.edges ?? []).flatMap(({ segment }) => segment?.sources ?? []);

export function pairRows(atlas: Atlas, loss: CableLoss, language: Language): AnswerRows {
  const words = withoutWords[language];
  const nameOf = (pair: PairLoss) => words.pair(...pairNames(atlas, pair, language));
  const byName = (pairs: readonly PairLoss[]) =>
    [...pairs].sort((x, y) => nameOf(x).localeCompare(nameOf(y), language));
  return {
    name: "without-cables-in-the-data",
    columns: columnsOf(language, [
      ["pair", "text"],
      ["outcome", "text"],
      ["kmBefore", "number"],
      ["kmAfter", "number", true],
      ["kmMore", "number"],
      ["msMore", "number", true],
      ["routesBefore", "number", true],
      ["routesAfter", "number", true],
    ]),
    rows: [...byName(loss.cut), ...loss.longer].map((pair): AnswerRow => {
      const { a, b, before, after, routesBefore, routesAfter } = pair;
      const more = after ? after.km - before.km : null;
      return {
        key: `${a}~${b}`,
        ref: null,
        points: pairPoints(pair),
        cells: [
          nameOf(pair),
          after ? words.outcomes.longer : words.outcomes.cut,
          whole(before.km),
          after ? whole(after.km) : null,
          more === null ? null : whole(more),
          more === null ? null : tenth(propagationMs(more)),
          routesBefore,
          routesAfter,
        ],
        sources: eachOnce([...sourcesOn(before), ...sourcesOn(after)]),
      };
    }),
  };
}

export function weakRows(atlas: Atlas, graph: CableGraph, weak: CableWeakness, language: Language): AnswerRows {
  const words = withoutWords[language];
  const speak = wordsOf(language);
  const row =
    (kind: "system" | "country" | "segment" | "landing") =>
    (point: WeakPoint): AnswerRow => {
      const id = point.ref.slice(kind.length + 1);
      const own = graph.edges.flatMap(({ segment, km, from, to }) => {
        if (!segment) return [];
        const here =
          kind === "segment"
            ? segment.id === id
            : kind === "system"
              ? segment.system === id
              : kind === "landing"
                ? from === id || to === id
                : [from, to].some((end) => graph.nodes.get(end)?.country === id);
        return here ? [{ segment, km }] : [];
      });
      const segment = kind === "segment" ? atlas.segmentById.get(id) : undefined;
      const status = segment?.status ?? (kind === "system" ? atlas.systemById.get(id)?.status : undefined);
      return {
        key: point.ref,
        ref: point.ref,
        points: [point.ref, ...new Set(own.map((each) => each.segment.ref))],
        cells: [
          segment ? segmentShort(atlas, segment, language) : goneName(atlas, point.ref, language),
          words.kind[kind],
          point.pairs,
          speak.list(point.lost.map((country) => landName(atlas, country, language))) || null,
          kind === "segment" ? point.bridges : null,
          kind === "segment" || kind === "system" ? whole(own.reduce((sum, { km }) => sum + km, 0)) : null,
          status ? speak.say(cableStatusKeys[status]) : null,
        ],
        sources: eachOnce(own.flatMap((each): readonly Citation[] => each.segment.sources)),
      };
    };
  return {
    name: "weak-cables-in-the-data",
    columns: columnsOf(language, [
      ["what", "text"],
      ["kind", "text", true],
      ["pairs", "number"],
      ["alone", "text"],
      ["bridges", "number", true],
      ["km", "number", true],
      ["status", "text", true],
    ]),
    rows: [
      ...weak.segment.map(row("segment")),
      ...weak.system.map(row("system")),
      ...weak.country.map(row("country")),
      ...weak.landing.map(row("landing")),
    ],
  };
}

type Cite = (tie: Tie) => readonly Citation[];

export function loserRows(atlas: Atlas, loss: TieLoss, cite: Cite, language: Language): AnswerRows {
  const words = withoutWords[language];
  const speak = wordsOf(language);
  return {
    name: "without-ties-in-the-data",
    columns: columnsOf(language, [
      ["actor", "text"],
      ["outcome", "text"],
      ["tiesBefore", "number"],
      ["tiesAfter", "number"],
      ["families", "text", true],
      ["cutFrom", "number", true],
    ]),
    rows: loss.losers.map(({ actor, before, after, families, cutFrom }): AnswerRow => {
      const lost = before.filter((tie) => !after.includes(tie));
      return {
        key: actor.ref,
        ref: actor.ref,
        points: [actor.ref, ...lost.map((tie) => `tie:${tie.id}`)],
        cells: [
          speak.text(actor.name),
          after.length === 0 ? words.outcomes.alone : words.outcomes.fewer,
          before.length,
          after.length,
          speak.list(
            families.map((id) => {
              const family = atlas.familyById.get(id);
              return family ? speak.text(family.short ?? family.name) : id;
            }),
          ) || null,
          cutFrom,
        ],
        sources: eachOnce(lost.flatMap(cite)),
      };
    }),
  };
}

export function weakTieRows(
  atlas: Atlas,
  weak: TieWeakness,
  ties: readonly Tie[],
  cite: Cite,
  language: Language,
): AnswerRows {
  const words = withoutWords[language];
  const speak = wordsOf(language);
  const name = (id: string) => {
    const actor = atlas.actorById.get(id);
    return actor ? speak.text(actor.name) : id;
  };
  const row = ({ ref, pairs, lost }: WeakPoint): AnswerRow => {
    const own = ties.filter((tie) => [tie.from.ref, tie.to.ref, tie.instrument.ref].includes(ref));
    return {
      key: ref,
      ref,
      points: [ref, ...own.map((tie) => `tie:${tie.id}`)],
      cells: [
        goneName(atlas, ref, language),
        words.kind[kindOf(ref)],
        pairs,
        lost.length,
        speak.list(lost.map(name)) || null,
      ],
      sources: eachOnce(own.flatMap(cite)),
    };
  };
  return {
    name: "weak-ties-in-the-data",
    columns: [
      ...columnsOf(language, [
        ["what", "text"],
        ["kind", "text", true],
        ["pairs", "number"],
      ]),
      { id: "lost", label: words.outcomes.alone, kind: "number" },
      ...columnsOf(language, [["alone", "text", true]]),
    ],
    rows: [...weak.actor, ...weak.instrument].map(row),
  };
}

export const kindOf = (ref: Ref) => ref.slice(0, ref.indexOf(":")) as keyof (typeof withoutWords)["en"]["kind"];

export const systemsWithoutSegments = (atlas: Atlas, language: Language): readonly string[] =>
  atlas.systems
    .filter(
      ({ id }) =>
        !atlas.segments.some((segment) => segment.system === id) &&
        atlas.landings.some((landing) => landing.system === id),
    )
    .map(({ id }) => systemShort(atlas, id, language));

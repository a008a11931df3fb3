// Everything that differs between two dates, a row each: ties, instruments and stretches of cable.
import { datesWords } from "#encoding/answers/datesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { Actor, Atlas, Citation, Instrument, InstrumentState, Status } from "#model/atlas.ts";
import type { CableChange, DateDifference, InstrumentChange, StateThen, TieChange } from "#model/dateDifference.ts";
import { firstDay, type PartialDate } from "#model/dates.ts";
import type { Language } from "#model/text.ts";

type Differing = "changed" | "removed" | "added";
const order: readonly Differing[] = ["changed", "removed", "added"];

export function datesRows(atlas: Atlas, difference: DateDifference | null, language: Language): AnswerRows {
  const own = datesWords[language];
  const words = wordsOf(language);
  const columns: AnswerRows["columns"] = [
    { id: "name", label: own.columns.name, kind: "text" },
    { id: "parties", label: own.columns.parties, kind: "text" },
    { id: "change", label: own.columns.change, kind: "text" },
    { id: "thing", label: own.columns.thing, kind: "text", wide: true },
    { id: "family", label: own.columns.family, kind: "text", wide: true },
    { id: "before", label: own.columns.before, kind: "text", wide: true },
    { id: "beforeDate", label: own.columns.beforeDate, kind: "date", wide: true },
    { id: "after", label: own.columns.after, kind: "text", wide: true },
    { id: "afterDate", label: own.columns.afterDate, kind: "date", wide: true },
  ];
  const status = (id: Status) => {
    const name = atlas.statusNames.get(id);
    return name ? words.text(name) : id;
  };
  const short = (actor: Actor) => actor.acronym ?? words.text(actor.name);
  const family = (instrument: Instrument) => {
    const found = atlas.familyById.get(instrument.family);
    return found ? words.text(found.name) : instrument.family;
  };
  const states = (
    kind: Differing,
    before: StateThen | InstrumentState | null,
    after: StateThen | InstrumentState | null,
  ) => {
    const [was, is] = [before && status(before.status), after && status(after.status)];
    const change = kind === "changed" ? own.became(was ?? "", is ?? "") : `${own.kinds[kind]}: ${is ?? was}`;
    return { change, cells: [was, before?.date ?? null, is, after?.date ?? null] };
  };
  const tieRow = ({ tie, kind, before, after }: TieChange): AnswerRow[] => {
    if (kind === "same") return [];
    const { change, cells } = states(kind, before, after);
    const parties = `${short(tie.from)} – ${short(tie.to)}`;
    return [
      {
        key: `tie:${tie.id}`,
        ref: tie.instrument.ref,
        points: [`tie:${tie.id}`],
        cells: [words.text(tie.instrument.name), parties, change, own.things.tie, family(tie.instrument), ...cells],
        sources: eachOnce([...(before?.sources ?? []), ...(after?.sources ?? [])]),
      },
    ];
  };
  const instrumentRow = ({ instrument, kind, before, after }: InstrumentChange): AnswerRow[] => {
    if (kind === "same") return [];
    const { change, cells } = states(kind, before, after);
    return [
      {
        key: instrument.ref,
        ref: instrument.ref,
        points: [instrument.ref],
        cells: [words.text(instrument.name), null, change, own.things.instrument, family(instrument), ...cells],
        sources: eachOnce([...(before?.sources ?? []), ...(after?.sources ?? [])]),
      },
    ];
  };
  const cableRow = ({ segment, date }: CableChange): AnswerRow => {
    const place = (id: string) => {
      const landing = atlas.landingById.get(id);
      return landing ? words.text(landing.name) : id;
    };
    const system = atlas.systemById.get(segment.system);
    return {
      key: segment.ref,
      ref: segment.ref,
      points: [segment.ref],
      cells: [
        system ? words.text(system.name) : segment.system,
        `${place(segment.from)} – ${place(segment.to)}`,
        `${own.kinds.added}: ${own.cableReady}`,
        own.things.cable,
        null,
        null,
        null,
        own.cableReady,
        date,
      ],
      sources: segment.sources,
    };
  };
  if (!difference) return { name: "two-dates", columns, rows: [] };
  return {
    name: "two-dates",
    columns,
    rows: [
      ...inOrder(difference.ties).flatMap(tieRow),
      ...inOrder(difference.instruments).flatMap(instrumentRow),
      ...difference.cables.map(cableRow),
    ],
  };
}

/** What changed first, newest first. */
function inOrder<C extends TieChange | InstrumentChange>(changes: readonly C[]): readonly C[] {
  const day = (date: PartialDate | null | undefined) => (date ? firstDay(date) : "");
  const rank = ({ kind }: C) => order.indexOf(kind as Differing);
  // Days are plain texts: what compares them must not heed the reader's language.
  const later = (a: C, b: C) =>
    day(a.after?.date) < day(b.after?.date) ? 1 : day(a.after?.date) > day(b.after?.date) ? -1 : 0;
  return [...changes].sort((a, b) => rank(a) - rank(b) || later(a, b));
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((each) => [`${each.source} ${each.locator}`, each])).values()];
}

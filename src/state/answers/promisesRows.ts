import { promisedName, promiseInWords, standingInWords } from "#encoding/answers/promisesNames.ts";
import { promisesWords } from "#encoding/answers/promisesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { Atlas, Citation } from "#model/atlas.ts";
import type { PromisedCable, PromisedTie, Standing } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

type Shown = { readonly ties: readonly PromisedTie[]; readonly cables: readonly PromisedCable[] };

export function promisesRows(atlas: Atlas, shown: Shown, visible: VisibleAtlas, language: Language): AnswerRows {
  const { columns } = promisesWords[language];
  const text = (id: keyof typeof columns, wide = false): AnswerColumn => ({
    id,
    label: columns[id],
    kind: "text",
    ...(wide ? { wide } : {}),
  });
  const date = (id: keyof typeof columns): AnswerColumn => ({ id, label: columns[id], kind: "date", wide: true });
  return {
    name: "promises",
    columns: [
      text("item"),
      text("outcome"),
      text("was", true),
      date("wasTold"),
      text("now"),
      date("nowTold"),
      date("reach"),
      text("kind", true),
      text("family", true),
      text("wasSource", true),
      text("nowSource", true),
      text("note", true),
    ],
    rows: [
      ...shown.ties.map((tie) => tieRow(atlas, tie, visible, language)),
      ...shown.cables.map((cable) => cableRow(atlas, cable, language)),
    ],
  };
}

function tieRow(atlas: Atlas, tie: PromisedTie, visible: VisibleAtlas, language: Language): AnswerRow {
  const words = promisesWords[language];
  const { text } = wordsOf(language);
  const { instrument, actor, was, now, outcome, way, through } = tie;
  const role =
    actor && atlas.participationsByInstrument.get(instrument.id)?.find((part) => part.actor === actor.id)?.role;
  const roleName = role ? atlas.roleNames.get(role) : undefined;
  const notes = [
    (now?.summary ?? was.summary) ? text((now?.summary ?? was.summary) as NonNullable<Standing["summary"]>) : "",
    through ? words.through(text(through.name)) : "",
    instrument.note ? text(instrument.note) : "",
  ];
  return {
    key: tie.id,
    ref: instrument.ref,
    points: tieKeys(tie, visible),
    cells: [
      promisedName(tie, language),
      way ? words.ways[way] : words.outcomes[outcome],
      standingInWords(atlas, was, language),
      was.told,
      now ? standingInWords(atlas, now, language) : words.noSource,
      now?.told ?? null,
      tie.reach,
      actor ? words.part(roleName ? text(roleName) : "") : text(instrument.typeName),
      text(atlas.familyById.get(tie.family)?.short ?? instrument.typeName),
      publishers(atlas, was.sources),
      now ? publishers(atlas, now.sources) : null,
      notes.filter(Boolean).join(" · "),
    ],
    sources: unlike([...was.sources, ...(now?.sources ?? [])]),
  };
}

function cableRow(atlas: Atlas, cable: PromisedCable, language: Language): AnswerRow {
  const words = promisesWords[language];
  const { text, list } = wordsOf(language);
  const { system, was, later, came, way, outcome } = cable;
  const said = [...came, ...later];
  const infrastructure = system.instruments.map((id) => atlas.instrumentById.get(id)?.family).find(Boolean);
  return {
    key: `system:${system.id}`,
    ref: system.ref,
    points: [system.ref],
    cells: [
      text(system.name),
      way ? words.cableWays[way] : words.outcomes[outcome],
      promiseInWords(cable, language),
      was.said,
      said.length > 0 ? said.map((entry) => text(entry.text)).join("; ") : words.noSource,
      said.length > 0 ? cable.reach : null,
      cable.reach,
      words.cable,
      infrastructure ? text(atlas.familyById.get(infrastructure)?.short ?? system.name) : null,
      publishers(atlas, was.sources),
      said.length > 0 ? list([...new Set(said.flatMap(({ sources }) => publishers(atlas, sources) ?? []))]) : null,
      cable.overdue ? words.overdue : null,
    ],
    sources: unlike([was, ...cable.maybe, ...said].flatMap(({ sources }) => sources)),
  };
}

/** What is lifted while the item is pointed at: its ties on screen, and the instrument itself. */
export function tieKeys({ instrument, actor }: PromisedTie, visible: VisibleAtlas): readonly string[] {
  const ties = visible.ties.filter(
    (tie) => tie.instrument === instrument && (!actor || tie.participation.actor === actor.id),
  );
  return actor ? [...ties.map(({ id }) => `tie:${id}`), actor.ref] : [instrument.ref];
}

function publishers(atlas: Atlas, sources: readonly Citation[]): string | null {
  const names = sources.flatMap(({ source }) => {
    const found = atlas.sourceById.get(source);
    return found ? found.publisher || found.title : [];
  });
  return names.length > 0 ? [...new Set(names)].join("; ") : null;
}

function unlike(sources: readonly Citation[]): readonly Citation[] {
  const known = new Map(sources.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  return [...known.values()];
}

// Every element with the sets it is in, and why; those in no set last.
import type { OverlapWords } from "#encoding/answers/overlapPhrases.ts";
import { setLetters } from "#encoding/answers/overlapWords.ts";
import { standingInWords } from "#encoding/standing.ts";
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { OverlapUnit } from "#model/answers.ts";
import type { Atlas, Citation } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Ground, Held, OverlapFacts, SetInUnit } from "#model/overlap.ts";
import type { Language } from "#model/text.ts";
import { keysOf } from "./overlapPaint.ts";

/** Grounds told in a cell; the sources name all. */
const told = 3;

interface Wish {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: OverlapWords;
  readonly unit: OverlapUnit;
  readonly sets: readonly SetInUnit[];
  readonly names: readonly string[];
  readonly facts: OverlapFacts;
  readonly combo: string | null;
}

export function overlapRows(wish: Wish): AnswerRows {
  const { atlas, words, unit, names, facts, combo, language } = wish;
  const speak = wordsOf(language);
  const nowhere = "0".repeat(names.length);
  const shown = [...facts.combinations, { key: nowhere, members: facts.neither }].filter(
    ({ key }) => combo === null || key === combo,
  );
  const columns: AnswerColumn[] = [
    { id: "name", label: words.columns.name[unit], kind: "text" },
    ...names.map((name, at): AnswerColumn => ({ id: `set-${at}`, label: `${setLetters[at]} · ${name}`, kind: "text" })),
    { id: "combination", label: words.columns.combination, kind: "text", wide: true },
    { id: "region", label: words.columns.region, kind: "text", wide: true },
    ...(unit === "actors" ? [{ id: "kind", label: words.columns.kind, kind: "text", wide: true } as const] : []),
    ...names.map(
      (_, at): AnswerColumn => ({
        id: `why-${at}`,
        label: words.columns.why(setLetters[at] ?? ""),
        kind: "text",
        wide: true,
      }),
    ),
  ];
  const regions = new Map(atlas.regions.map((region) => [region.id, speak.text(region.name)]));
  const byName = new Intl.Collator(language);
  const rows = shown.flatMap(({ key, members }) =>
    members
      .map((id) => rowOf(id, key, wish, regions))
      .sort((a, b) => byName.compare(String(a.cells[0]), String(b.cells[0]))),
  );
  return { name: "overlap", columns, rows };
}

function rowOf(id: string, key: string, wish: Wish, regions: ReadonlyMap<string, string>): AnswerRow {
  const { atlas, language, words, unit, sets, names } = wish;
  const actor = atlas.actorById.get(id);
  const helds = sets.map((set) => set.members.get(id) ?? []);
  return {
    key: id,
    ref: actor?.ref ?? null,
    points: keysOf(atlas, sets, id),
    cells: [
      actor ? wordsOf(language).text(actor.name) : id,
      ...helds.map((each) => (each.length > 0 ? words.yes : null)),
      words.combination(key, names),
      regions.get(actor?.region ?? "") ?? null,
      ...(unit === "actors" ? [actor ? words.actorKinds[actor.kind] : null] : []),
      ...helds.map((each) => (each.length > 0 ? reasons(id, each, wish) : null)),
    ],
    sources: distinct([
      ...helds.flatMap((each) => each.flatMap(({ grounds }) => grounds.flatMap(sourcesOf))),
      ...(actor?.sources ?? []),
    ]),
  };
}

function reasons(id: string, helds: readonly Held[], wish: Wish): string {
  const { words, language } = wish;
  const speak = wordsOf(language);
  const all = helds.flatMap(({ actor, grounds }) =>
    grounds.map((ground) => {
      const text = groundInWords(ground, wish);
      return actor.id === id || ground.kind === "landing" ? text : words.through(speak.text(actor.name), text);
    }),
  );
  const some = [...new Set(all)];
  const rest = some.length - told;
  return [...some.slice(0, told), ...(rest > 0 ? [words.andMore(rest)] : [])].join("; ");
}

function groundInWords(ground: Ground, { atlas, language, words }: Wish): string {
  const speak = wordsOf(language);
  if (ground.kind === "landing")
    return `${speak.text(ground.landing.name)} (${speak.say(cableStatusKeys[ground.landing.status]).toLocaleLowerCase(language)})`;
  const [instrument, part] =
    ground.kind === "tie" ? [ground.tie.instrument, ground.tie.participation] : [ground.instrument, ground.part];
  // What the sources say of a city's standing goes further than a status: "named in the list of 2020".
  if (part.standing) return words.listed(speak.text(instrument.name), speak.text(part.standing));
  const documented = isOnlyDocumented(instrument, part);
  const standing = standingInWords({ status: part.status, date: part.date, documented }, atlas.statusNames, speak);
  return words.listed(
    speak.text(instrument.name),
    `${standing.charAt(0).toLocaleLowerCase(language)}${standing.slice(1)}`,
  );
}

function sourcesOf(ground: Ground): readonly Citation[] {
  if (ground.kind === "tie") return ground.tie.participation.sources;
  return ground.kind === "list" ? ground.part.sources : ground.landing.sources;
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}

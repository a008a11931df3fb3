// The ladder as it is to be drawn: rows in their order and bands, each cell as parts of a rung, every label in words. No page needed.
import { depthFill } from "#encoding/depth.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { colourOf } from "#encoding/ties.ts";
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Family, Ref, Region } from "#model/atlas.ts";
import type { LadderFacts, LadderRow, Peers } from "#model/ladder.ts";
import type { StatusClass, ThemeName } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { LadderSettings } from "#model/viewSettings.ts";
import { type Heading, type LadderFrame, ladderFrame } from "./ladderFrame.ts";
import { firmestFirst, mixedColour, type RungPart, type RungRoom, rungParts } from "./ladderParts.ts";
import { ladderWords } from "./ladderWords.ts";
import { roughWidth } from "./roughWidth.ts";
import { byRank } from "./rowOrder.ts";
import { sentenceCase } from "./sentenceCase.ts";

export interface LadderInput {
  readonly facts: LadderFacts;
  readonly peers: Peers | null;
  readonly settings: LadderSettings;
  readonly families: readonly Family[];
  readonly regions: readonly Region[];
  readonly theme: ThemeName;
  readonly language: Language;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels to a sixteenth of the root's letter size. */
  readonly unit: number;
}

export interface SceneColumn extends Heading {
  readonly colour: string | null;
  readonly partners: number;
  readonly sorted: boolean;
}

export interface SceneCell {
  readonly column: string;
  readonly kind: "own" | "through" | "none";
  readonly parts: readonly RungPart[];
  /** Of a hatched rung. */
  readonly colour: string | null;
  readonly ties: readonly Tie[];
  /** What a screen reader hears, in full. */
  readonly label: string;
  /** A rung that peers have and the actor lacks: how many have it. */
  readonly lacked: string | null;
}

export interface SceneRow {
  readonly ref: Ref;
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly depthFill: string | null;
  readonly depthLabel: string;
  readonly cells: readonly SceneCell[];
}

export interface SceneSection {
  readonly id: string;
  /** null: the rows stand without a heading. */
  readonly heading: string | null;
  readonly size: number;
  /** Partners in it that have each column. */
  readonly having: readonly number[];
  readonly rows: readonly SceneRow[];
}

export interface LadderScene {
  readonly title: string;
  readonly frame: LadderFrame;
  readonly rung: RungRoom;
  readonly unit: number;
  readonly columns: readonly SceneColumn[];
  /** Families over the columns of types, in their order; empty for the other columns. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: string;
    readonly span: number;
  }[];
  readonly sections: readonly SceneSection[];
  readonly peers: Peers | null;
  /** "name", "depth" or the column that leads. */
  readonly sortedBy: string;
  /** Of no family: for the key. */
  readonly sampleColour: string;
  /** What is in sight, firmest first. */
  readonly key: readonly KeyEntry[];
}

/** A sample rung and what it means; without a rung, a remark. */
export interface KeyEntry {
  readonly kind: SceneCell["kind"] | "remark";
  readonly status: StatusClass | null;
  readonly label: string;
}

export function ladderScene(input: LadderInput): LadderScene {
  const { facts, peers, settings, families, regions, theme, language, width, unit } = input;
  const words = ladderWords[language];
  const speak = wordsOf(language);
  const frame = ladderFrame(facts.columns, width, unit, language, words);
  const tight = frame.cellWidth < 40 * unit;
  const rung: RungRoom = {
    width: Math.min(64 * unit, frame.cellWidth - (tight ? 2 : 6) * unit),
    height: 15 * unit,
    gap: (tight ? 1 : 2) * unit,
  };
  const colourById = new Map(families.map((family) => [family.id, colourOf(family, theme)]));
  const holders = (rows: readonly LadderRow[], column: string) =>
    rows.filter((row) => (row.cells.get(column)?.ties.length ?? 0) > 0).length;

  const cellOf = (row: LadderRow, at: number): SceneCell => {
    const heading = frame.headings[at] as Heading;
    const cell = row.cells.get(heading.id);
    const ties = cell?.ties ?? [];
    const through = cell?.through ?? [];
    const peer = peers && peers.row === row && ties.length === 0 ? peers.columns[at] : undefined;
    const lacked = peer && peers && peer.have > 0 ? { have: peer.have, of: peers.peers.length } : null;
    const blocs = [...new Set(through.map((tie) => (tie.from === facts.hub ? tie.to : tie.from)))];
    const said = ties.length
      ? `${words.ties(ties.length)}${statusesInWords(ties)}`
      : blocs.length > 0
        ? words.through(speak.list(blocs.map((bloc) => textIn(bloc.name, language))))
        : words.noTie;
    const name = textIn(row.actor.name, language);
    return {
      column: heading.id,
      kind: ties.length > 0 ? "own" : through.length > 0 ? "through" : "none",
      parts: ties.length > 0 ? rungParts(ties, families, theme, rung) : [],
      colour: through.length > 0 ? familyColour(through, colourById, theme) : null,
      ties: ties.length > 0 ? ties : through,
      label: `${name}, ${sentenceCase(heading.name)}: ${said}${lacked ? `; ${words.peersHave(lacked.have, lacked.of)}` : ""}`,
      lacked: lacked
        ? fitting([words.ofPeers(lacked.have, lacked.of), `${lacked.have}/${lacked.of}`], lacked.have)
        : null,
    };
  };
  const fitting = (texts: readonly string[], shortest: number) =>
    texts.find((text) => roughWidth(text, 12.5 * unit) <= rung.width - 4 * unit) ?? String(shortest);
  const statusesInWords = (ties: readonly Tie[]): string => {
    const counts = firmestFirst.flatMap((status) => {
      const n = ties.filter((tie) => tie.statusClass === status).length;
      return n > 0 ? [{ n, name: sentenceCase(speak.say(statusKeys[status])) }] : [];
    });
    const [only] = counts;
    if (counts.length === 1 && only) return `, ${only.name}`;
    return `: ${counts.map(({ n, name }) => `${n} ${name}`).join(", ")}`;
  };
  const rowOf = (row: LadderRow): SceneRow => {
    const name = textIn(row.actor.name, language);
    return {
      ref: row.actor.ref,
      id: row.actor.id,
      name,
      depth: row.depth,
      depthFill: depthFill(row.depth, theme),
      depthLabel: row.depth > 0 ? `${name}: ${words.kinds(row.depth)}` : `${name}: ${words.throughBloc}`,
      cells: facts.columns.map((_, at) => cellOf(row, at)),
    };
  };
  const section = (id: string, heading: string | null, rows: readonly LadderRow[]): SceneSection => ({
    id,
    heading,
    size: rows.length,
    having: facts.columns.map((column) => holders(rows, column.id)),
    rows: [...rows].sort(byRank(settings, language)).map(rowOf),
  });

  const shown = peers ? [peers.row, ...peers.peers] : facts.rows;
  const sections = peers
    ? [{ ...section("actor", null, [peers.row]) }, section("peers", words.peersHeading, peers.peers)]
    : settings.bands
      ? bandsOf(facts.rows, regions).map(({ id, region, rows }) =>
          section(id, region ? textIn(region.name, language) : words.noRegion, rows),
        )
      : [section("all", null, facts.rows)];
  const shownTies = shown.flatMap((row) => row.ties);
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    title: words.title(withArticle(facts.hub, language).of, facts.kind),
    frame,
    rung,
    unit,
    columns: frame.headings.map((heading, at) => ({
      ...heading,
      colour: colourById.get(facts.columns[at]?.family ?? "") ?? null,
      partners: holders(facts.rows, heading.id),
      sorted: settings.first === heading.id,
    })),
    groups: facts.kind === "type" ? groupsOf(facts, families, colourById, language) : [],
    sections,
    peers,
    sortedBy: facts.columns.some(({ id }) => id === settings.first) ? (settings.first ?? "") : settings.rank,
    sampleColour: mixedColour[theme],
    key: [
      ...firmestFirst
        .filter((status) => shownTies.some((tie) => tie.statusClass === status))
        .map((status): KeyEntry => ({ kind: "own", status, label: sentenceCase(speak.say(statusKeys[status])) })),
      ...remark(
        cells.some((cell) => cell.kind === "through"),
        "through",
        words.throughBloc,
      ),
      ...remark(
        cells.some((cell) => cell.kind === "none"),
        "none",
        words.none,
      ),
      ...remark(
        cells.some((cell) => cell.parts.some((part) => part.colour === mixedColour[theme])),
        "remark",
        words.severalFamilies,
      ),
      ...remark(facts.kind === "theme", "remark", words.manyThemes),
    ],
  };
}

function remark(holds: boolean, kind: KeyEntry["kind"], label: string): readonly KeyEntry[] {
  return holds ? [{ kind, status: null, label }] : [];
}

function familyColour(ties: readonly Tie[], colours: ReadonlyMap<string, string>, theme: ThemeName): string {
  const families = new Set(ties.map((tie) => tie.family));
  return (families.size === 1 ? colours.get(ties[0]?.family ?? "") : undefined) ?? mixedColour[theme];
}

function bandsOf(rows: readonly LadderRow[], regions: readonly Region[]) {
  const known = new Set(regions.map((region) => region.id));
  const bands = regions.map((region): { id: string; region: Region | null; rows: LadderRow[] } => ({
    id: region.id,
    region,
    rows: rows.filter((row) => row.actor.region === region.id),
  }));
  const rest = rows.filter((row) => !known.has(row.actor.region ?? ""));
  return [...bands, { id: "elsewhere", region: null, rows: rest }].filter((band) => band.rows.length > 0);
}

function groupsOf(
  facts: LadderFacts,
  families: readonly Family[],
  colours: ReadonlyMap<string, string>,
  language: Language,
) {
  return families.flatMap((family) => {
    const span = facts.columns.filter((column) => column.family === family.id).length;
    return span > 0
      ? [{ id: family.id, label: textIn(family.short, language), colour: colours.get(family.id) ?? "", span }]
      : [];
  });
}

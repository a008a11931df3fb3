// What a sheet says besides its picture, before anything has a place.

import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Citation } from "#model/atlas.ts";
import type { Paint, PaintedKind } from "#model/paint.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";
import type { SheetRequest } from "#takeaway/contract.ts";
import { rightsOf, shownSets } from "#takeaway/data/guestRights.ts";
import type { MapFigure } from "#takeaway/mapFigure.ts";
import type { Picture } from "#takeaway/pictureOf.ts";
import { timeLabel } from "#views/legend/timeLabel.ts";
import { answerBlock, answerName } from "./answerLegend.ts";
import type { LegendBlock } from "./legendModel.ts";
import { mapLegend } from "./mapLegend.ts";
import { sheetWords } from "./sheetWords.ts";
import { type SourceLine, sourceLines } from "./sourceLine.ts";
import { viewLegend } from "./viewLegend.ts";
import { visibleCitations } from "./visibleCitations.ts";

export interface SheetTexts {
  readonly title: string;
  readonly text: string;
  readonly atlas: string;
  readonly asOf: string;
  readonly licence: string;
  /** Whose data, whose map, and what its lines do not say. */
  readonly colophon: readonly string[];
  readonly description: string;
}

export function sheetTexts(state: AtlasState, request: SheetRequest): SheetTexts {
  const { atlas } = state;
  const words = wordsOf(request.language);
  const own = sheetWords[request.language];
  const { manifest, naming } = atlas;
  const pose = state.pose.value;
  const sentence = ownSentence(state);
  const title = request.title ?? ownTitle(state);
  const text = request.text ?? sentence;
  const onMap = pose.main === "map" && request.kind !== "sources";
  const sets = shownSets(state.visible.value, pose.layers);
  const licence = own.data(words.text(manifest.title), rightsOf(atlas, sets, manifest.licence, request.language));
  return {
    title,
    text,
    atlas: words.text(manifest.title),
    asOf: timeLabel(pose.time, manifest.asOf, words),
    licence,
    colophon: [licence, ...(onMap ? [own.baseMap(naming.basemap.name, naming.basemap.licence), own.borders] : [])],
    description: own.shows(title, [...new Set([text, sentence])].filter(Boolean).join(" ")),
  };
}

function ownSentence(state: AtlasState): string {
  const { main } = state.pose.value;
  const answer = openAnswer(state).sentence.value;
  if (answer) return answer;
  if (main === "answers") return "";
  const sentence = sentenceOf(state, main).value;
  const card = cardOf(state).value;
  if (!card || main !== "map") return sentence;
  const language = state.language.value;
  return sheetWords[language].lifted(wordsOf(language).text(card.name), sentence);
}

function ownTitle(state: AtlasState): string {
  const words = wordsOf(state.language.value);
  const own = sheetWords[state.language.value];
  const { main, layers } = state.pose.value;
  const answer = answerName(state);
  if (answer) return answer;
  const card = cardOf(state).value;
  if (card) return words.text(card.name);
  if (main === "answers") return words.text(state.atlas.manifest.title);
  if (main === "map" && !layers.ties.on && layers.cables.on) return own.cables;
  return own.view[main](words.text(state.hub.value.name));
}

export function sheetLegend(state: AtlasState, picture: Picture): readonly LegendBlock[] {
  const names = nameNotes(state, picture);
  return [...(picture.map ? mapLegend(state, picture.map) : viewBlocks(state)), ...(names ? [names] : [])];
}

/** A name with an asterisk stands on no sheet without what the asterisk says. */
function nameNotes(state: AtlasState, { layers }: Picture): LegendBlock | null {
  const language = state.language.value;
  const words = wordsOf(language);
  const set = layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text.toLocaleLowerCase(language)] : [])),
  );
  const notes = state.atlas.naming.names.flatMap(({ name, note }) => {
    const own = words.text(name);
    const there = own.endsWith("*") && set.some((text) => text.includes(own.toLocaleLowerCase(language)));
    return there && note ? [`${own}: ${words.text(note).replace(/^\*\s*/, "")}`] : [];
  });
  return notes.length > 0 ? { title: sheetWords[language].names, rows: [], notes } : null;
}

function viewBlocks(state: AtlasState): readonly LegendBlock[] {
  const paint = state.paint.value;
  const words = wordsOf(state.language.value);
  const { main, answers } = state.pose.value;
  // Its figure writes the names beside its lines; the colours that the map gives them are not in it.
  if (main === "answers" && answers.tool === "between") return [];
  const answer = paint
    ? answerBlock(paint, null, state.theme.value, answerName(state), words, main !== "answers")
    : null;
  return [...(answer ? [answer] : []), ...viewLegend(state)];
}

export function sheetSources(state: AtlasState, request: SheetRequest, picture: Picture | null): readonly SourceLine[] {
  const citations =
    request.citations ??
    answerCitations(state) ??
    visibleCitations(state, picture?.map ? strongIn(picture.map, state.paint.value) : null);
  return sourceLines(citations, state.atlas.sourceById, wordsOf(request.language));
}

/** Where an answer has the sheet to itself, what its rows rest on, the source of most of them first; null elsewhere. */
function answerCitations(state: AtlasState): readonly Citation[] | null {
  if (state.pose.value.main !== "answers") return null;
  const cited = (openAnswer(state).rows.value?.rows ?? []).flatMap(({ sources }) => sources);
  const times = new Map<string, number>();
  for (const { source } of cited) times.set(source, (times.get(source) ?? 0) + 1);
  const first = new Map(cited.toReversed().map((citation) => [citation.source, citation]));
  return [...times].toSorted(([, a], [, b]) => b - a).flatMap(([source]) => first.get(source) ?? []);
}

/** What is drawn at full strength: where something is chosen, or an answer has the colours, the rest is no more than ground. */
function strongIn({ seen, scene }: MapFigure, paint: Paint | null): ReadonlySet<string> {
  const back = new Set<string>();
  const outside = (kind: PaintedKind, ...keys: readonly string[]) =>
    paint?.speaksOf.includes(kind) && !keys.some((key) => paint.of.has(key));
  for (const { id, ref, emphasis } of scene.ties)
    if (emphasis === "faded" || outside("ties", `tie:${id}`, ref)) back.add(id);
  for (const { ref, system, emphasis } of scene.cables)
    if (emphasis === "faded" || outside("cables", ref, `system:${system}`)) back.add(ref);
  for (const { ref, layer, emphasis } of scene.points) {
    const kind = layer === "cities" || layer === "landings" ? layer : "actors";
    // No answer speaks of what readers brought.
    if (emphasis === "faded" || (layer !== "guests" && outside(kind, ref))) back.add(ref);
  }
  for (const { ref, emphasis } of [...(scene.guests?.areas ?? []), ...(scene.guests?.lines ?? [])])
    if (emphasis === "faded") back.add(ref);
  const strong = new Set([...seen].filter((key) => !back.has(key)));
  return strong.size > 0 ? strong : seen;
}

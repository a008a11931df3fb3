// From a pose to sheets of plain shapes, each with title, picture, key, sources, date, licence and link.
import { openAnswer } from "#state/answers/openAnswer.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import type { Sheet, SheetRequest, Workroom } from "./contract.ts";
import { sheetSizes } from "./contract.ts";
import { sheetLook } from "./sheet/sheetLook.ts";
import { sheetSources, sheetTexts } from "./sheet/sheetParts.ts";
import { sourcesSheets } from "./sheet/sourcesSheets.ts";
import { viewSheet } from "./sheet/viewSheet.ts";

/** The sheets of one request: nearly always one; a long list of sources runs on over further sheets. */
export async function sheetsOf(request: SheetRequest, room: Workroom): Promise<readonly Sheet[]> {
  const { theme, language, notes, link, format } = request;
  const state = createAtlasState(room.atlas, { ...request.pose, theme, language });
  if (request.pose.answers.tool) state.actions.setPainter(openAnswer(state).paint);
  const texts = sheetTexts(state, request);
  const set =
    request.kind === "sources"
      ? sourcesSheets(request, texts, sheetSources(state, request, null))
      : [await viewSheet(state, request, texts, room)];
  const { width, height } = sheetSizes[format];
  return set.map(({ layers, sources }) => ({
    figure: { width, height, background: sheetLook(format, theme, 1).paper, layers },
    title: texts.title,
    description: texts.description,
    notes,
    link,
    language,
    sources,
    asOf: texts.asOf,
    licence: texts.licence,
  }));
}

// A view other than the map as plain shapes: the real view, laid out where nobody sees it, and read off the page.
import { h } from "preact";
import type { FigureLayer } from "#model/figure.ts";
import type { FetchedViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Workroom } from "./contract.ts";
import { type Offstage, offstage } from "./page/offstage.ts";
import { overflowsOf, wholeRows } from "./page/overflow.ts";
import { readPage } from "./page/readPage.ts";
import type { Box } from "./page/shapeList.ts";
import { standIns } from "./page/standIns.ts";
import { viewFigureWords } from "./viewFigureWords.ts";

/** How many times larger than the picture the page may be: the view's smallest letters, 13 px, are then 8 px (6 pt on A4). */
const pageSizes = [1, 1.15, 1.3, 1.45, 1.6] as const;
/** The same where not all of it fits whatever one does: then it shall at least be easy to read. */
const sizeOfCut = 1.15;

/**
 * Layers from (0, 0) to `size`. `state` is a state of its own (not the live one): its theme, language and pose are what is drawn.
 * What does not fit is made smaller down to a legible size; what is left out after that is said in the picture.
 */
export async function viewFigure(
  state: AtlasState,
  view: FetchedViewId,
  size: { readonly width: number; readonly height: number },
  room: Pick<Workroom, "viewOf">,
): Promise<readonly FigureLayer[]> {
  const View = await room.viewOf(view);
  const language = state.language.peek();
  const words = viewFigureWords[language];
  const content = h(
    "section",
    { class: "pane", "data-view": view },
    h("div", { class: "pane-body" }, h(View, { state })),
  );
  const stage = await offstage(content, { theme: state.theme.peek(), language, ...size });
  try {
    const scale = await fitted(stage, size);
    // Saying it takes a line, and then more may be left.
    for (let left = rowsLeft(stage), turn = 0; left !== null && turn < 2; left = rowsLeft(stage), turn++)
      await stage.sayRest(words.rest(left));
    standIns(stage.page);
    return readPage(stage.page, clipsOf(stage)).layers(scale, (group) => words.group(group));
  } finally {
    stage.close();
  }
}

/** Returns how many times larger than the picture the page is. */
async function fitted(stage: Offstage, { width, height }: { readonly width: number; readonly height: number }) {
  const largest = Math.max(...pageSizes);
  let needed = 1;
  for (const scale of pageSizes) {
    if (scale < needed) continue;
    await stage.resize(Math.round(width * scale), Math.round(height * scale));
    const most = Math.max(1, ...scrolling(stage).map(({ times }) => times));
    if (most === 1) return scale;
    // Twice as large a page holds up to four times as much.
    needed = scale * Math.sqrt(most) * 0.93;
    if (needed > largest) break;
  }
  await stage.resize(Math.round(width * sizeOfCut), Math.round(height * sizeOfCut));
  return sizeOfCut;
}

const scrolling = (stage: Offstage) => overflowsOf(stage.page).filter(({ scrolls }) => scrolls);

/** How many rows are not on the page; 0 where it is no matter of rows, null where nothing is missing. */
function rowsLeft(stage: Offstage): number | null {
  const cut = scrolling(stage);
  return cut.length === 0 ? null : cut.reduce((sum, each) => sum + wholeRows(each).left, 0);
}

function clipsOf(stage: Offstage): ReadonlyMap<Element, Box> {
  return new Map(
    overflowsOf(stage.page).map((each) => [each.element, each.scrolls ? wholeRows(each).box : each.box] as const),
  );
}

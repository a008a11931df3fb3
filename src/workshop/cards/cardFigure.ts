// The picture that a shared link shows: a column of words, as on the jacket of an atlas, and the map beside it.
import { groundOf } from "#encoding/ground.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { CountryPlace } from "#loading/placeNames.ts";
import type { Figure, FigureShape } from "#model/figure.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { mapFigure } from "#takeaway/mapFigure.ts";
import { commandsOf, pathOf, plainStroke } from "#takeaway/picture/shapes.ts";
import { balancedText, cutLines, leadOf, linesAt, type TextLook, textAt, widthOf } from "#takeaway/sheet/setText.ts";
import type { World } from "#views/map/still/world.ts";
import { markShapes } from "./markShapes.ts";
import { pageWords } from "./pageWords.ts";
import type { LaidFigure } from "./rasterise.ts";

/** What Facebook, LinkedIn, Slack, Mastodon and the others ask for: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface CardWords {
  readonly title: string;
  readonly text: string;
}

const column = 456;
const margin = 44;
/** The map is drawn smaller and laid on larger, so that its lines and names are still there in a preview of 300 px. */
const mapScale = 1.6;

/** Between title and text. */
const gap = 20;

const sizes = { name: [92], title: [70, 64, 58, 52], text: [32, 30, 28, 26] } as const;

export function cardFigure(
  state: AtlasState,
  extent: readonly [number, number, number, number] | null,
  { title, text }: CardWords,
  world: World,
  places: readonly CountryPlace[],
): readonly LaidFigure[] {
  const size = { width: (cardSize.width - column) / mapScale, height: cardSize.height / mapScale };
  const { layers } = mapFigure(state, { extent, window: null }, size, world, places);
  const named = layers.map((layer) => ({ ...layer, shapes: layer.shapes.filter((shape) => !hasNote(shape)) }));
  const ground = groundOf(state.theme.value);
  return [
    { figure: { ...size, background: ground.sea, layers: named }, x: column, y: 0, scale: mapScale },
    { figure: jacket(state, title, text), x: 0, y: 0, scale: 1 },
  ];
}

/** A name with an asterisk stands nowhere without what the asterisk says, and here is no room for it. */
const hasNote = (shape: FigureShape): boolean => shape.kind === "text" && shape.text.endsWith("*");

function jacket(state: AtlasState, title: string, text: string): Figure {
  const ground = groundOf(state.theme.value);
  const language: Language = state.language.value;
  const words = wordsOf(language);
  const { manifest } = state.atlas;
  const { time } = state.pose.value;
  const inner = column - 2 * margin;
  const brand: TextLook = { size: 36, weight: 600, colour: ground.ink };
  const day: TextLook = { size: 27, colour: ground.quietInk, lead: 1.25 };
  const days = [
    ...(time === null ? [] : [pageWords[language].map(words.date(time))]),
    words.say("asOfDay", { date: words.date(manifest.asOf) }),
  ];
  const whole = title === words.text(manifest.title);
  const top = whole ? 196 : 136;
  const foot = days.length * leadOf(day);
  const set = fitted(
    title,
    text,
    inner,
    cardSize.height - margin - foot - gap - top,
    whole ? sizes.name : sizes.title,
    ground,
  );
  const markSize = whole ? 148 : 66;
  const head = whole
    ? markShapes(margin - 11, 30, markSize)
    : [...markShapes(margin - 5, 24, markSize), textAt(words.text(manifest.title), margin + 72, 74, brand)];
  const edge = pathOf(
    commandsOf(
      [
        [column - 0.5, 0],
        [column - 0.5, cardSize.height],
      ],
      false,
    ),
    { stroke: plainStroke(ground.coast, 1.5) },
  );
  const shapes: FigureShape[] = [
    ...head,
    ...linesAt(set.title, margin, top, set.titleLook),
    ...linesAt(set.text, margin, top + set.title.length * leadOf(set.titleLook) + gap, set.textLook),
    ...linesAt(days, margin, cardSize.height - margin - foot + 8, day),
    edge,
  ];
  const layer = { id: "words", name: "Words", clip: null, shapes };
  return { width: column, height: cardSize.height, background: ground.halo, layers: [layer] };
}

/** The largest letters at which title and text find room; the text gives way before the title does. */
function fitted(
  title: string,
  text: string,
  width: number,
  height: number,
  titleSizes: readonly number[],
  ground: ReturnType<typeof groundOf>,
) {
  const settings = titleSizes.flatMap((titleSize) =>
    sizes.text.map((textSize) => {
      const titleLook: TextLook = { size: titleSize, weight: 600, colour: ground.ink, lead: 1.06 };
      const textLook: TextLook = { size: textSize, colour: ground.ink, lead: 1.24 };
      return {
        titleLook,
        textLook,
        title: balancedText(title, width, titleLook),
        text: balancedText(text, width, textLook),
        whole: title.split(/\s+/).every((word) => widthOf(word, titleLook) <= width),
      };
    }),
  );
  const fits = settings.find(
    (set) =>
      set.whole && set.title.length * leadOf(set.titleLook) + gap + set.text.length * leadOf(set.textLook) <= height,
  );
  const set = fits ?? (settings.at(-1) as (typeof settings)[number]);
  const room = Math.floor((height - gap - set.title.length * leadOf(set.titleLook)) / leadOf(set.textLook));
  return { ...set, text: cutLines(set.text, Math.max(0, room), width, set.textLook) };
}

// The whole ladder as one SVG with a title and real text: for exports and for goldens.
import { groundOf } from "#encoding/ground.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { hatchShapes, type RungInks, rungShapes, type Shape } from "./ladderParts.ts";
import type { LadderScene, SceneCell, SceneRow, SceneSection } from "./ladderScene.ts";
import { type LadderWords, ladderWords } from "./ladderWords.ts";
import { roughWidth } from "./roughWidth.ts";
import { type SvgElement, svgMarkup } from "./svgMarkup.ts";

/** `theme` and `language`: those the scene was made for. */
export function ladderSvg(scene: LadderScene, theme: ThemeName, language: Language): string {
  return svgMarkup(ladderElement(scene, theme, ladderWords[language]));
}

function ladderElement(scene: LadderScene, theme: ThemeName, words: LadderWords): SvgElement {
  const { frame, unit, columns, sections } = scene;
  const ground = groundOf(theme);
  const inks: RungInks = { ink: ground.ink, paper: ground.halo };
  const margin = 16 * unit;
  const rows = sections.flatMap((section) => section.rows);
  const names = Math.max(frame.nameWidth, ...rows.map((row) => roughWidth(row.name, 15 * unit) + 12 * unit));
  const left = margin + names;
  const right = left + frame.cellWidth * columns.length;
  const depths = Math.max(frame.depthWidth, roughWidth(words.depth, 13 * unit) + 12 * unit);
  const width = Math.ceil(right + depths + margin);
  const top = margin + 40 * unit + (scene.groups.length > 0 ? 24 * unit : 0);
  const text = (
    x: number,
    y: number,
    said: string,
    more: Readonly<Record<string, string | number>> = {},
  ): SvgElement => ({ tag: "text", attributes: { x: tidy(x), y: tidy(y), ...more }, text: said });
  const line = (x: number, y: number, length: number, colour: string): SvgElement => ({
    tag: "path",
    attributes: { d: `M${tidy(x)} ${tidy(y)}h${tidy(length)}`, stroke: colour, "stroke-width": tidy(unit) },
  });
  const small = { "font-size": tidy(13 * unit) };
  const quiet = { ...small, fill: ground.quietInk };
  const middle = { "text-anchor": "middle" };
  const centre = (at: number) => left + frame.cellWidth * (at + 0.5);

  const heading = (at: number): readonly SvgElement[] => {
    const column = columns[at];
    if (!column) return [];
    const base = top + frame.textHeight;
    const step = 15 * unit;
    const lines = column.lines.map((said, index) => {
      const back = column.lines.length - 1 - index;
      if (frame.across) return text(centre(at), base - 4 * unit - back * step, said, { ...small, ...middle });
      const x = centre(at) + 4 * unit + (index - (column.lines.length - 1) / 2) * step;
      return text(x, base, said, { ...small, transform: `rotate(-90 ${tidy(x)} ${tidy(base)})` });
    });
    const count = text(centre(at), base + 16 * unit, String(column.partners), { ...quiet, ...middle });
    const rule: SvgElement = {
      tag: "rect",
      attributes: {
        x: tidy(centre(at) - frame.cellWidth / 2 + 2 * unit),
        y: tidy(base + 22 * unit),
        width: tidy(frame.cellWidth - 4 * unit),
        height: tidy(3 * unit),
        fill: column.colour ?? ground.quietInk,
      },
    };
    return column.colour ? [...lines, count, rule] : [...lines, count];
  };

  const shapes = (list: readonly Shape[], x: number, y: number): SvgElement => ({
    tag: "g",
    attributes: { transform: `translate(${tidy(x)} ${tidy(y)})` },
    children: list.map(({ tag, attributes, text: said }) => ({
      tag,
      attributes,
      ...(said === undefined ? {} : { text: said }),
    })),
  });
  const lacked = (said: string, x: number, y: number): readonly SvgElement[] => {
    const width = Math.max(scene.rung.width, roughWidth(said, 12 * unit) + 6 * unit);
    const box = { x: tidy(x - width / 2), y: tidy(y), width: tidy(width), height: tidy(scene.rung.height) };
    const edge = { rx: 2, fill: ground.halo, stroke: ground.ink, "stroke-width": tidy(1.5 * unit) };
    const bold = { ...middle, "font-size": tidy(12 * unit), "font-weight": 600 };
    return [{ tag: "rect", attributes: { ...box, ...edge } }, text(x, y + 11.5 * unit, said, bold)];
  };
  const cell = (drawn: SceneCell, at: number, y: number): readonly SvgElement[] => {
    const x = centre(at) - scene.rung.width / 2;
    const high = y + (frame.rowHeight - scene.rung.height) / 2;
    if (drawn.lacked !== null) return lacked(drawn.lacked, centre(at), high);
    if (drawn.kind === "none") return [line(x, y + frame.rowHeight / 2, scene.rung.width, ground.border)];
    const list =
      drawn.kind === "own"
        ? rungShapes(drawn.parts, scene.rung.height, unit, inks)
        : hatchShapes(scene.rung, unit, drawn.colour ?? ground.quietInk);
    return [shapes(list, x, high)];
  };
  const row = (drawn: SceneRow, y: number): SvgElement => ({
    tag: "g",
    attributes: { class: "row" },
    children: [
      text(
        margin,
        y + 17 * unit,
        drawn.name,
        drawn.depth === 0 ? { "font-style": "italic", fill: ground.quietInk } : {},
      ),
      ...drawn.cells.flatMap((each, at) => cell(each, at, y)),
      text(width - margin, y + 17 * unit, String(drawn.depth), { "text-anchor": "end" }),
    ],
  });
  const band = (section: SceneSection, y: number): readonly SvgElement[] => [
    text(margin, y + 20 * unit, `${section.heading} (${section.size})`, { ...small, "font-weight": 600 }),
    ...section.having.flatMap((having, at) =>
      having > 0 ? [text(centre(at), y + 20 * unit, String(having), { ...quiet, ...middle })] : [],
    ),
    line(margin, y + 26 * unit, width - 2 * margin, ground.border),
  ];

  let y = top + frame.headHeight;
  const body: SvgElement[] = [line(margin, y, width - 2 * margin, ground.ink)];
  for (const section of sections) {
    if (section.heading !== null) {
      body.push(...band(section, y));
      y += 28 * unit;
    }
    for (const each of section.rows) {
      body.push(row(each, y));
      y += frame.rowHeight;
    }
  }
  const key = keyElements(scene, margin, y + 24 * unit, width - 2 * margin, {
    line,
    shapes,
    text,
    quiet,
    inks,
    border: ground.border,
  });
  const height = Math.ceil(key.bottom + margin);
  return {
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "'Source Sans 3', sans-serif",
      "font-size": tidy(15 * unit),
      fill: ground.ink,
      role: "img",
    },
    children: [
      { tag: "title", text: scene.title },
      { tag: "rect", attributes: { width, height, fill: ground.halo } },
      text(margin, margin + 18 * unit, scene.title, { "font-size": tidy(20 * unit), "font-weight": 600 }),
      ...groups(scene, left, top, text, line),
      text(margin, top + frame.headHeight - 9 * unit, words.partner, quiet),
      ...columns.flatMap((_, at) => heading(at)),
      text(width - margin, top + frame.headHeight - 9 * unit, words.depth, { ...quiet, "text-anchor": "end" }),
      ...body,
      ...key.elements,
    ],
  };
}

type Text = (x: number, y: number, said: string, more?: Readonly<Record<string, string | number>>) => SvgElement;
type Line = (x: number, y: number, length: number, colour: string) => SvgElement;

function groups(scene: LadderScene, left: number, top: number, text: Text, line: Line): readonly SvgElement[] {
  const { frame, unit } = scene;
  let before = 0;
  return scene.groups.flatMap(({ label, colour, span }) => {
    const x = left + before * frame.cellWidth + 3 * unit;
    before += span;
    const room = span * frame.cellWidth - 6 * unit;
    const shown =
      roughWidth(label, 13 * unit) <= room ? [text(x, top - 16 * unit, label, { "font-size": tidy(13 * unit) })] : [];
    return [...shown, line(x, top - 10 * unit, room, colour)];
  });
}

interface KeyTools {
  readonly text: Text;
  readonly line: Line;
  readonly shapes: (list: readonly Shape[], x: number, y: number) => SvgElement;
  readonly quiet: Readonly<Record<string, string | number>>;
  readonly inks: RungInks;
  readonly border: string;
}

function keyElements(scene: LadderScene, left: number, top: number, room: number, tools: KeyTools) {
  const { unit, sampleColour: colour } = scene;
  const rung = { ...scene.rung, width: 20 * unit };
  let [x, y] = [left, top];
  const elements = scene.key.flatMap(({ kind, status, label }) => {
    const sample = kind === "remark" ? 0 : rung.width + 6 * unit;
    const width = sample + roughWidth(label, 13 * unit);
    if (x > left && x + width > left + room) [x, y] = [left, y + 22 * unit];
    const at = x;
    x += width + 16 * unit;
    const parts = status
      ? rungShapes([{ status, colour, count: null, x: 0, width: rung.width }], rung.height, unit, tools.inks)
      : [];
    const drawn =
      kind === "own"
        ? [tools.shapes(parts, at, y)]
        : kind === "through"
          ? [tools.shapes(hatchShapes(rung, unit, colour), at, y)]
          : kind === "none"
            ? [tools.line(at, y + rung.height / 2, rung.width, tools.border)]
            : [];
    return [...drawn, tools.text(at + sample, y + 12 * unit, label, tools.quiet)];
  });
  return { elements, bottom: y + rung.height };
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}

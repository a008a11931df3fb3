import { expect, it } from "vitest";
import { pathCommands } from "#takeaway/page/pathCommands.ts";
import { type Box, shapeList } from "#takeaway/page/shapeList.ts";
import { path, text } from "../../support/figureShapes.ts";

const box = (d: string) => path(pathCommands(d), { fill: { kind: "plain", colour: "#112233", alpha: 1 } });
const word = (y: number) => text("Ukraine", 0, y, { size: 12, width: 40 });
const clip: Box = [0, 0, 100, 50];
const place = { group: "words", clip, opacity: 1 };
const shapesOf = (list: ReturnType<typeof shapeList>) =>
  list.layers(1, (group) => group).flatMap(({ shapes }) => shapes);

it("half a line and half a mark are left out; what goes on beyond the edge is clipped", () => {
  const list = shapeList();
  list.text(word(20), [0, 10, 40, 24], place);
  list.text(word(50), [0, 40, 40, 58], place);
  list.path(box("M10 45h10v10h-10z"), place);
  list.path(box("M10 0h10v90h-10z"), place);
  const layers = list.layers(1, (group) => group);
  expect(layers.flatMap(({ shapes }) => shapes)).toHaveLength(2);
  expect(layers.map(({ clip: shown }) => shown)).toEqual([null, [0, 0, 100, 50]]);
});

it("what is outside of its clip is not there at all", () => {
  const list = shapeList();
  list.path(box("M10 60h40v40h-40z"), place);
  list.text(word(80), [0, 70, 40, 84], place);
  expect(shapesOf(list)).toEqual([]);
});

it("keeps the order of painting, and gives each layer an id of its own", () => {
  const list = shapeList();
  const free = { ...place, clip: null };
  list.path(box("M0 0h9v9z"), free);
  list.path(box("M0 0h9v9z"), { ...free, group: "drawing" });
  list.path(box("M0 0h9v9z"), free);
  expect(list.layers(1, (group) => group).map(({ id }) => id)).toEqual(["words", "drawing", "words-2"]);
});

it("a page that is larger than the picture is made smaller whole: places, letters, halos", () => {
  const list = shapeList();
  list.text({ ...word(30), halo: { colour: "#ffffff", width: 3 } }, [0, 20, 40, 34], { ...place, clip: null });
  const [shape] = list.layers(1.5, (group) => group)[0]?.shapes ?? [];
  expect(shape).toMatchObject({ y: 20, size: 8, halo: { width: 2 } });
});

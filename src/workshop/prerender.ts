// The first picture: the default map as markup and a style sheet, in every theme, so that it is on the page before any script.
import { fullTitle } from "#model/fullTitle.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { defaultPose, type ThemeName } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import type { MapScene } from "#views/map/scene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { drawLabels, labelGroupAttrs } from "#views/map/still/drawLabels.ts";
import { drawSheet } from "#views/map/still/drawSheet.ts";
import { type Extent, extentBox, fitExtent, portrait, portraitAir } from "#views/map/still/fitExtent.ts";
import { flatPlane } from "#views/map/still/flatPlane.ts";
import { drawCopies, labelRoom } from "#views/map/still/laidMap.ts";
import { placeLabels } from "#views/map/still/placeLabels.ts";
import { element, type StillElement } from "#views/map/still/stillElement.ts";
import { svgText } from "#views/map/still/svgText.ts";
import { sheetScale, sheetSize, toSheet } from "#views/map/still/webMercator.ts";
import type { World } from "#views/map/still/world.ts";
import { type CoastPath, coastPath } from "./coastPath.ts";
import { ThemePalette } from "./themePalette.ts";

export interface FirstPicture {
  /** Stands in the page's body. */
  readonly html: string;
  readonly css: string;
}
type Themed<Value> = Readonly<Record<ThemeName, Value>>;

/** The default pose's scene in every theme, or a complaint. */
export function defaultScenes(
  files: Parameters<typeof parseAtlas>[0],
  places: Parameters<typeof stateScene>[1],
): { readonly scenes: Themed<MapScene>; readonly extent: Extent; readonly title: string } {
  const atlas = parseAtlas(files);
  if (!atlas.ok)
    throw new Error(`data/ cannot be drawn: ${atlas.problems.map((problem) => problem.message).join("; ")}`);
  const sceneIn = (theme: ThemeName): MapScene =>
    stateScene(createAtlasState(atlas.value, { ...defaultPose, theme, language: "en" }), places);
  const { extent } = atlas.value.manifest;
  return {
    scenes: { light: sceneIn("light"), dark: sceneIn("dark"), projector: sceneIn("projector") },
    extent,
    title: fullTitle(atlas.value.manifest, "en"),
  };
}

const prefix = "first";
const coastId = `${prefix}-coast`;
/** Sheet units by which a line may be simplified: a little over half a pixel in a window 1280 wide. */
const tolerance = 1.5;
/** Window widths, as a picture as wide as the extent has them, for which names are set. Narrower windows show none. */
const nameWidths = [640, 760, 1000, 1280, 1600, 2000, 2560] as const;

export function firstPicture(scenes: Themed<MapScene>, world: World, extent: Extent, title: string): FirstPicture {
  const box = extentBox(extent);
  const plane = { ...flatPlane({ groundDecimals: 0, figureDecimals: 0, tolerance }), scale: 1280 / box.width };
  const coast = coastPath(world, tolerance);
  const palette = new ThemePalette();
  palette.name("--first-paper", (theme) => scenes[theme].ground.halo);
  palette.name("--first-ink", (theme) => scenes[theme].ground.ink);
  const drawn = (theme: ThemeName): StillElement => {
    const sheet = drawSheet(briefly(scenes[theme]), world, plane, prefix);
    const far = { x: -sheetSize, y: -sheetSize, width: 3 * sheetSize, height: 3 * sheetSize };
    return element("g", {}, [
      element("defs", {}, [element("path", { id: coastId, d: coast.d }), ...sheet.defs]),
      element("rect", { class: "still-sea", ...far, fill: scenes[theme].ground.sea }),
      element("g", { id: `${prefix}-sheet`, class: "still-sheet" }, sheet.bands.map(withCoast(coast))),
      ...drawCopies(`${prefix}-sheet`, [-1, 1]),
    ]);
  };
  const names = (theme: ThemeName): StillElement =>
    element(
      "g",
      labelGroupAttrs,
      nameWidths.map((width, at) => namesFor(scenes[theme], scenes.light, extent, width, at)),
    );
  const themed = (draw: (theme: ThemeName) => StillElement): StillElement =>
    palette.merged(draw("light"), draw("dark"), draw("projector"));
  const attrs = {
    class: "still first-map",
    viewBox: [box.x, box.y, box.width, box.height].map((value) => value.toFixed(2)).join(" "),
    preserveAspectRatio: "xMidYMid meet",
    role: "img",
    "aria-label": title,
  };
  const picture = svgText(element("svg", attrs, [themed(drawn), themed(names)]));
  // An empty picture as high as the world and as wide as the extent: it gives the frame the least width at which the world still fills its height.
  const gauge = [
    ["wide", sheetSize],
    ["tall", box.height * portraitAir],
  ]
    .map(
      ([shape, height]) =>
        `<svg class="first-gauge first-gauge-${shape}" viewBox="0 0 ${box.width.toFixed(0)} ${Number(height).toFixed(0)}" aria-hidden="true"></svg>`,
    )
    .join("");
  const note = `<noscript><p class="first-note">This map stays without scripts; choosing, filtering and moving it need them.</p></noscript>`;
  return {
    html: `<div id="first-picture" class="first-picture"><div class="first-frame">${gauge}<div class="first-room">${picture}</div></div>${note}</div>`,
    css: `${frameCss}${heldCss(box)}${nameCss(box)}${palette.css()}`,
  };
}

/** Ties under short names: each is said twice, with its gradient. */
const briefly = (scene: MapScene): MapScene => ({
  ...scene,
  ties: scene.ties.map((tie, at) => ({ ...tie, id: at.toString(36) })),
});

/** Land and coast are drawn with the one path that is said in the picture's defs. */
const withCoast =
  ({ pole }: CoastPath) =>
  (drawn: StillElement): StillElement => {
    const name = drawn.attrs["class"];
    const use = element("use", { href: `#${coastId}` });
    if (name === "still-coast") return { ...drawn, children: [use] };
    if (name === "still-land") return { ...drawn, children: [use, element("path", { d: pole })] };
    return drawn.children ? { ...drawn, children: drawn.children.map(withCoast({ d: "", pole })) } : drawn;
  };

/** Names set for one width of window, in sheet units. Places come from the light theme, so that the three pictures are one. */
function namesFor(scene: MapScene, model: MapScene, extent: Extent, width: number, at: number): StillElement {
  const box = extentBox(extent);
  const size = { width, height: (width * box.height) / box.width };
  const camera = fitExtent(extent, size);
  const unit = sheetScale(camera.zoom);
  const own = new Map(scene.labels.map((label) => [nameKey(label), label]));
  const placed = placeLabels(model, labelRoom("flat", camera, size)).map((name) => {
    const { colour, halo } = own.get(nameKey(name.label)) ?? name.label;
    return { ...name, label: { ...name.label, colour, halo } };
  });
  const scale = (1 / unit).toFixed(4);
  const set = drawLabels(placed).map((text, index) => {
    const [x, y] = toSheet(placed[index]?.label.at ?? [0, 0]);
    return {
      ...text,
      attrs: { ...text.attrs, transform: `translate(${x.toFixed(0)} ${y.toFixed(0)})scale(${scale})` },
    };
  });
  return element("g", { class: `first-names first-names-${at}` }, set);
}

const nameKey = ({ kind, text, at }: MapScene["labels"][number]): string => `${kind} ${text} ${at.join()}`;

const frameCss = `.first-picture{position:absolute;inset:0;overflow:hidden;container-type:size}
.first-frame{position:absolute;block-size:100%;inline-size:max-content;min-inline-size:100%;left:50%;transform:translateX(-50%)}
.first-gauge{display:block;block-size:100%;inline-size:auto;visibility:hidden}
.first-gauge-tall{display:none}
@container (max-aspect-ratio:${portrait * 100}/100){.first-gauge-wide{display:none}.first-gauge-tall{display:block}}
.first-room{position:absolute;inset:0;container-type:size}
.first-map{inline-size:100%;block-size:100%;overflow:visible}
.first-map path{vector-effect:non-scaling-stroke}
.first-note{position:absolute;inset:auto 0 0;margin:0;padding:.6em 1em;background:var(--first-paper);color:var(--first-ink);font:1rem/1.4 "Source Sans 3 Variable",system-ui,sans-serif}
.first-names{display:none}
`;

/** The live camera never looks beyond the poles: where the window is too tall for that, the picture is moved as the camera would be. */
function heldCss(box: ReturnType<typeof extentBox>): string {
  const middle = box.y + box.height / 2;
  const share = (units: number): string => `${((100 * units) / box.width).toFixed(4)}cqw`;
  return `.first-map{transform:translateY(calc(min(0px,${share(middle)} - 50cqh) + max(0px,50cqh - ${share(sheetSize - middle)})))}\n`;
}

/** A room shows the names set for the widest picture that fits into it. */
function nameCss(box: { readonly width: number; readonly height: number }): string {
  const ratio = box.height / box.width;
  return nameWidths
    .map((width, at) => {
      const next = nameWidths[at + 1];
      const from = `(min-width:${width}px) and (min-height:${Math.round(width * ratio)}px)`;
      const until = next ? ` and (not ((min-width:${next}px) and (min-height:${Math.round(next * ratio)}px)))` : "";
      return `@container ${from}${until}{.first-names-${at}{display:inline}}\n`;
    })
    .join("");
}

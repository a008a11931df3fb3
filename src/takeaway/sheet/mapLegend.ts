import { allianceNames } from "#encoding/allianceNames.ts";
import { cableColours, cableDash, cableWidths, notYetLook } from "#encoding/cables.ts";
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { alphaOf, colourOf, dashOf, widthOf } from "#encoding/ties.ts";
import { cableStatusKeys, statusKeys } from "#encoding/words/statusKeys.ts";
import { type Words, wordsOf } from "#encoding/words/wordsOf.ts";
import type { CableStatus } from "#model/atlas.ts";
import type { Paint, PaintedKind } from "#model/paint.ts";
import { type StatusClass, statusClasses } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { MapFigure } from "#takeaway/mapFigure.ts";
import type { PointMark } from "#views/map/scene.ts";
import { answerBlock, answerName } from "./answerLegend.ts";
import { guestBlock } from "./guestLegend.ts";
import type { LegendBlock, LegendRow, LegendSample } from "./legendModel.ts";
import { sheetWords } from "./sheetWords.ts";

interface Frame {
  readonly state: AtlasState;
  readonly figure: MapFigure;
  readonly words: Words;
  readonly painted: (kind: PaintedKind) => boolean;
}

/** What a map on a sheet shows, and nothing that it does not. */
export function mapLegend(state: AtlasState, figure: MapFigure): readonly LegendBlock[] {
  const paint: Paint | null = state.paint.value;
  const words = wordsOf(state.language.value);
  const frame = { state, figure, words, painted: (kind: PaintedKind) => paint?.speaksOf.includes(kind) ?? false };
  const answer = paint ? answerBlock(paint, keysInSight(frame), state.theme.value, answerName(state), words) : null;
  return [
    answer,
    guestBlock(state, figure, words),
    ...tieBlocks(frame),
    countryBlock(frame),
    cableBlock(frame),
    placeBlock(frame),
    otherBlock(frame),
  ].filter((block) => block !== null && block.rows.length > 0) as readonly LegendBlock[];
}

/** Everything by which an answer may name what has a shape in the picture. */
function keysInSight({ state, figure: { scene, seen } }: Frame): ReadonlySet<string> {
  const keys = new Set(seen);
  for (const tie of scene.ties) {
    if (!seen.has(tie.id)) continue;
    keys.add(`tie:${tie.id}`);
    keys.add(tie.ref);
  }
  for (const cable of scene.cables) if (seen.has(cable.ref)) keys.add(`system:${cable.system}`);
  for (const line of state.paint.value?.lines ?? []) keys.add(line.id);
  return keys;
}

function tieBlocks({ state, figure: { scene, seen }, words, painted }: Frame): readonly LegendBlock[] {
  const drawn = scene.ties.filter(({ id }) => seen.has(id));
  // Where something is chosen, what stands back is hardly more than a hint: the key speaks of the rest.
  const lifted = drawn.filter(({ emphasis }) => emphasis !== "faded");
  const ties = lifted.length > 0 ? lifted : drawn;
  if (ties.length === 0) return [];
  const theme = state.theme.value;
  const width = widthOf("plain", theme) * 1.5;
  const families = new Set(ties.map(({ family }) => family));
  const classes = new Map(state.drawn.value.ties.map((tie) => [tie.id, tie.statusClass]));
  const dashed = painted("ties") ? ties.filter((tie) => keepsDash(tie, state)) : ties;
  const standings = new Set(dashed.map(({ id }) => classes.get(id)).filter((each) => each !== undefined));
  const own = sheetWords[state.language.value];
  const kinds: LegendBlock = {
    title: words.say("families"),
    rows: state.atlas.families
      .filter(({ id }) => families.has(id))
      .map((family) => ({
        sample: line(colourOf(family, theme), width),
        text: words.text(family.name),
      })),
    notes: [own.fades(words.text(state.hub.value.name)), ...(lifted.length < drawn.length ? [own.faded] : [])],
  };
  const standing: LegendBlock = {
    title: words.say("statuses"),
    rows: statusClasses
      .filter((id) => standings.has(id))
      .map((id) => ({ sample: standingSample(id, width, groundOf(theme).ink), text: words.say(statusKeys[id]) })),
    notes: [],
  };
  // Where an answer colours the ties, their kinds have no colours; what is dashed is so by its standing, unless the answer says otherwise.
  if (painted("ties")) return standings.size > 1 ? [standing] : [];
  return lifted.length > 0 ? [kinds, standing] : [kinds];
}

/** Whether an answer gives a tie its colour and leaves it the dash of its standing. */
function keepsDash({ id, ref }: MapFigure["scene"]["ties"][number], state: AtlasState): boolean {
  const paint = state.paint.value;
  const group = paint?.of.get(`tie:${id}`) ?? paint?.of.get(ref);
  const tone = paint?.groups.find((each) => each.id === group)?.tone;
  return tone !== undefined && paintLook(tone, state.theme.value).dash === null;
}

const line = (colour: string, width: number, dash: readonly number[] = [], alpha = 1): LegendSample => ({
  kind: "line",
  colour,
  width,
  dash: dash.map((part) => part * width),
  alpha,
});

const standingSample = (id: StatusClass, width: number, ink: string): LegendSample =>
  line(ink, width * 0.8, dashOf(id), alphaOf(id, "chosen"));

function countryBlock({ state, figure, words, painted }: Frame): LegendBlock | null {
  const theme = state.theme.value;
  const ground = groundOf(theme);
  const own = sheetWords[state.language.value];
  const countries = figure.scene.countries.filter(({ ref, alpha }) => alpha > 0 && figure.seen.has(ref));
  const fills = new Set(countries.filter(({ hatch }) => !hatch).map(({ fill }) => fill));
  const steps = depthFills(theme)
    .map((fill, at) => ({ fill, label: at === 4 ? "5+" : String(at + 1) }))
    .filter(({ fill }) => fills.has(fill));
  const rows: LegendRow[] = [];
  if (!painted("countries")) {
    if (steps.length > 0) {
      const sample = {
        kind: "steps",
        fills: steps.map(({ fill }) => fill),
        labels: steps.map(({ label }) => label),
      } as const;
      rows.push({ sample, text: "" });
    }
    if (fills.has(memberFill(theme)))
      rows.push({ sample: fill(memberFill(theme)), text: own.members(words.text(state.hub.value.name)) });
    if (countries.some(({ hatch }) => hatch))
      rows.push({ sample: hatch(ground.disputed), text: words.say("depthThroughBloc") });
  }
  const shapes = (id: string) => figure.layers.find((layer) => layer.id === id)?.shapes ?? [];
  if (shapes("blocs").length > 0)
    rows.push({ sample: { kind: "outline", colour: ground.quietInk }, text: own.outline });
  if (shapes("borders").some((shape) => shape.kind === "path" && (shape.stroke?.dash.length ?? 0) > 0))
    rows.push({ sample: line(ground.disputed, 1.2, [2.5, 2]), text: own.disputed });
  const title =
    steps.length > 0 && !painted("countries")
      ? words.say("depth", { hub: words.text(state.hub.value.name) })
      : own.countries;
  return { title, rows, notes: [] };
}

const fill = (colour: string): LegendSample => ({ kind: "fill", fill: { kind: "plain", colour, alpha: 1 } });
const hatch = (colour: string): LegendSample => ({
  kind: "fill",
  fill: { kind: "hatch", colour, alpha: 0.75, width: 0.9, spacing: 6, angle: -45 },
});

function cableBlock({ state, figure: { scene, seen }, words, painted }: Frame): LegendBlock | null {
  const theme = state.theme.value;
  const drawn = scene.cables.filter(({ ref }) => seen.has(ref));
  const lifted = drawn.filter(({ emphasis }) => emphasis !== "faded");
  const refs = new Set((lifted.length > 0 ? lifted : drawn).map(({ ref }) => ref));
  const segments = state.drawn.value.segments.filter(({ ref }) => refs.has(ref));
  if (segments.length === 0) return null;
  const { notYet } = state.drawn.value.cables;
  const there = segments.filter(({ ref }) => !notYet.has(ref));
  const { edge, core } = cableColours(theme);
  const cable = (status: CableStatus, medium: "sea" | "terrestrial"): LegendSample => {
    // A key is read close by: the projector's thicker lines would leave no room for their dashes.
    const widths = cableWidths(status, medium, "plain", "light");
    const dash = cableDash(status, medium).map((part) => part * widths.casing);
    const over = widths.core > 0 ? { core: { colour: core, width: widths.core } } : {};
    return { kind: "line", colour: edge, width: widths.casing, dash, alpha: 1, ...over };
  };
  const rows: LegendRow[] = [];
  for (const status of Object.keys(cableStatusKeys) as CableStatus[])
    if (there.some((segment) => segment.status === status && segment.medium === "sea"))
      rows.push({ sample: cable(status, "sea"), text: words.say(cableStatusKeys[status]) });
  if (there.some(({ medium }) => medium !== "sea"))
    rows.push({ sample: cable("in_service", "terrestrial"), text: words.say("terrestrial") });
  if (there.length < segments.length) {
    const { casing, dash, alpha } = notYetLook;
    rows.push({ sample: line(groundOf(theme).quietInk, casing, dash, alpha), text: words.say("cableNotYet") });
  }
  // An answer about cables gives them its colours, but the dashes stay those of their state.
  const inAnswer = painted("cables") ? groundOf(theme).quietInk : null;
  return {
    title: words.say("cables"),
    rows: inAnswer ? rows.map((row) => ({ ...row, sample: recoloured(row.sample, inAnswer) })) : rows,
    notes: [
      words.say("schematic"),
      ...(lifted.length < drawn.length && scene.ties.length === 0 ? [sheetWords[words.language].faded] : []),
    ],
  };
}

const recoloured = (sample: LegendSample, colour: string): LegendSample =>
  sample.kind === "line" ? { ...sample, colour } : sample;

function placeBlock({ state, figure: { scene, seen }, words, painted }: Frame): LegendBlock | null {
  const own = sheetWords[state.language.value];
  const cities = scene.points.filter(({ layer, ref }) => layer === "cities" && seen.has(ref));
  if (cities.length === 0) return null;
  const colour = painted("cities") ? groundOf(state.theme.value).quietInk : (cities[0]?.colour ?? "");
  const { atlas } = state;
  const names = new Map(allianceNames(atlas, words).map(({ id, name }) => [id, name]));
  const alliances = new Set(
    cities.flatMap(
      ({ ref }) => atlas.actorById.get(ref.slice("city:".length))?.memberships.map((each) => each.alliance) ?? [],
    ),
  );
  const shapes = new Set<PointMark["shape"]>(cities.map(({ shape }) => shape));
  const rows: LegendRow[] = atlas.alliances
    .filter((alliance) => alliances.has(alliance))
    .map((alliance, at) => ({
      sample: { kind: "mark", shape: alliance === atlas.alliances[0] ? "ring" : "disc", colour },
      text: names.get(alliance) ?? alliance,
      at,
    }));
  if (shapes.has("ring-disc"))
    rows.push({ sample: { kind: "mark", shape: "ring-disc", colour }, text: words.say("cityBoth") });
  const founders = cities.some(({ ref }) =>
    atlas.actorById
      .get(ref.slice("city:".length))
      ?.memberships.some(({ roles }) => roles.some(({ id }) => id === "founder")),
  );
  return { title: words.say("cities"), rows, notes: founders ? [own.founder] : [] };
}

function otherBlock({ state, figure: { scene, seen }, words, painted }: Frame): LegendBlock | null {
  const own = sheetWords[state.language.value];
  const first = (layer: PointMark["layer"], shape?: PointMark["shape"]) =>
    scene.points.find((mark) => mark.layer === layer && seen.has(mark.ref) && (!shape || mark.shape === shape));
  const rows: LegendRow[] = [];
  const landing = first("landings", "tick") ?? first("landings");
  if (landing) {
    const shape = landing.shape === "tick" ? "tick" : "disc";
    const colour = painted("landings") || painted("cables") ? groundOf(state.theme.value).quietInk : landing.colour;
    rows.push({ sample: { kind: "mark", shape, colour }, text: own.landing });
  }
  for (const [layer, key] of [
    ["institutions", "institutions"],
    ["events", "events"],
  ] as const) {
    const mark = first(layer);
    if (mark) {
      const shape = mark.shape === "diamond" ? "diamond" : "square";
      rows.push({ sample: { kind: "mark", shape, colour: mark.colour }, text: words.say(key) });
    }
  }
  return { title: own.otherMarks, rows, notes: [] };
}

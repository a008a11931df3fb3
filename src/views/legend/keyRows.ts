// The compact legend of a scene: what is really drawn, and nothing else, so that no colour goes unexplained.
import { allianceShape } from "#encoding/allianceShape.ts";
import { cityFamily } from "#encoding/cityFamily.ts";
import { depthFills } from "#encoding/depth.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { dashOf } from "#encoding/ties.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import { type Actor, type Atlas, type CableStatus, isLandingOnMap } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { Paint, PaintedKind, PaintTone } from "#model/paint.ts";
import type { Pose, StatusClass, ThemeName, ViewId } from "#model/pose.ts";
import type { EmphasisMap, Tie, VisibleAtlas } from "#model/ties.ts";
import { guestLegend } from "./guestLegend.ts";
import type { GuestSample } from "./guestMarks.ts";
import type { KeyWords } from "./keyWords.ts";
import { legendPage } from "./legendPage.ts";
import type { PlainMark } from "./Marks.tsx";

/** What stands before the words of a row; KeyMark draws it. */
export type MarkOfKey =
  | { readonly kind: "family"; readonly family: string }
  | { readonly kind: "status"; readonly status: StatusClass }
  | { readonly kind: "paint"; readonly tone: PaintTone; readonly as: "areas" | "cities" | "lines" }
  | { readonly kind: "depth" }
  | { readonly kind: "member" }
  | { readonly kind: "hatch" }
  | { readonly kind: "cable"; readonly status: CableStatus | "not_yet"; readonly medium: "sea" | "terrestrial" }
  | {
      readonly kind: "city";
      readonly family: string;
      readonly shape: "ring" | "disc" | "ring-disc";
      readonly founder: boolean;
    }
  | { readonly kind: "guest"; readonly sample: GuestSample }
  | { readonly kind: "plain"; readonly mark: PlainMark };

export interface KeyRow {
  readonly id: string;
  readonly mark: MarkOfKey;
  readonly label: string;
}

interface Drawn {
  readonly atlas: Atlas;
  readonly visible: VisibleAtlas;
  readonly paint: Paint | null;
  readonly hub: Actor;
  readonly emphasis: EmphasisMap;
  /** tie id → its line on the map; a tie without places has none. */
  readonly tieLines: ReadonlyMap<string, unknown>;
  readonly pose: Pick<Pose, "filter" | "layers" | "main">;
}

/** Views whose drawings take the families' colours; the others bring their own key or have no colours. */
const inFamilyColours: ReadonlySet<ViewId> = new Set(["map", "network", "ladder", "timeline"]);

/** From what is firm to what has ended: the order of the key. */
const fromFirm: readonly StatusClass[] = [
  "in_force",
  "signed",
  "concluded",
  "negotiating",
  "planned",
  "delayed",
  "ended",
];
/** Drawings in which a line's dash says its state. */
const inDashes: ReadonlySet<ViewId> = new Set(["map", "network"]);

/** The words of a row; depth says the range that its steps stand for. */
export const keyLabel = ({ mark, label }: KeyRow, theme: ThemeName): string =>
  mark.kind === "depth" ? `${label}\u00a0(1\u2060–\u2060${depthFills(theme).length}+)` : label;

export function keyRows(drawn: Drawn, words: Words, own: KeyWords): readonly KeyRow[] {
  const { atlas, visible, paint, pose, emphasis, tieLines } = drawn;
  const page = legendPage(atlas, visible, pose, words);
  const onMap = pose.main === "map";
  const painted = (kind: PaintedKind) => paint?.speaksOf.includes(kind) ?? false;
  const inFront = (key: string) => emphasisOf(emphasis, key) !== "faded";
  const colours = inFamilyColours.has(pose.main) && (!onMap || (pose.layers.ties.on && !painted("ties")));
  // What only stands behind what is chosen needs no word; on the map, neither does what has no place there.
  const shown = visible.ties.filter((tie) => !onMap || (tieLines.has(tie.id) && inFront(`tie:${tie.id}`)));
  const familiesShown = new Set(shown.map(({ family }) => family));
  const brought = onMap && pose.layers.guests.on && visible.features.length > 0 ? guestRows(drawn, words) : [];
  // A file's ties stand in the row of its other things, as they have one colour.
  const withTies = new Set(brought.map(({ mark }) => (mark.kind === "guest" ? mark.sample.family?.id : undefined)));
  const families = page.families
    .filter(({ id }) => familiesShown.has(id) && !withTies.has(id))
    .map((row): KeyRow => ({ id: row.id, mark: { kind: "family", family: row.id }, label: row.name }));
  const inPicture = groupsInPicture(drawn);
  const groups = (paint?.groups ?? [])
    .filter(({ id }) => !onMap || inPicture.has(id))
    .map(
      (group): KeyRow => ({
        id: `paint ${group.id}`,
        mark: { kind: "paint", tone: group.tone, as: paintedAs(paint, pose) },
        label: group.label,
      }),
    );
  const ownDash = (tie: Tie) => !painted("ties") || keepsDash(paint, `tie:${tie.id}`, tie.instrument.ref);
  const dashed = inDashes.has(pose.main) && (!onMap || pose.layers.ties.on);
  const statuses = dashed ? statusRows(shown.filter(ownDash), page) : [];
  return [
    ...(pose.main === "answers" ? [] : groups),
    ...(colours ? families : []),
    // One kind of line needs no word for it, unless it is broken.
    ...(statuses.length > 1 || statuses.some(({ id }) => id !== "status ") ? statuses : []),
    ...brought,
    ...(onMap ? mapRows(drawn, page, words, own, painted) : []),
  ];
}

const guestRows = (drawn: Drawn, words: Words): readonly KeyRow[] =>
  (guestLegend.now?.keyRows(drawn, words) ?? []).map(
    ({ id, sample, label }): KeyRow => ({ id, mark: { kind: "guest", sample }, label }),
  );

/** States that are drawn alike stand in one row. */
function statusRows(ties: readonly Tie[], page: ReturnType<typeof legendPage>): readonly KeyRow[] {
  const there = new Set(ties.map(({ statusClass }) => statusClass));
  const alike = new Map<string, (typeof page.statuses)[number][]>();
  for (const id of fromFirm) {
    const row = page.statuses.find((each) => each.id === id);
    if (!row || !there.has(id)) continue;
    const look = dashOf(id).join();
    alike.set(look, [...(alike.get(look) ?? []), row]);
  }
  return [...alike].flatMap(([look, rows]): KeyRow[] =>
    rows[0]
      ? [
          {
            id: `status ${look}`,
            mark: { kind: "status", status: rows[0].id },
            label: rows.map(({ name }, at) => (at === 0 ? name : lowered(name))).join(", "),
          },
        ]
      : [],
  );
}

/** Whether a painted line is still dashed by its state: it stands in a group, and the group has no dash of its own. */
function keepsDash(paint: Paint | null, ...keys: readonly string[]): boolean {
  const id = keys.map((key) => paint?.of.get(key)).find((each) => each !== undefined);
  const group = paint?.groups.find((each) => each.id === id);
  return group !== undefined && paintLook(group.tone, "light").dash === null;
}

/** The answer's groups of which the map shows something: what lies in a layer that is off, or has no place, is not seen. */
function groupsInPicture({ paint, visible, tieLines, pose: { layers } }: Drawn): ReadonlySet<string> {
  const instruments = new Set(visible.ties.flatMap(({ id, instrument }) => (tieLines.has(id) ? [instrument.ref] : [])));
  const seen = (key: string): boolean => {
    switch (key.slice(0, key.indexOf(":"))) {
      case "tie":
        return layers.ties.on && tieLines.has(key.slice(4));
      case "instrument":
        return layers.ties.on && instruments.has(key as `instrument:${string}`);
      case "segment":
      case "system":
        return layers.cables.on;
      case "landing":
        return layers.landings.on;
      case "country":
        return layers.countries.on;
      case "city":
        return layers.cities.on;
      default:
        return true;
    }
  };
  return new Set([
    ...[...(paint?.of ?? [])].flatMap(([key, group]) => (seen(key) ? [group] : [])),
    ...(paint?.lines ?? []).map(({ group }) => group),
  ]);
}

/** What of the picture takes a group's colour: countries before cities before lines. */
function paintedAs(paint: Paint | null, { layers }: Drawn["pose"]): "areas" | "cities" | "lines" {
  const kinds = new Set([...(paint?.of.keys() ?? [])].map((key) => key.slice(0, key.indexOf(":"))));
  if (kinds.has("country") && layers.countries.on) return "areas";
  return kinds.has("city") && layers.cities.on ? "cities" : "lines";
}

const raised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function mapRows(
  { atlas, visible, hub, emphasis, paint, pose: { layers } }: Drawn,
  page: ReturnType<typeof legendPage>,
  words: Words,
  own: KeyWords,
  painted: (kind: PaintedKind) => boolean,
): readonly KeyRow[] {
  const plain = (id: string, mark: PlainMark, label: string): KeyRow => ({ id, mark: { kind: "plain", mark }, label });
  const rows: KeyRow[] = [];
  const inFront = ({ ref }: { readonly ref: string }) => emphasisOf(emphasis, ref) !== "faded";
  // Painted cables keep the dashes of their states; those in no group are bare lines behind.
  const segments = visible.segments.filter(
    (segment) =>
      inFront(segment) &&
      (!painted("cables") || paint?.of.has(segment.ref) || paint?.of.has(`system:${segment.system}`)),
  );
  if (layers.cables.on && segments.length > 0) {
    const { notYet } = visible.cables;
    const statusOf = (segment: (typeof visible.segments)[number]) =>
      notYet.has(segment.ref) ? "not_yet" : segment.status;
    const statuses = new Set<CableStatus | "not_yet">(segments.map(statusOf));
    for (const { id, name } of page.cableStatuses)
      if (statuses.has(id))
        rows.push({ id, mark: { kind: "cable", status: id, medium: "sea" }, label: own.cable(lowered(name)) });
    if (segments.some(({ medium }) => medium === "terrestrial"))
      rows.push({
        id: "inland",
        mark: { kind: "cable", status: "in_service", medium: "terrestrial" },
        label: own.inland,
      });
  }
  if (layers.landings.on && visible.landings.some((landing) => isLandingOnMap(landing) && inFront(landing)))
    rows.push(plain("landing", "tick", own.landing));
  if (layers.countries.on && !painted("countries")) {
    const outside = atlas.actors
      .filter(({ kind, id }) => kind === "country" && id !== hub.id && !hub.members.includes(id))
      .map(({ id }) => visible.factsByActor.get(id));
    const tied = (facts: (typeof outside)[number]) => (facts?.families.length ?? 0) > 0;
    if (outside.some(tied))
      rows.push({ id: "depth", mark: { kind: "depth" }, label: words.say("depth", { hub: words.text(hub.name) }) });
    rows.push({
      id: "member",
      mark: { kind: "member" },
      label: hub.members.length > 0 ? own.members(words.text(hub.name)) : words.text(hub.name),
    });
    if (outside.some((facts) => !tied(facts) && (facts?.throughBloc.length ?? 0) > 0))
      rows.push({ id: "hatch", mark: { kind: "hatch" }, label: raised(words.say("depthThroughBloc")) });
  }
  if (layers.cities.on && !painted("cities")) rows.push(...cityRows(atlas, visible.cities.filter(inFront), page, own));
  if (layers.blocs.on && visible.blocs.some(({ speaksForMembers }) => speaksForMembers))
    rows.push(plain("bloc", "outline", own.bloc));
  if (layers.institutions.on && visible.institutions.some(inFront))
    rows.push(plain("institution", "square", own.institution));
  if (layers.events.on && visible.events.some(inFront)) rows.push(plain("event", "diamond", own.event));
  return rows;
}

function cityRows(
  atlas: Atlas,
  cities: VisibleAtlas["cities"],
  page: ReturnType<typeof legendPage>,
  own: KeyWords,
): readonly KeyRow[] {
  const family = cityFamily(atlas)?.id ?? "";
  const joined = cities.map(({ memberships }) => new Set(memberships.map(({ alliance }) => alliance)));
  const rows = page.alliances
    .filter(({ id }) => joined.some((of) => of.size === 1 && of.has(id)))
    .map(
      ({ id, name }): KeyRow => ({
        id: `city ${id}`,
        mark: { kind: "city", family, shape: allianceShape(id, atlas.alliances), founder: false },
        label: name,
      }),
    );
  if (joined.some((of) => of.size > 1))
    rows.push({ id: "both", mark: { kind: "city", family, shape: "ring-disc", founder: false }, label: own.cityBoth });
  if (cities.some(({ memberships }) => memberships.some(({ roles }) => roles.some(({ id }) => id === "founder"))))
    rows.push({ id: "founder", mark: { kind: "city", family, shape: "ring", founder: true }, label: own.cityFounder });
  return rows;
}

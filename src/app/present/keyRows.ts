// The compact legend of a scene: what is really drawn, and nothing else, so that no colour goes unexplained.
import { allianceShape } from "#encoding/allianceShape.ts";
import { cityFamily } from "#encoding/cityFamily.ts";
import { dashOf } from "#encoding/ties.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Actor, Atlas, CableStatus } from "#model/atlas.ts";
import type { Paint, PaintedKind, PaintTone } from "#model/paint.ts";
import type { Pose, StatusClass, ViewId } from "#model/pose.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { legendPage } from "#views/legend/legendPage.ts";
import type { PlainMark } from "#views/legend/Marks.tsx";
import type { PresentWords } from "./presentWords.ts";

export type KeyMark =
  | { readonly kind: "family"; readonly family: string }
  | { readonly kind: "status"; readonly status: StatusClass }
  | { readonly kind: "paint"; readonly tone: PaintTone; readonly areas: boolean }
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
  | { readonly kind: "plain"; readonly mark: PlainMark };

export interface KeyRow {
  readonly id: string;
  readonly mark: KeyMark;
  readonly label: string;
}

interface Drawn {
  readonly atlas: Atlas;
  readonly visible: VisibleAtlas;
  readonly paint: Paint | null;
  readonly hub: Actor;
  readonly pose: Pick<Pose, "filter" | "layers" | "main">;
}

/** Views whose drawings take the families' colours; the others bring their own key or have no colours. */
const inFamilyColours: ReadonlySet<ViewId> = new Set(["map", "network", "ladder", "timeline"]);

export function keyRows(drawn: Drawn, words: Words, own: PresentWords): readonly KeyRow[] {
  const { atlas, visible, paint, pose } = drawn;
  const page = legendPage(atlas, visible, pose, words);
  const onMap = pose.main === "map";
  const painted = (kind: PaintedKind) => paint?.speaksOf.includes(kind) ?? false;
  const ties = inFamilyColours.has(pose.main) && (!onMap || pose.layers.ties.on) && !painted("ties");
  const groups = (paint?.groups ?? []).map(
    (group): KeyRow => ({
      id: `paint ${group.id}`,
      mark: { kind: "paint", tone: group.tone, areas: painted("countries") },
      label: group.label,
    }),
  );
  const families = page.families
    .filter(({ count }) => count.shown > 0)
    .map((row): KeyRow => ({ id: row.id, mark: { kind: "family", family: row.id }, label: row.name }));
  // States that are drawn alike stand in one row.
  const alike = new Map<string, (typeof page.statuses)[number][]>();
  for (const row of page.statuses) {
    if (row.count.shown === 0) continue;
    const look = dashOf(row.id).join();
    alike.set(look, [...(alike.get(look) ?? []), row]);
  }
  const statuses = [...alike].flatMap(([look, rows]): KeyRow[] =>
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
  return [
    ...(pose.main === "answers" ? [] : groups),
    ...(ties ? families : []),
    // One kind of line needs no word for it, unless it is broken.
    ...(ties && onMap && (alike.size > 1 || !alike.has("")) ? statuses : []),
    ...(onMap ? mapRows(drawn, page, words, own, painted) : []),
  ];
}

const raised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function mapRows(
  { atlas, visible, hub, pose: { layers } }: Drawn,
  page: ReturnType<typeof legendPage>,
  words: Words,
  own: PresentWords,
  painted: (kind: PaintedKind) => boolean,
): readonly KeyRow[] {
  const plain = (id: string, mark: PlainMark, label: string): KeyRow => ({ id, mark: { kind: "plain", mark }, label });
  const rows: KeyRow[] = [];
  if (layers.cables.on && !painted("cables") && visible.segments.length > 0) {
    const { notYet } = visible.cables;
    const statusOf = (segment: (typeof visible.segments)[number]) =>
      notYet.has(segment.ref) ? "not_yet" : segment.status;
    const statuses = new Set<CableStatus | "not_yet">(visible.segments.map(statusOf));
    for (const { id, name } of page.cableStatuses)
      if (statuses.has(id))
        rows.push({ id, mark: { kind: "cable", status: id, medium: "sea" }, label: own.cable(lowered(name)) });
    if (visible.segments.some(({ medium }) => medium === "terrestrial"))
      rows.push({
        id: "inland",
        mark: { kind: "cable", status: "in_service", medium: "terrestrial" },
        label: own.inland,
      });
  }
  if (layers.landings.on && visible.landings.length > 0) rows.push(plain("landing", "tick", own.landing));
  if (layers.countries.on && !painted("countries")) {
    const outside = atlas.actors
      .filter(({ kind, id }) => kind === "country" && id !== hub.id && !hub.members.includes(id))
      .map(({ id }) => visible.factsByActor.get(id));
    const tied = (facts: (typeof outside)[number]) => (facts?.families.length ?? 0) > 0;
    if (outside.some(tied))
      rows.push({ id: "depth", mark: { kind: "depth" }, label: words.say("depth", { hub: words.text(hub.name) }) });
    rows.push({ id: "member", mark: { kind: "member" }, label: own.members(words.text(hub.name)) });
    if (outside.some((facts) => !tied(facts) && (facts?.throughBloc.length ?? 0) > 0))
      rows.push({ id: "hatch", mark: { kind: "hatch" }, label: raised(words.say("depthThroughBloc")) });
  }
  if (layers.cities.on && !painted("cities")) rows.push(...cityRows(atlas, visible, page, own));
  if (layers.blocs.on && visible.blocs.some(({ speaksForMembers }) => speaksForMembers))
    rows.push(plain("bloc", "outline", own.bloc));
  if (layers.institutions.on && visible.institutions.length > 0)
    rows.push(plain("institution", "square", own.institution));
  if (layers.events.on && visible.events.length > 0) rows.push(plain("event", "diamond", own.event));
  return rows;
}

function cityRows(
  atlas: Atlas,
  { cities }: VisibleAtlas,
  page: ReturnType<typeof legendPage>,
  own: PresentWords,
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

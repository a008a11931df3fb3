// The atlas's state: one pose, one hover, and everything derived from them. Nothing happens on import; a fresh one in each test.
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import { yearSpan } from "#analysis/atlasAt.ts";
import { extentOf, placesOf, withMargin } from "#analysis/extentOf.ts";
import { landingAngles } from "#analysis/landingAngles.ts";
import type { AnswerTool } from "#model/answers.ts";
import type { Actor, Atlas, Position, Ref } from "#model/atlas.ts";
import { only, toggled } from "#model/filters.ts";
import { confidences } from "#model/gradings.ts";
import type { Paint } from "#model/paint.ts";
import { defaultPose, type Filter, noFilter, type Pose, statusClasses, type ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { AtlasActions, AtlasState, Note, Visit } from "./contract.ts";
import { pictureAt } from "./pictureAt.ts";
import { placeBook } from "./placeBook.ts";
import { editionQuery, tidyCamera } from "./poseAddress.ts";
import { tidySplit } from "./viewsAddress.ts";

/** What the surroundings say when the pose says "auto". */
export interface Surroundings {
  readonly theme: ReadonlySignal<"light" | "dark">;
  readonly language: Language;
  /** Edition of the data that the page is held to; absent = it follows the data. */
  readonly edition?: string | null;
  /** What links say besides the pose; absent = the edition alone. */
  readonly carried?: string;
}

export function createAtlasState(
  atlas: Atlas,
  initial: Pose = defaultPose,
  around: Surroundings = { theme: signal("light"), language: "en" },
): AtlasState {
  const pose = signal(initial);
  const pointed = signal<readonly string[]>([]);
  const hovered = computed(() => pointed.value.find((key): key is Ref => !key.startsWith("tie:")) ?? null);
  const notes = signal<readonly Note[]>([]);
  const painter = signal<ReadonlySignal<Paint | null> | null>(null);
  const wanted = signal<AtlasState["wanted"]["value"]>(null);
  const visit = signal<Visit | null>(null);
  const part = <T>(of: (pose: Pose) => T) => computed(() => of(pose.value));

  const theme = computed<ThemeName>(() => (pose.value.theme === "auto" ? around.theme.value : pose.value.theme));
  const language = computed<Language>(() => (pose.value.language === "auto" ? around.language : pose.value.language));
  const hub = computed<Actor>(
    () => atlas.actorById.get(pose.value.hub ?? "") ?? (atlas.actorById.get(atlas.manifest.hub) as Actor),
  );
  const selection = part((now) => now.selection as Ref | null);
  const tool = part((now) => now.answers.tool);
  const paint = computed(() => (tool.value ? (painter.value?.value ?? null) : null));

  return {
    atlas,
    edition: around.edition ?? null,
    carried: around.carried ?? editionQuery(around.edition ?? null),
    pose,
    theme,
    language,
    hub,
    selection,
    hovered,
    pointed,
    notes,
    wanted,
    visit,
    paint,
    ...pictureAt({ atlas, pose, hub, selection, pointed, paint }),
    landingAngles: landingAngles(atlas),
    years: yearSpan(atlas),
    places: placeBook(),
    actions: {
      ...makeActions(atlas, pose, pointed, notes, visit),
      lookAt: (ref) => want(atlas, wanted, [ref]) && leave(visit),
      lookAtAll: (refs) => want(atlas, wanted, refs) && leave(visit),
      lookAtPlaces: (places) => wantPlaces(wanted, places, closest) && leave(visit),
      setPainter: (next) => {
        painter.value = next;
      },
    },
  };
}

function want(atlas: Atlas, wanted: Signal<AtlasState["wanted"]["value"]>, refs: readonly Ref[]): boolean {
  return wantPlaces(
    wanted,
    refs.flatMap((ref) => placesOf(atlas, ref)),
  );
}

/** What readers bring may be the places of one province, degrees. */
const closest = 2;

function wantPlaces(
  wanted: Signal<AtlasState["wanted"]["value"]>,
  places: readonly Position[],
  least?: number,
): boolean {
  const extent = extentOf(places);
  if (extent) wanted.value = { extent: withMargin(extent, undefined, least), turn: (wanted.peek()?.turn ?? 0) + 1 };
  return extent !== null;
}

/** From here on the map shows what somebody wanted to see, not what the visit was to. */
function leave(visit: Signal<Visit | null>): true {
  const now = visit.peek();
  if (now && !now.left) visit.value = { ...now, left: true };
  return true;
}

function makeActions(
  atlas: Atlas,
  pose: Signal<Pose>,
  pointed: Signal<readonly string[]>,
  notes: Signal<readonly Note[]>,
  visit: Signal<Visit | null>,
): Omit<AtlasActions, "lookAt" | "lookAtAll" | "lookAtPlaces" | "setPainter"> {
  let visits = 0;
  const set = (change: Partial<Pose>) => {
    const now = pose.peek();
    const keys = Object.keys(change) as (keyof Pose)[];
    if (keys.some((key) => now[key] !== change[key])) pose.value = { ...now, ...change };
  };
  const filterBy = (change: (filter: Filter) => Partial<Filter>) =>
    set({ filter: { ...pose.peek().filter, ...change(pose.peek().filter) } });
  const point = (keys: readonly string[]) => {
    const now = pointed.peek();
    if (keys.length !== now.length || keys.some((key, at) => key !== now[at])) pointed.value = keys;
  };
  const setPart = <K extends "network" | "ladder" | "timeline" | "table" | "answers">(
    key: K,
    change: Partial<Pose[K]>,
  ) => {
    const now = pose.peek()[key];
    const changed = (Object.keys(change) as (keyof Pose[K])[]).some((field) => now[field] !== change[field]);
    if (changed) set({ [key]: { ...now, ...change } } as Partial<Pose>);
  };
  const families = atlas.families.map((family) => family.id);
  const themes = atlas.themes.map((theme) => theme.id);
  return {
    setPose: (next) =>
      batch(() => {
        visit.value = null;
        pose.value = next;
      }),
    visit: (next, extent, how) =>
      batch(() => {
        visits += 1;
        visit.value = { extent, how, turn: visits, left: false };
        // Until the map has found the camera for the extent, it looks from where it did.
        set(extent ? { ...next, camera: pose.peek().camera } : next);
      }),
    select: (ref) => set({ selection: ref }),
    hover: (ref) => point(ref ? [ref] : []),
    point,
    setCamera: (camera, by = "hand") => {
      if (by === "hand") leave(visit);
      const next = camera && tidyCamera(camera);
      const now = pose.peek().camera;
      if (next && now && Object.entries(next).every(([key, value]) => now[key as keyof typeof now] === value)) return;
      set({ camera: next });
    },
    setMain: (main) => set({ main }),
    setBeside: (beside) => set({ beside }),
    setProjection: (projection) => set({ projection, main: "map" }),
    setTime: (next) => set({ time: next }),
    setFilter: (next) => set({ filter: next }),
    toggleFamily: (id) => filterBy((now) => ({ families: toggled(now.families, id, families) })),
    toggleStatus: (id) => filterBy((now) => ({ statuses: toggled(now.statuses, id, statusClasses) })),
    toggleTheme: (id) => filterBy((now) => ({ themes: toggled(now.themes, id, themes) })),
    toggleConfidence: (id) => filterBy((now) => ({ confidences: toggled(now.confidences, id, confidences) })),
    onlyFamily: (id) => filterBy((now) => ({ families: only(now.families, id) })),
    onlyTheme: (id) => filterBy((now) => ({ themes: only(now.themes, id) })),
    clearFilter: () => set({ filter: noFilter }),
    toggleLayer: (id) =>
      set({ layers: { ...pose.peek().layers, [id]: { ...pose.peek().layers[id], on: !pose.peek().layers[id].on } } }),
    setOpacity: (id, opacity) =>
      set({
        layers: {
          ...pose.peek().layers,
          [id]: { ...pose.peek().layers[id], opacity: Math.round(opacity * 100) / 100 },
        },
      }),
    setSplit: (split) => set({ split: tidySplit(split) }),
    setSpan: (span) => filterBy(() => ({ span })),
    setNetwork: (change) => setPart("network", change),
    setLadder: (change) => setPart("ladder", change),
    setTimeline: (change) => setPart("timeline", change),
    setTable: (change) => setPart("table", change),
    setCardWith: (cardWith) => set({ cardWith }),
    setHub: (hub) => set({ hub: hub === atlas.manifest.hub ? null : hub }),
    openAnswer: (tool: AnswerTool | null, change: object = {}) =>
      setPart("answers", { tool, ...(tool && { [tool]: { ...pose.peek().answers[tool], ...change } }) }),
    setAnswer: (tool, change) => {
      const now = pose.peek().answers;
      const changed = Object.entries(change).some(([field, value]) => Reflect.get(now[tool], field) !== value);
      if (changed) set({ answers: { ...now, [tool]: { ...now[tool], ...change } } });
    },
    togglePairs: (id) => {
      const now = pose.peek().pairs;
      set({ pairs: now.includes(id) ? now.filter((other) => other !== id) : [...now, id] });
    },
    setTheme: (next) => set({ theme: next }),
    setLanguage: (next) => set({ language: next }),
    setRenderer: (renderer) => set({ renderer }),
    stepBack: () => {
      if (pointed.peek().length > 0) {
        pointed.value = [];
        return true;
      }
      if (!pose.peek().selection) return false;
      set({ selection: null });
      return true;
    },
    addNote: (note) => {
      notes.value = [...notes.peek().filter((other) => other.id !== note.id), note];
    },
    dismissNote: (id) => {
      notes.value = notes.peek().filter((note) => note.id !== id);
    },
  };
}

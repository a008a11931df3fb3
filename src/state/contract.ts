// What the views and the app see of the state: signals to read, actions to call. Made by createAtlasState, fresh in each test.
import type { ReadonlySignal } from "@preact/signals-core";
import type { Answers, AnswerTool } from "#model/answers.ts";
import type { Actor, Atlas, Confidence, Position, Ref } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { Paint } from "#model/paint.ts";
import type { Camera, Filter, LayerId, Pose, Span, StatusClass, ThemeName, ViewId } from "#model/pose.ts";
import type { Transition } from "#model/story.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { EmphasisMap, VisibleAtlas } from "#model/ties.ts";
import type { LadderSettings, NetworkSettings, TableSettings, TimelineSettings } from "#model/viewSettings.ts";

/** Something the reader should know that is not an error: an address value that could not be used, a renderer that was changed. */
export interface Note {
  readonly id: string;
  readonly text: LocalText;
}

export interface AtlasState {
  readonly atlas: Atlas;
  /** Edition of the data that the page is held to, for the links it writes; null = it follows the data. */
  readonly edition: string | null;
  /** What every link of this page says besides the pose: the edition, readers' data, another atlas; a query without "?". */
  readonly carried: string;
  readonly pose: ReadonlySignal<Pose>;
  /** "auto" resolved. */
  readonly language: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<ThemeName>;
  readonly hub: ReadonlySignal<Actor>;
  readonly selection: ReadonlySignal<Ref | null>;
  /** The first of the things pointed at, in whatever view the pointer or the keys are. */
  readonly hovered: ReadonlySignal<Ref | null>;
  /** Everything pointed at: refs, or "tie:<id>" for single ties. A mark that stands for several things points at all of them. */
  readonly pointed: ReadonlySignal<readonly string[]>;
  /** The atlas at the pose's time, filtered; what every view draws and counts. */
  readonly visible: ReadonlySignal<VisibleAtlas>;
  /** What is drawn: `visible`, and the ties that an open answer draws besides. The same object while there are none. */
  readonly drawn: ReadonlySignal<VisibleAtlas>;
  /** How the open answer colours the picture; null while none is open, or its code is not here yet. */
  readonly paint: ReadonlySignal<Paint | null>;
  readonly emphasis: ReadonlySignal<EmphasisMap>;
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** tie id → [lon, lat] line from hub to partner, fanned; a tie between actors without places has none. */
  readonly tieLines: ReadonlySignal<ReadonlyMap<string, readonly Position[]>>;
  /** landing id → course of the cable there, degrees clockwise from north. */
  readonly landingAngles: ReadonlyMap<string, number>;
  /** The last wish to see something on the map; `extent` is [west, south, east, north], east < west across 180°. */
  readonly wanted: ReadonlySignal<{
    readonly extent: readonly [number, number, number, number];
    readonly turn: number;
  } | null>;
  /** The last arrival at a view as a whole, such as a scene of a story; null when the pose came otherwise. */
  readonly visit: ReadonlySignal<Visit | null>;
  /** First and last year of the time slider. */
  readonly years: readonly [first: number, last: number];
  /** Where things are on the page at this moment; for drawings that grow out of one another. */
  readonly places: PlaceBook;
  readonly actions: AtlasActions;
}

export interface Visit {
  /** What must be seen whatever the window's shape, [west, south, east, north]; null = the pose's own camera. */
  readonly extent: readonly [number, number, number, number] | null;
  readonly how: Transition;
  /** Rises with each visit. */
  readonly turn: number;
  /** Whether the map was moved since. */
  readonly left: boolean;
}

/** Where a view shows a thing, in CSS pixels of the page's viewport; null when it does not. */
export type Locate = (ref: Ref) => { readonly x: number; readonly y: number } | null;

export interface PlaceBook {
  /** A view that is on the page says how to find things in it; null when it goes. */
  offer(view: ViewId, locate: Locate | null): void;
  where(view: ViewId, ref: Ref): ReturnType<Locate>;
}

export interface AtlasActions {
  /** Replaces the whole pose (address, story scene, automation). */
  setPose(pose: Pose): void;
  /** Replaces the whole pose and goes there as said; with an extent the map finds the camera for its own size. */
  visit(pose: Pose, extent: Visit["extent"], how: Transition): void;
  select(ref: Ref | null): void;
  hover(ref: Ref | null): void;
  /** Points at several things at once: refs, or "tie:<id>". */
  point(keys: readonly string[]): void;
  /** Asks the map to show the whole of a thing; false when it has no place. */
  lookAt(ref: Ref): boolean;
  /** Asks the map to show all of several things at once; false when none has a place. */
  lookAtAll(refs: readonly Ref[]): boolean;
  /** Asks the map to show all of these places, [lon, lat] degrees; false without one. */
  lookAtPlaces(places: readonly Position[]): boolean;
  /** `by` says whether somebody moved the map, or the map found the camera that a visit's extent needs. */
  setCamera(camera: Camera | null, by?: "hand" | "visit"): void;
  setMain(main: Pose["main"]): void;
  setBeside(beside: Pose["beside"]): void;
  setProjection(projection: Pose["projection"]): void;
  setTime(time: PartialDate | null): void;
  setFilter(filter: Filter): void;
  /** Turns one family, status, theme or confidence on or off in the filter. */
  toggleFamily(id: string): void;
  toggleStatus(id: StatusClass): void;
  toggleTheme(id: string): void;
  toggleConfidence(id: Confidence): void;
  /** Shows only this one; again = all. */
  onlyFamily(id: string): void;
  onlyTheme(id: string): void;
  clearFilter(): void;
  toggleLayer(id: LayerId): void;
  setOpacity(id: LayerId, opacity: number): void;
  /** Share of the room for the view beside the map; null = the usual. */
  setSplit(split: number | null): void;
  setSpan(span: Span | null): void;
  setNetwork(change: Partial<NetworkSettings>): void;
  setLadder(change: Partial<LadderSettings>): void;
  setTimeline(change: Partial<TimelineSettings>): void;
  setTable(change: Partial<TableSettings>): void;
  setCardWith(actor: string | null): void;
  /** Whose ties count for depth: an actor id; null = the manifest's. */
  setHub(actor: string | null): void;
  /** Opens a question, or closes it with null; its settings stay. */
  openAnswer(tool: null): void;
  openAnswer<T extends AnswerTool>(tool: T, change?: Partial<Answers[T]>): void;
  setAnswer<T extends AnswerTool>(tool: T, change: Partial<Answers[T]>): void;
  /** Hands in what colours the picture for open answers: their code is not fetched before one is opened. */
  setPainter(painter: ReadonlySignal<Paint | null>): void;
  /** All pairs of a multi-party instrument instead of spokes from its hub, or back. */
  togglePairs(instrument: string): void;
  setTheme(theme: Pose["theme"]): void;
  setLanguage(language: Pose["language"]): void;
  setRenderer(renderer: Pose["renderer"]): void;
  /** Escape: undoes the innermost thing; false when there was nothing. */
  stepBack(): boolean;
  addNote(note: Note): void;
  dismissNote(id: string): void;
}

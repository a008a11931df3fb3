// What an embedded atlas and the page around it say to each other by postMessage, version 1: the types alone.
// They travel to hosts as client/entente.d.ts, so nothing is imported here.

/** Raised when a host would misunderstand; a frame answers other versions with the error "version". */
export type FrameProtocolVersion = 1;

/** The host's own name for a request; the acknowledgement carries it back. */
export type FrameRequestId = string | number;

export interface FrameCamera {
  /** Web-Mercator zoom for 512 px tiles, -2..22. */
  readonly zoom: number;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Degrees clockwise from north; 0 if left out. */
  readonly bearing?: number;
  /** Degrees from above, 0..85; 0 if left out. */
  readonly pitch?: number;
}

export interface FrameLayer {
  readonly on: boolean;
  /** 0..1 */
  readonly opacity: number;
}

/** Which scene of which story. */
export interface FrameScene {
  readonly story: string;
  readonly scene: string;
  /** From 0. */
  readonly at: number;
  /** How many scenes the story has. */
  readonly of: number;
}

/** A value that could not be used, and what was done instead, in English. */
export interface FrameNote {
  readonly parameter: string;
  readonly value: string;
  readonly text: string;
}

/** What the frame shows. While it is a still picture, what its address does not say is null. */
export interface FrameState {
  /** Whether the live view stands; false = a still picture. */
  readonly live: boolean;
  /** What a link to it says: "?select=country%3AJPN#map=3/36/138". */
  readonly address: string;
  readonly title: string | null;
  /** What is on screen, in a sentence of the reader's language. */
  readonly text: string | null;
  /** null = the atlas's own first view, fitted to the frame. */
  readonly camera: Required<FrameCamera> | null;
  /** What is chosen, as "kind:id". */
  readonly selection: string | null;
  readonly scene: FrameScene | null;
  /** By the names of `layers` in the address. */
  readonly layers: Readonly<Record<string, FrameLayer>> | null;
  /** Year, month or day (ISO 8601); null = the latest the data knows. */
  readonly time: string | null;
  readonly language: string;
  readonly theme: string;
  /** The day to which the data speak, ISO 8601. */
  readonly asOf: string | null;
  /** The edition of the data that the frame stays at; null = it follows the data, or does not have the edition it was asked to stay at. */
  readonly edition: string | null;
}

export type FrameParameter = string | number | boolean | readonly string[] | null;

export interface FramePoseWish {
  /** Query and fragment as a link to the atlas has them; replaces the whole view. Theme and language stay if it does not name them. */
  readonly address?: string;
  readonly camera?: FrameCamera;
  /** Parameters of the address by name, which change the present view: `{view: "globe", families: ["ai"], time: null}`; null = the usual. */
  readonly parameters?: Readonly<Record<string, FrameParameter>>;
  /** How the map gets there; at once if left out. */
  readonly transition?: "fly" | "ease" | "cut";
}

export interface FramePoseResult {
  readonly address: string;
  /** What could not be used; the rest was done. */
  readonly notes: readonly FrameNote[];
}

export type FrameLayerName =
  | "countries"
  | "blocs"
  | "cities"
  | "institutions"
  | "events"
  | "landings"
  | "cables"
  | "ties"
  | "guests"
  | "labels"
  | "graticule";

export type FrameLayersWish = { readonly [name in FrameLayerName]?: boolean | Partial<FrameLayer> };

export type FrameFormat = "png" | "svg";

/** A command's payload and what its acknowledgement brings. */
export interface FrameCommands {
  /** Asks for the event `ready` once more: for hosts that began to listen late. */
  hello: { payload: Record<never, never>; result: FrameReady };
  setPose: { payload: FramePoseWish; result: FramePoseResult };
  /** Any id or alias of the data, "kind:id" if one word names several things; null = nothing. */
  select: { payload: { readonly ref: string | null }; result: { readonly selection: string | null } };
  /** Layers that are not named stay as they are. */
  setLayers: {
    payload: { readonly layers: FrameLayersWish };
    result: { readonly layers: Readonly<Record<string, FrameLayer>> };
  };
  /** A year, a month or a day; null or "latest" = the latest the data knows. */
  setTime: { payload: { readonly time: string | null }; result: { readonly time: string | null } };
  /** A scene by its id or its number from 1, of the story named or else of the open one. */
  setScene: {
    payload: { readonly story?: string; readonly scene?: string | number };
    result: FrameScene;
  };
  nextScene: { payload: Record<never, never>; result: FrameScene };
  previousScene: { payload: Record<never, never>; result: FrameScene };
  /** `live`: calls the live view first if only its picture stands. */
  getState: { payload: { readonly live?: boolean }; result: FrameState };
  export: {
    payload: { readonly format: FrameFormat };
    result: { readonly format: FrameFormat; readonly mime: string; readonly bytes: ArrayBuffer };
  };
}
export type FrameCommandName = keyof FrameCommands;

export type FrameErrorCode =
  /** Not of the form that this protocol's schema describes, or too large. */
  | "malformed"
  | "version"
  | "unknownCommand"
  /** The data have no such thing, story or scene. */
  | "unknownId"
  /** A step or a scene is asked for, and no story is open. */
  | "noStory"
  /** The live view cannot be made here, or the picture cannot be saved. */
  | "impossible"
  /** More messages in a second than are read; those that follow are not answered until there are fewer. */
  | "flood"
  /** Too many wait for those before them. */
  | "busy"
  | "timeout";

export interface FrameError {
  readonly code: FrameErrorCode;
  /** English, for developers. */
  readonly message: string;
}

export interface FrameReady {
  readonly version: FrameProtocolVersion;
  /** As in `FrameState`. */
  readonly edition: string | null;
  readonly commands: readonly FrameCommandName[];
  /** For the iframe's `title`. */
  readonly title: string | null;
}

export interface FrameEvents {
  /** The frame listens. */
  ready: FrameReady;
  /** At most four a second; the last is always told. */
  poseChanged: { readonly address: string; readonly camera: Required<FrameCamera> | null };
  selectionChanged: { readonly selection: string | null };
  /** null = no story is open any more. */
  sceneChanged: { readonly scene: FrameScene | null };
  /** A message without a request id could not be obeyed, or messages are no longer read. */
  error: FrameError;
  /** A key that steps through slides was pressed in the frame, which has no use for it. As KeyboardEvent names it. */
  key: { readonly key: string; readonly shiftKey: boolean };
  /** CSS pixels that the frame would like to be high at its present width. */
  height: { readonly height: number };
}
export type FrameEventName = keyof FrameEvents;

/** To the frame. */
export type FrameMessage = {
  readonly [Name in FrameCommandName]: {
    readonly source?: string;
    readonly v: FrameProtocolVersion;
    readonly type: Name;
    readonly payload: FrameCommands[Name]["payload"];
    /** Without one, nothing is acknowledged, and what goes wrong comes as the event `error`. */
    readonly requestId?: FrameRequestId;
  };
}[FrameCommandName];

export type FrameAck =
  | { readonly requestId: FrameRequestId; readonly ok: true; readonly result: unknown }
  | { readonly requestId: FrameRequestId; readonly ok: false; readonly error: FrameError };

interface FromFrame<Type extends string, Payload> {
  readonly source: "entente";
  readonly v: FrameProtocolVersion;
  readonly type: Type;
  readonly payload: Payload;
}

/** From the frame: acknowledgements and events. `key` and `height` also carry their fields beside the payload, where hosts look for them. */
export type FrameReply =
  | FromFrame<"ack", FrameAck>
  | { [Name in FrameEventName]: FromFrame<Name, FrameEvents[Name]> }[FrameEventName];

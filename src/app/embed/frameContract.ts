// The parts of an embedded page and what they owe each other: a still picture first, the live view when it is wanted, messages throughout.
import type { FrameRequest } from "#model/frameRequest.ts";
import type { ThemeName } from "#model/pose.ts";
import type { StoryStep } from "#model/storyStep.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

export interface FrameSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What every part of the frame is told. */
export interface FrameAsked {
  readonly request: FrameRequest;
  /** The page's own query and fragment, with everything in them. */
  readonly search: string;
  readonly fragment: string;
  /** As asked, else as the reader's system has it. */
  readonly language: Language;
  readonly theme: ThemeName;
}

export interface FrameKeyRow {
  /** Makes the sample of colour or line, about 28 x 14 CSS pixels, decorative; null where the words stand alone. */
  readonly mark: (() => Element) | null;
  readonly label: string;
}

/** The exact view, still: needs neither the state nor the data of the live one once it is there. */
export interface FramePicture {
  readonly title: string;
  /** The scene's words, or the view's own sentence. */
  readonly text: string | null;
  /** "As of" day of the data, ISO 8601. */
  readonly asOf: string;
  /** The edition of the data that is shown, where the frame was asked to stay at one and that is kept; missing = it follows the data. */
  readonly edition?: string | null;
  readonly step: StoryStep | null;
  /** false where it shows another view than the map, which no button moves; missing = the map. */
  readonly onMap?: boolean;
  /** true where something is chosen, whose card the live view can show. */
  readonly chosen?: boolean;
  /** What the page is to say about itself: address parameters it could not use, an edition that is not kept. In the reader's language. */
  readonly notes: readonly string[];
  /** The view at this size, to be put in place of an earlier one; cheap enough for every change of size. Aria label included. */
  readonly draw: (size: FrameSize) => Element;
  /** What the colours and lines mean, top to bottom; empty where nothing needs a key. */
  readonly key: readonly FrameKeyRow[];
}

/** Pictures made at build time (shippedPicture) or drawn here (drawnPicture); null = not one of mine. */
export type PictureSource = (asked: FrameAsked) => Promise<FramePicture | null>;

/** The live view in its room. */
export interface LiveFrame {
  readonly state: AtlasState;
  readonly talk: TalkState;
  /** Settles when the view stands. */
  readonly drawn: () => Promise<void>;
  /** PNG of what is on screen, without asking anybody; rejects where it cannot be made. */
  readonly exportPicture: (format: "png" | "svg") => Promise<Blob>;
}

/** The frame as messages and controls see it. */
export interface FrameDesk {
  readonly asked: FrameAsked;
  readonly picture: () => FramePicture | null;
  /** The live view if it stands, without calling it. */
  readonly live: () => LiveFrame | null;
  /** Calls the live view; many calls are one. */
  readonly wake: () => Promise<LiveFrame>;
  /** Told of every change between picture and live view; returns a function that stops it. */
  readonly onChange: (listener: (live: LiveFrame | null) => void) => () => void;
  /** Height, CSS pixels, at which a frame of this width shows all it has to show; never depends on the present height. */
  readonly desiredHeight: (width: number) => number;
}

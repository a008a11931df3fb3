// One atlas open in the page, and what it stands on.
import type { ReadonlySignal } from "@preact/signals";
import type { World } from "#loading/baseMap.ts";
import type { CountryPlace } from "#loading/placeNames.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { AddressNote } from "#state/poseAddress.ts";
import type { createTalk } from "#state/talk/createTalk.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Running } from "./automation.ts";
import type { FullScreen } from "./fullScreen.ts";
import type { GuestDoor } from "./guest/guestContract.ts";
import type { MapSurroundings } from "./mapSurroundings.ts";
import type { SideViews } from "./sideViews.ts";
import type { SingleKeys } from "./singleKeys.ts";
import type { KeptTabs } from "./useTabs.ts";

/** What stays for the life of the page, whatever atlas is open. */
export interface PageGround {
  readonly page: Window;
  /** Where sessions stand, one at a time. */
  readonly room: HTMLElement;
  readonly world: World;
  readonly places: readonly CountryPlace[];
  readonly surroundings: MapSurroundings;
  readonly views: SideViews;
  readonly keys: SingleKeys;
  readonly fullScreen: FullScreen;
  readonly dark: MapSurroundings["reducedMotion"];
  readonly language: Language;
  readonly editionNote: LocalText | null;
  readonly kept: KeptTabs;
  /** The way to readers' own data; null or absent where there is none, as in a saved briefing. */
  readonly guests?: ReadonlySignal<GuestDoor | null>;
  /** Whether the address that Back or Forward led to is for another session. */
  readonly another: () => boolean;
}

export type ReadShelf = Parameters<typeof createTalk>[1];

export interface OpenedAtlas {
  readonly atlas: Atlas;
  /** Where its stories come from; absent = the atlas of this site. */
  readonly readShelf?: ReadShelf;
}

export interface Session {
  readonly state: AtlasState;
  readonly talk: TalkState;
  /** What of the address it was opened at could not be used. */
  readonly notes: readonly AddressNote[];
  readonly running: Running;
  /** Settles when something of the map stands, whatever comes after it. */
  standing(): Promise<void>;
  fetchPresenting(): void;
  /** Shows it, and takes the address and the keys. Until then it is drawn out of sight. */
  begin(): void;
  /** Takes all of it away: listeners, effects, drawings. */
  close(): void;
}

export interface SessionAddress {
  readonly search: string;
  readonly fragment: string;
}

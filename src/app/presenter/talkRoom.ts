// Which talk a window belongs to: two talks on one machine must not mix. A window's name outlives a reload, and asks for no storage.

const stagePrefix = "entente-stage-";
const again = "-again";

export interface StageRoom {
  readonly room: string;
  /** The window was in this room before: it was reloaded, or opened again by the presenter. */
  readonly kept: boolean;
}

export function isStage(page: Window): boolean {
  return page.name.startsWith(stagePrefix);
}

export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function stageRoom(page: Window): StageRoom {
  const known = isStage(page);
  const named = page.name.slice(stagePrefix.length);
  const reopened = known && named.endsWith(again);
  const room = known ? named.replace(again, "") : randomId();
  if (page.name === "" || known) page.name = `${stagePrefix}${room}`;
  const names = new URLSearchParams(page.location.search).has("story");
  // A stage without a story of its own takes up the talk again, however it came here.
  return { room, kept: reopened || (known && (wasReloaded(page) || !names)) };
}

export function wasReloaded(page: Window): boolean {
  const [entry] = page.performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && (entry.type === "reload" || entry.type === "back_forward");
}

export const presenterName = (room: string): string => `entente-presenter-${room}`;
/** Name under which the presenter's window opens the stage again. */
export const stageAgainName = (room: string): string => `${stagePrefix}${room}${again}`;

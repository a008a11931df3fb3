// What carries messages between the windows of one talk: a BroadcastChannel; and window to window where a page from disk has no origin to share.
import type { TalkMessage } from "#model/talkMessages.ts";

export interface Wire {
  post(message: TalkMessage): void;
  /** Another window that is to be reached without a channel. */
  reach(other: Window | null): void;
  close(): void;
}

/** Whether pages here share nothing by their address, as pages from disk do in some browsers. */
const withoutOrigin = (page: Window) => page.origin === "null" || page.origin === "file://";

export function openWire(page: Window, room: string, hear: (data: unknown) => void): Wire {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`entente-talk-${room}`);
  const byWindow = channel === null || withoutOrigin(page);
  let other: Window | null = null;
  if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  const onMessage = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (origin !== page.origin || source === null || source === page) return;
    // Whoever asks from the other window can be answered there, also after a reload.
    if (speaksOf(data, room)) other = source as Window;
    hear(data);
  };
  if (byWindow) page.addEventListener("message", onMessage);
  return {
    post: (message) => {
      channel?.postMessage(message);
      // A page from disk has no origin that could be named; the room is a secret of the two windows.
      if (byWindow && other && !other.closed) other.postMessage(message, withoutOrigin(page) ? "*" : page.origin);
    },
    reach: (next) => {
      other = next;
    },
    close: () => {
      channel?.close();
      page.removeEventListener("message", onMessage);
    },
  };
}

function speaksOf(data: unknown, room: string): boolean {
  return typeof data === "object" && data !== null && "room" in data && data.room === room;
}

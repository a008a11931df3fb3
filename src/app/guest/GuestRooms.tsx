// Everything about a reader's own data that a reader sees and presses; it outlives the page's sessions.
import type { ReadonlySignal } from "@preact/signals";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { GuestDesk } from "./guestContract.ts";
import { ReaderDialog } from "./ReaderDialog.tsx";
import { GuestNotice } from "./report/GuestNotice.tsx";
import { PickedPanel } from "./rows/PickedPanel.tsx";
import { TaskDialog } from "./TaskDialog.tsx";
import "./guest.css";
import "./guestAdd.css";
import "./guestMapping.css";
import "./guestRows.css";

interface Props {
  readonly desk: GuestDesk;
  readonly language: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<ThemeName>;
}

export function GuestRooms({ desk, language: spoken, theme }: Props) {
  const language = spoken.value;
  return (
    <>
      <PickedPanel desk={desk} language={language} />
      <GuestNotice desk={desk} language={language} />
      <ReaderDialog desk={desk} language={language} theme={theme.value} />
      <TaskDialog desk={desk} language={language} />
    </>
  );
}

// A picture made here, dropped on the page or pasted into it, shows its view again.
import { batch } from "@preact/signals";
import type { LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { openAsked, talkFromAddress } from "#state/talk/talkAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { type LinkParts, linkIn } from "#takeaway/linkIn.ts";
import { tellNotes } from "./addressBar.ts";
import "./dropToRestore.css";

const hint: LocalText = {
  en: "Drop a picture saved from this atlas to see its view again",
  it: "Rilascia un’immagine salvata da questo atlante per rivederne la vista",
};
const noView: LocalText = {
  en: "This file carries no view of the atlas. PNG and SVG pictures saved here can be dropped or pasted: they lead back to what they show.",
  it: "Questo file non contiene una vista dell’atlante. Si possono trascinare o incollare le immagini PNG e SVG salvate qui: riportano a ciò che mostrano.",
};
/** No picture of ours comes near it. */
const largest = 200_000_000;

/** Returns a function that stops it. */
export function dropToRestore(state: AtlasState, talk: TalkState, page: Window): () => void {
  const { document } = page;
  let veil: HTMLElement | null = null;
  const veilDown = () => {
    veil?.remove();
    veil = null;
  };
  const veilUp = () => {
    if (veil) return;
    veil = document.createElement("p");
    veil.className = "drop-veil";
    veil.textContent = hint[state.language.peek()] ?? hint.en;
    document.body.append(veil);
  };
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const link = file.size <= largest ? linkIn(new Uint8Array(await file.arrayBuffer())) : null;
      if (link) return restore(state, talk, link);
    }
    state.actions.addNote({ id: "drop", text: noView });
  };
  const started = (files: readonly File[]) =>
    void take(files).catch(() => state.actions.addNote({ id: "drop", text: noView }));

  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    // Because the browser would otherwise leave the page to open the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    veilUp();
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) veilDown();
  };
  const onDrop = (event: DragEvent) => {
    veilDown();
    const files = [...(event.dataTransfer?.files ?? [])];
    // Who takes files in its own place (the story editor) has said so.
    if (files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    started(files);
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    started(files);
  };
  page.addEventListener("dragenter", onOver);
  page.addEventListener("dragover", onOver);
  page.addEventListener("dragleave", onLeave);
  page.addEventListener("drop", onDrop);
  page.addEventListener("paste", onPaste);
  return () => {
    veilDown();
    page.removeEventListener("dragenter", onOver);
    page.removeEventListener("dragover", onOver);
    page.removeEventListener("dragleave", onLeave);
    page.removeEventListener("drop", onDrop);
    page.removeEventListener("paste", onPaste);
  };
}

/** Theme, language and renderer are the room's, and a picture does not start a talk. */
async function restore(state: AtlasState, talk: TalkState, { search, fragment }: LinkParts): Promise<void> {
  const { theme, language, renderer } = state.pose.peek();
  const query = new URLSearchParams(search);
  query.delete("present");
  for (const [name, value] of [
    ["theme", theme],
    ["lang", language],
    ["render", renderer],
  ] as const)
    if (value === "auto") query.delete(name);
    else query.set(name, value);
  const asked = `?${query.toString()}`;
  const { pose, notes } = poseFromAddress(asked, fragment, state.atlas);
  state.actions.dismissNote("drop");
  if (talkFromAddress(asked).story !== null) notes.push(...(await openAsked(state, talk, asked, fragment)));
  else
    batch(() => {
      talk.actions.close();
      state.actions.setPose(pose);
    });
  tellNotes(state, notes);
}

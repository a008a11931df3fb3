// Notices what is dropped on the page or pasted into it, and hands it on: all else that has to do with it is fetched then.
import type { Brought } from "./brought.ts";

/** Fields in which what is pasted is text of theirs. */
const writing =
  "input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, select, [contenteditable]";

export interface BroughtTo {
  readonly onBrought: (brought: Brought) => void;
  /** Whether files are held over the page. */
  readonly onHover: (over: boolean) => void;
}

/** Returns a function that stops it. */
export function noticeBrought(page: Window, { onBrought, onHover }: BroughtTo): () => void {
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    // Because the browser would otherwise leave the page to open the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    onHover(true);
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false);
  };
  const onDrop = (event: DragEvent) => {
    onHover(false);
    // Who takes files in its own place (the story editor) has said so.
    if (event.defaultPrevented || !event.dataTransfer) return;
    const entries = entriesIn(event.dataTransfer);
    if (entries.length === 0) return;
    event.preventDefault();
    onBrought({ kind: "entries", entries });
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || !event.clipboardData) return;
    const files = [...event.clipboardData.files];
    const text = files.length > 0 ? "" : event.clipboardData.getData("text/plain");
    const field = (event.target as Element | null)?.closest?.(writing);
    if (files.length === 0 && (field || text.trim() === "")) return;
    event.preventDefault();
    onBrought(
      files.length > 0
        ? { kind: "files", files: files.map((file) => ({ name: file.name, file })) }
        : { kind: "text", text },
    );
  };
  page.addEventListener("dragenter", onOver);
  page.addEventListener("dragover", onOver);
  page.addEventListener("dragleave", onLeave);
  page.addEventListener("drop", onDrop);
  page.addEventListener("paste", onPaste);
  return () => {
    onHover(false);
    page.removeEventListener("dragenter", onOver);
    page.removeEventListener("dragover", onOver);
    page.removeEventListener("dragleave", onLeave);
    page.removeEventListener("drop", onDrop);
    page.removeEventListener("paste", onPaste);
  };
}

/** At once, because after the event the browser takes them away. */
function entriesIn({ items, files }: DataTransfer): readonly (FileSystemEntry | File)[] {
  const found = [...items].flatMap((item) =>
    item.kind === "file" ? (item.webkitGetAsEntry?.() ?? item.getAsFile() ?? []) : [],
  );
  return found.length > 0 ? found : [...files];
}

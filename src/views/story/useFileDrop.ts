import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Files dropped on an element; the signal says that some are held over it. */
export function useFileDrop(
  root: { readonly current: HTMLElement | null },
  onFile: (file: File) => void,
): Signal<boolean> {
  const over = useSignal(false);
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const ear = new AbortController();
    const listen = (name: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      box.addEventListener(name, (event) => event.dataTransfer?.types.includes("Files") && act(event), {
        signal: ear.signal,
      });
    const enter = (event: DragEvent) => {
      event.preventDefault();
      over.value = true;
    };
    listen("dragenter", enter);
    listen("dragover", enter);
    listen("dragleave", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) over.value = false;
    });
    listen("drop", (event) => {
      over.value = false;
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      // What is dropped on the stories is meant for them, not for the page.
      event.stopPropagation();
      onFile(file);
    });
    return () => ear.abort();
  }, [onFile]);
  return over;
}

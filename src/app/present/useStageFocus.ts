// The stage gets the focus back after each click of a pointer, each choice, and each time the window comes back from another one or from a frame.
import { useEffect } from "preact/hooks";

const keepsFocus = "input, textarea, [contenteditable]:not([contenteditable=false]), select, dialog[open]";

export function useStageFocus(): void {
  useEffect(() => {
    const home = () => {
      if (document.querySelector("dialog[open]")) return;
      document.querySelector<HTMLElement>(".stage")?.focus({ preventScroll: true });
    };
    const onClick = ({ target, detail }: MouseEvent) => {
      // Pressed by keyboard or by a screen reader: who walks with Tab stays where they are, for the keys need no focus; only what is gone leaves it.
      if (detail === 0) return void requestAnimationFrame(onReturn);
      if (target instanceof Element && !target.closest(keepsFocus)) home();
    };
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) home();
    };
    const onReturn = () => {
      const focus = document.activeElement;
      if (!focus || focus === document.body || focus instanceof HTMLIFrameElement) home();
    };
    window.addEventListener("click", onClick);
    window.addEventListener("change", onChange);
    window.addEventListener("focus", onReturn);
    return () => {
      window.removeEventListener("click", onClick);
      window.removeEventListener("change", onChange);
      window.removeEventListener("focus", onReturn);
    };
  }, []);
}

// The stage gets the focus back after each click, each choice, and each time the window comes back from another one or from a frame.
import { useEffect } from "preact/hooks";

const keepsFocus = "input, textarea, [contenteditable]:not([contenteditable=false]), select, dialog[open]";

export function useStageFocus(): void {
  useEffect(() => {
    const home = () => {
      if (document.querySelector("dialog[open]")) return;
      document.querySelector<HTMLElement>(".stage")?.focus({ preventScroll: true });
    };
    const onClick = ({ target }: Event) => {
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

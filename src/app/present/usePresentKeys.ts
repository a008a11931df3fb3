// Keys of the whole window while presenting, caught before anything on the page can hear them.

import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { type KeyPlace, presentKey } from "./presentKey.ts";
import { scrollStage } from "./scrollStage.ts";
import type { StageDesk } from "./stageDesk.ts";

/** Fields in which a letter is a letter. */
const writing =
  "input:not([type]), input[type=text], input[type=search], input[type=url], input[type=number], textarea, [contenteditable]:not([contenteditable=false])";
const ours = "dialog.present-overview, dialog.present-help";

export function usePresentKeys(desk: StageDesk, letters: ReadonlySignal<boolean>): void {
  // Before anything is painted, because a clicker's first click may come as soon as the stage is seen.
  useLayoutEffect(() => {
    /** Keys whose way down was ours: their way up is too, for it is what presses a button. */
    const held = new Set<string>();
    const strangers = () =>
      [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].filter((dialog) => !dialog.matches(ours));
    const place = (): KeyPlace => {
      const focus = document.activeElement;
      return {
        over: strangers().length > 0 ? "stranger" : desk.over.peek(),
        writing: focus?.matches(writing) ?? false,
        number: desk.typed.peek() !== "",
        letters: letters.peek(),
      };
    };
    const take = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onDown = (event: KeyboardEvent) => {
      const act = presentKey(event, place());
      if (!act) return;
      take(event);
      held.add(event.code || event.key);
      // Over a dialog that is not ours only a clicker's keys are, and they leave it: who sends them looks at the scene.
      for (const dialog of strangers()) dialog.close();
      const focus = document.activeElement;
      if (act.kind === "scroll") {
        scrollStage(document, act.by);
        return;
      }
      if (act.kind === "press") {
        if (focus instanceof HTMLElement && focus.matches("button, a, summary, [role=button], input")) focus.click();
        return;
      }
      desk.perform(act);
    };
    const onUp = (event: KeyboardEvent) => {
      if (held.delete(event.code || event.key)) take(event);
    };
    // Begun by a key while one was open: it would lie over the scene.
    for (const dialog of strangers()) dialog.close();
    window.addEventListener("keydown", onDown, true);
    window.addEventListener("keyup", onUp, true);
    return () => {
      window.removeEventListener("keydown", onDown, true);
      window.removeEventListener("keyup", onUp, true);
    };
  }, [desk, letters]);
}

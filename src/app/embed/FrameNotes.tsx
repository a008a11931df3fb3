// What the reader should know just now: a view that is coming, one that is not to be had, values of the address that could not be used.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { mapStop } from "./FrameStage.tsx";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
}

export function FrameNotes({ desk, words }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const dismissed = useSignal<readonly string[]>([]);
  const phase = desk.life.phase.value;
  const pictured = desk.pictured.value;
  const live = phase === "live" ? desk.opened.value : null;
  const step = desk.words.value?.step;
  // The note goes with its button: who pressed it stays on the map.
  const comeBack = (scene: string) => {
    const stage = room.current?.parentElement;
    void desk.step(scene).then(
      () => stage?.querySelector<HTMLElement>(mapStop)?.focus({ preventScroll: true }),
      () => undefined,
    );
  };
  const notes = live
    ? live.state.notes.value.map((note) => ({
        id: note.id,
        text: note.text[live.state.language.value],
        dismiss: () => live.state.actions.dismissNote(note.id),
      }))
    : pictured.kind === "here"
      ? pictured.picture.notes
          .filter((text) => !dismissed.value.includes(text))
          .map((text) => ({
            id: text,
            text,
            dismiss: () => {
              dismissed.value = [...dismissed.value, text];
            },
          }))
      : [];
  return (
    <div ref={room} class="frame-notes" role="status" aria-label={words.notes}>
      {phase === "coming" && !desk.still.value ? <p class="frame-note frame-coming">{words.coming}</p> : null}
      {phase === "failed" ? (
        <p class="frame-note">
          <span>{words.failed}</span>
          <button type="button" class="frame-more" onClick={() => void desk.wake().catch(() => undefined)}>
            {words.again}
          </button>
        </p>
      ) : null}
      {desk.strayed.value && step ? (
        <p class="frame-note">
          <span>{words.strayed}</span>
          <button type="button" class="frame-more" data-tool="scene" onClick={() => comeBack(step.scene)}>
            {words.comeBack}
          </button>
        </p>
      ) : null}
      {desk.stepFailed.value ? <p class="frame-note">{words.stepFailed}</p> : null}
      {notes.map(({ id, text, dismiss }) => (
        <p key={id} class="frame-note">
          <span>{text}</span>
          <button type="button" class="frame-more" onClick={dismiss}>
            {words.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}

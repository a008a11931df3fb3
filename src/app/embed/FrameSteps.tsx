import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
}

/** Through the story, scene by scene; a button at its end keeps the focus. */
export function FrameSteps({ desk, words }: Props) {
  const step = desk.words.value?.step;
  if (!step || step.of < 2) return null;
  const button = (to: string | null, label: string, path: string) => (
    <button
      type="button"
      class="frame-tool"
      aria-label={label}
      title={label}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) void desk.step(to);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
  return (
    <fieldset class="frame-steps" aria-label={words.steps}>
      {button(step.previous, words.previous, "M10.5 3 5.5 8l5 5")}
      <span class="frame-step" aria-live="polite">
        {words.step(step.at + 1, step.of)}
      </span>
      {button(step.next, words.next, "M5.5 3l5 5-5 5")}
    </fieldset>
  );
}

import type { FullScreen } from "#app/fullScreen.ts";
import { FrameLink } from "./FrameLink.tsx";
import { wholeAddress } from "./frameAddress.ts";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
  readonly home: string;
  readonly fullScreen: FullScreen;
  readonly keyOpen: boolean;
  readonly onKey: () => void;
}

export function FrameTools({ desk, words, home, fullScreen, keyOpen, onKey }: Props) {
  const { controls } = desk.asked.request;
  const reading = desk.life.phase.value === "live" ? desk.opened.value?.reading : null;
  const read = () => {
    if (reading) return reading.show(!reading.open.peek());
    desk.wake().then(
      () => desk.opened.peek()?.reading.show(true),
      () => undefined,
    );
  };
  return (
    <div class="frame-tools">
      {desk.chosen.value ? (
        <button
          type="button"
          class="frame-tool"
          data-tool="card"
          aria-expanded={reading?.open.value ?? false}
          onClick={read}
        >
          {words.card}
        </button>
      ) : null}
      {controls.has("legend") && desk.explained.value ? (
        <button
          type="button"
          class="frame-tool is-worded"
          data-tool="key"
          aria-expanded={keyOpen}
          aria-controls={keyOpen ? "frame-key" : undefined}
          onClick={onKey}
        >
          {words.key}
        </button>
      ) : null}
      {controls.has("full") ? (
        <>
          {fullScreen.allowed() ? (
            <button
              type="button"
              class="frame-tool"
              data-tool="screen"
              aria-label={fullScreen.on.value ? words.lessScreen : words.fullScreen}
              title={fullScreen.on.value ? words.lessScreen : words.fullScreen}
              onClick={() => (fullScreen.on.peek() ? fullScreen.leave() : fullScreen.enter())}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path
                  d={
                    fullScreen.on.value
                      ? "M3 6.5h3.5V3M9.5 3v3.5H13M13 9.5H9.5V13M6.5 13V9.5H3"
                      : "M3 6.5V3h3.5M9.5 3H13v3.5M13 9.5V13H9.5M6.5 13H3V9.5"
                  }
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.5"
                />
              </svg>
            </button>
          ) : null}
          <FrameLink
            class="frame-tool"
            tool="full"
            href={() => wholeAddress(home, desk.address())}
            label={`${words.full}, ${words.newTab}`}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
            <span class="frame-tool-word">{words.full}</span>
          </FrameLink>
        </>
      ) : null}
    </div>
  );
}

// An embedded page, like a plate of an atlas: title, picture with its key, where it comes from. Nothing lies on what it explains.
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { FullScreen } from "#app/fullScreen.ts";
import { MoveTools } from "#widgets/MoveTools.tsx";
import { FrameBlocked } from "./FrameBlocked.tsx";
import { FrameCredit } from "./FrameCredit.tsx";
import { FrameHead } from "./FrameHead.tsx";
import { FrameKey } from "./FrameKey.tsx";
import { FrameNotes } from "./FrameNotes.tsx";
import { FrameStage } from "./FrameStage.tsx";
import { FrameSteps } from "./FrameSteps.tsx";
import { FrameTools } from "./FrameTools.tsx";
import type { OwnDesk } from "./frameDesk.ts";
import { frameWords } from "./frameWords.ts";
import { watchLinks } from "./watchLinks.ts";

interface Props {
  readonly desk: OwnDesk;
  /** Folder of the page, absolute: there the whole atlas is. */
  readonly home: string;
  readonly fullScreen: FullScreen;
}

/** A key beside the picture needs this much, CSS pixels; in less it is folded until it is asked for. */
const roomForKey = { width: 880, height: 400 };
/** So wide, key and card stand on both sides of the picture; in less the card takes the key's place. */
const roomForBoth = 1088;

/** Where the live view takes the focus. */
const viewStop = ".frame-live .map-room.is-active [tabindex='0'], .frame-live .stage-view [tabindex='0']";

export function Frame({ desk, home, fullScreen }: Props) {
  const { asked, life } = desk;
  const { controls } = asked.request;
  const words = frameWords[asked.language];
  const root = useRef<HTMLDivElement>(null);
  const keyOpen = useSignal(false);
  const wide = useSignal(false);
  /** A reader's own choice is not undone by another size. */
  const pressed = useRef(false);
  const live = useComputed(() => life.phase.value === "live").value;
  const opened = desk.opened.value;
  const onMap = desk.onMap.value;
  const blocked = useSignal<string | null>(null);

  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const measure = () => {
      wide.value = box.clientWidth >= roomForBoth;
      if (!pressed.current)
        keyOpen.value = box.clientWidth >= roomForKey.width && box.clientHeight >= roomForKey.height;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    const deaf = watchLinks(box, window, (href) => {
      blocked.value = href;
    });
    return () => {
      observer.disconnect();
      deaf();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (desk.opened.peek()?.stepBack()) return event.preventDefault();
      if (!pressed.current || !keyOpen.peek()) return;
      keyOpen.value = false;
      root.current?.querySelector<HTMLElement>("[data-tool=key]")?.focus();
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const Card = live && opened?.reading.open.value ? opened.Card : null;
  const reads = Card !== null;
  useLayoutEffect(() => {
    if (!reads) return undefined;
    return () => {
      // A card takes along the focus that was in it, and its button where nothing is chosen any more: the view has both.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          root.current?.querySelector<HTMLElement>(viewStop)?.focus({ preventScroll: true });
      });
    };
  }, [reads]);
  const keyShown = controls.has("legend") && desk.explained.value && keyOpen.value && (Card === null || wide.value);
  const toggleKey = () => {
    pressed.current = true;
    keyOpen.value = !keyShown;
    if (!keyShown && Card && !wide.peek()) opened?.reading.show(false);
  };
  /** What a press on the picture's own tools does: it calls the live view, and then the same to it. */
  const moved = (act: (view: NonNullable<typeof opened>) => void) => () => {
    void desk.wake().then(
      () => {
        const view = desk.opened.peek();
        if (view) act(view);
      },
      () => undefined,
    );
  };
  return (
    <div
      ref={root}
      class="frame"
      data-phase={life.phase.value}
      data-key={keyShown ? "" : undefined}
      data-card={Card ? "" : undefined}
    >
      {controls.has("title") ? <FrameHead desk={desk} words={words} /> : null}
      {keyShown ? <FrameKey desk={desk} words={words} /> : null}
      <main class="frame-stage" aria-label={words.map}>
        <FrameStage desk={desk} home={home} words={words} />
        {controls.has("zoom") && onMap ? (
          <div class="frame-corner">
            <MoveTools
              names={words.move}
              onZoom={(step) => moved((view) => view.zoom(step))()}
              onPush={(east, south) => moved((view) => view.push(east, south))()}
              onWhole={moved((view) => view.whole())}
            />
          </div>
        ) : null}
        <FrameNotes desk={desk} words={words} />
      </main>
      {Card ? (
        <aside class="frame-card" aria-label={words.card}>
          <Card />
        </aside>
      ) : null}
      <footer class="frame-foot">
        {controls.has("steps") ? <FrameSteps desk={desk} words={words} /> : null}
        <FrameCredit desk={desk} words={words} home={home} />
        <FrameTools
          desk={desk}
          words={words}
          home={home}
          fullScreen={fullScreen}
          keyOpen={keyShown}
          onKey={toggleKey}
        />
      </footer>
      {blocked.value === null ? null : (
        <FrameBlocked
          href={blocked.value}
          words={words}
          onClose={() => {
            blocked.value = null;
          }}
        />
      )}
    </div>
  );
}

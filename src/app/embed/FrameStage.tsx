import { useLayoutEffect, useRef } from "preact/hooks";
import { wholeAddress } from "./frameAddress.ts";
import type { FramePicture } from "./frameContract.ts";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly home: string;
  readonly words: (typeof frameWords)["en"];
}

/** Where a map can take the focus. */
export const mapStop = ".map-room.is-active [tabindex='0'], .stage-view [tabindex='0']";

/** The picture, below it the live view until that stands, and the one button that calls it. */
export function FrameStage({ desk, home, words }: Props) {
  const phase = desk.life.phase.value;
  const live = phase === "live";
  const pictured = desk.pictured.value;
  const still = desk.still.value;
  const Live = desk.opened.value?.Stage;
  const explores = desk.onMap.value ? words.explore : words.exploreView;
  const explore = useRef<HTMLButtonElement>(null);
  const liveRoom = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (live && wanted.current) liveRoom.current?.querySelector<HTMLElement>(mapStop)?.focus({ preventScroll: true });
    wanted.current = false;
  }, [live]);
  const call = () => {
    wanted.current = true;
    desk.wake().catch(() => undefined);
  };
  // The button goes with the picture: who stands on it goes on to the map.
  if (explore.current && document.activeElement === explore.current) wanted.current = true;
  return (
    <>
      {Live ? (
        <div ref={liveRoom} class="frame-live" inert={!live}>
          <Live />
        </div>
      ) : null}
      {live ? null : (
        <>
          {still ? (
            <Still element={still} />
          ) : pictured.kind === "here" ? (
            <Picture picture={pictured.picture} />
          ) : pictured.kind === "broken" ? (
            <p class="frame-broken" role="alert">
              {words.broken} {words.brokenOffline}{" "}
              <a href={wholeAddress(home, desk.asked)} target="_blank" rel="noopener">
                {words.full}
              </a>
            </p>
          ) : null}
          {pictured.kind === "here" ? (
            <button
              ref={explore}
              type="button"
              class={desk.asked.request.live === "click" ? "frame-explore" : "frame-cover"}
              aria-label={desk.asked.request.live === "click" ? undefined : explores}
              data-explore=""
              onClick={call}
            >
              {desk.asked.request.live === "click" ? explores : null}
            </button>
          ) : null}
        </>
      )}
    </>
  );
}

function Picture({ picture }: { readonly picture: FramePicture }) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    let drawn = "";
    const draw = () => {
      const size = { width: box.clientWidth, height: box.clientHeight };
      const key = `${size.width} ${size.height}`;
      if (size.width === 0 || size.height === 0 || key === drawn) return;
      drawn = key;
      box.replaceChildren(picture.draw(size));
    };
    draw();
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    observer.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [picture]);
  return <div ref={room} class="frame-picture" />;
}

function Still({ element }: { readonly element: Element }) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => room.current?.replaceChildren(element), [element]);
  return <div ref={room} class="frame-picture" data-still="" />;
}

import { useLayoutEffect, useRef } from "preact/hooks";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { FullScreen } from "./fullScreen.ts";

const fromBar = ".bar-present, .bar-tools > button:last-child";
const fromStories = ".stories [data-begins]";

/**
 * The stage has the focus while it is presented; after that the button that began it. However it ends, the whole screen is given back.
 * Returns what begins it.
 */
export function usePresented(
  talk: TalkState,
  fullScreen: FullScreen,
  focusAfter: (selector: string) => void,
): () => void {
  const presenting = talk.presenting.value;
  const was = useRef(false);
  const began = useRef(fromBar);
  useLayoutEffect(() => {
    if (presenting === was.current) return;
    was.current = presenting;
    focusAfter(presenting ? ".stage" : began.current);
    if (presenting) return;
    began.current = fromBar;
    fullScreen.leave();
  }, [presenting]);
  return () => {
    if (document.activeElement?.matches(fromStories)) began.current = fromStories;
    // At once, because only in the reader's own gesture is it allowed.
    fullScreen.enter();
    talk.actions.present(true);
  };
}

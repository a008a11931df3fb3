import { useLayoutEffect, useRef } from "preact/hooks";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { FullScreen } from "./fullScreen.ts";

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
  useLayoutEffect(() => {
    if (presenting === was.current) return;
    was.current = presenting;
    focusAfter(presenting ? ".stage" : ".bar-present, .bar-tools > button:last-child");
    if (!presenting) fullScreen.leave();
  }, [presenting]);
  return () => {
    // At once, because only in the reader's own gesture is it allowed.
    fullScreen.enter();
    talk.actions.present(true);
  };
}

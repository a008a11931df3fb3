// What the document itself says: theme, language, title.

import { useLayoutEffect } from "preact/hooks";
import type { ViewId } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { pageTitle } from "./pageTitle.ts";

export function usePageHead(state: AtlasState, talk: TalkState, main: ViewId): void {
  const language = state.language.value;
  const theme = state.theme.value;
  const facts = cardOf(state).value;
  const scene = talk.presenting.value ? talk.scene.value : null;
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
    const shown = scene ? { name: scene.title } : facts;
    document.title = pageTitle(state.atlas.manifest, shown, scene ? "map" : main, language);
  }, [theme, language, facts, main, scene]);
}

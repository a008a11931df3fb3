// The stories in the place of the legend or in the sheet of a phone; their code comes when they are first shown.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { StoryViewProps } from "#views/story/StoryView.tsx";
import { AwaitedView } from "./AwaitedView.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly onPresent: () => void;
}

export const storiesName: LocalText = { en: "Stories", it: "Storie" };

const fetched = signal<ComponentType<StoryViewProps> | "failed" | null>(null);
/** The map keeps so much free at its edges when it shows given bounds, CSS pixels. */
const air = 16;

export function fetchStories(): Promise<void> {
  return import("#views/story/StoryView.tsx").then(
    ({ StoryView }) => {
      fetched.value = StoryView;
    },
    () => {
      fetched.value = "failed";
    },
  );
}

function mapSize() {
  const map = document.querySelector(".stage-map");
  return map && map.clientWidth > 0 ? { width: map.clientWidth - 2 * air, height: map.clientHeight - 2 * air } : null;
}

export function StoriesPane({ state, talk, onPresent }: Props) {
  const language = state.language.value;
  const View = fetched.value;
  useEffect(() => {
    if (fetched.peek() === null) void fetchStories();
  }, []);
  if (View !== null && View !== "failed")
    return <View state={state} talk={talk} onPresent={onPresent} mapSize={mapSize} />;
  return (
    <AwaitedView
      words={viewWords[language]}
      name={storiesName[language]}
      failed={View === "failed"}
      // A browser remembers a script that failed; the address brings all of the page back.
      onAgain={() => window.location.reload()}
    />
  );
}

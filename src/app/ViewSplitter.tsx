import { useComputed } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { Splitter } from "#widgets/Splitter.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly orientation: "vertical" | "horizontal";
  readonly controls: string;
  /** About the share that the view has while nobody has moved the splitter. */
  readonly usual: number;
}

/** Between the map and the view beside it; where it stands is part of the pose. */
export function ViewSplitter({ state, orientation, controls, usual }: Props) {
  const words = viewWords[state.language.value];
  const split = useComputed(() => state.pose.value.split).value;
  const share = () => {
    const part = document.getElementById(controls)?.getBoundingClientRect();
    const whole = document.querySelector(".shell")?.getBoundingClientRect();
    if (!part || !whole) return usual;
    return orientation === "vertical" ? part.width / whole.width : part.height / whole.height;
  };
  return (
    <Splitter
      label={words.splitter}
      title={words.splitterKeys}
      orientation={orientation}
      controls={controls}
      share={split ?? usual}
      measure={share}
      least={0.15}
      most={0.85}
      onShare={state.actions.setSplit}
      onReset={() => state.actions.setSplit(null)}
    />
  );
}

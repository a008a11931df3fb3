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
  const measure = () => {
    const [part, whole] = [document.getElementById(controls), document.querySelector(".shell")].map((element) =>
      element?.getBoundingClientRect(),
    );
    return orientation === "vertical"
      ? { part: part?.width ?? 0, whole: whole?.width ?? 1 }
      : { part: part?.height ?? 0, whole: whole?.height ?? 1 };
  };
  return (
    <Splitter
      label={words.splitter}
      title={words.splitterKeys}
      orientation={orientation}
      controls={controls}
      share={split ?? usual}
      measure={measure}
      least={0.15}
      most={0.85}
      onShare={state.actions.setSplit}
      onReset={() => state.actions.setSplit(null)}
    />
  );
}

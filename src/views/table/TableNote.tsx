// A quiet line when rows stand for something that is switched off on the map.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { LayerId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { tableWords } from "./tableWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly layers: readonly LayerId[];
}

export function TableNote({ state, layers }: Props) {
  const language = state.language.value;
  const words = tableWords[language];
  const names = layers.map((layer) => words.layers[layer as keyof typeof words.layers].toLowerCase());
  const switchOn = () => {
    for (const layer of layers) state.actions.toggleLayer(layer);
  };
  return (
    <p class="table-note">
      {words.off(wordsOf(language).list(names))}{" "}
      <button type="button" class="link" onClick={switchOn}>
        {words.switchOn}
      </button>
    </p>
  );
}

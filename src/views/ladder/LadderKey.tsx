// What the rungs' looks mean: only those in sight.
import type { Language } from "#model/text.ts";
import type { KeyEntry, LadderScene } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";
import { Rung } from "./Rung.tsx";

interface Props {
  readonly scene: LadderScene;
  readonly language: Language;
}

export function LadderKey({ scene, language }: Props) {
  return (
    <ul class="ladder-key" aria-label={ladderWords[language].key}>
      {scene.key.map((entry) => (
        <li key={entry.label}>
          <Sample entry={entry} scene={scene} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

function Sample({ entry: { kind, status }, scene }: { readonly entry: KeyEntry; readonly scene: LadderScene }) {
  if (kind === "remark") return null;
  if (kind === "none") return <span class="ladder-none" />;
  const { unit, sampleColour: colour } = scene;
  const rung = { ...scene.rung, width: 20 * unit };
  const parts = status ? [{ status, colour, count: null, x: 0, width: rung.width }] : [];
  return <Rung cell={{ kind, parts, colour }} rung={rung} unit={unit} />;
}

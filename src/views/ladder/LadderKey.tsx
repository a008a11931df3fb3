// What the rungs' looks mean: only those in sight.
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type { LadderColumns } from "#model/viewSettings.ts";
import type { RungPart } from "./ladderParts.ts";
import type { LadderScene } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";
import { Rung } from "./Rung.tsx";
import { sentenceCase } from "./sentenceCase.ts";

interface Props {
  readonly scene: LadderScene;
  readonly language: Language;
  readonly columns: LadderColumns;
}

export function LadderKey({ scene, language, columns }: Props) {
  const words = ladderWords[language];
  const speak = wordsOf(language);
  const rung = { ...scene.rung, width: 20 * scene.unit };
  const sample = (part: Pick<RungPart, "status" | "colour">) => ({
    kind: "own" as const,
    colour: null,
    parts: [{ ...part, count: null, x: 0, width: rung.width }],
  });
  const { statuses, through, mixed } = scene.key;
  const ink = scene.sampleColour;
  return (
    <ul class="ladder-key" aria-label={words.key}>
      {statuses.map((status) => (
        <li key={status}>
          <Rung cell={sample({ status, colour: ink })} rung={rung} unit={scene.unit} />
          {sentenceCase(speak.say(statusKeys[status]))}
        </li>
      ))}
      {through ? (
        <li>
          <Rung cell={{ kind: "through", parts: [], colour: ink }} rung={rung} unit={scene.unit} />
          {words.throughBloc}
        </li>
      ) : null}
      <li>
        <span class="ladder-none" />
        {words.none}
      </li>
      {mixed ? <li>{words.severalFamilies}</li> : null}
      {columns === "theme" ? <li>{words.manyThemes}</li> : null}
    </ul>
  );
}
